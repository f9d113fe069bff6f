package org.evenaar.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of the help in one language, in reading order. */
final class HelpLibrary {

	/** Where a page, a picture or the list of pages comes from. */
	@FunctionalInterface
	interface Source {

		/**
		 * @param path below the folder of the help
		 * @throws IOException where there is none
		 */
		InputStream open(String path) throws IOException;
	}

	private final Map<String, HelpPage> pages = new LinkedHashMap<>();

	private HelpLibrary() {
	}

	/**
	 * @param language Dutch for a Dutch reader, anything else gives English
	 * @throws IOException where a page is missing or broken: an error of the authors
	 */
	static HelpLibrary load(Source source, Locale language, HelpNames names) throws IOException {
		HelpLibrary library = new HelpLibrary();
		String folder = "nl".equals(language.getLanguage()) ? "nl/" : "en/";
		for (String id : order(source)) {
			try (InputStream in = source.open(folder + id + ".html")) {
				library.pages.put(id, HelpPageReader.read(id, in, names));
			}
		}
		return library;
	}

	/** @return the names of the pages, from the one list that serves both languages */
	static List<String> order(Source source) throws IOException {
		try (InputStream in = source.open("pages.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
					.filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
		}
	}

	List<HelpPage> pages() {
		return new ArrayList<>(pages.values());
	}

	/** @param target the name of a page, with or without #place */
	Optional<HelpPage> page(String target) {
		int hash = target.indexOf('#');
		return Optional.ofNullable(pages.get(hash < 0 ? target : target.substring(0, hash)));
	}
}
