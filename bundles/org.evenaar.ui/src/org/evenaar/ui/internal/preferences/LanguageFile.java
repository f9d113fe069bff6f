package org.evenaar.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The language that a person chose, in a file of one word that the start script reads before there is a Java: the
 * language of menus is fixed when the platform starts.
 */
public final class LanguageFile {

	private static final String NAME = "language";

	private final Path file;

	/** @param instanceArea the folder of the person's settings */
	public LanguageFile(Path instanceArea) {
		this.file = instanceArea.resolve(NAME);
	}

	/** @return nl or en; empty where the system decides, also where the file cannot be read */
	public Optional<String> language() {
		try {
			return Optional.of(Files.readString(file).strip()).filter(LanguageFile::isKnown);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** @param language nl or en; empty to let the system decide */
	public void write(Optional<String> language) throws IOException {
		if (language.isEmpty()) {
			Files.deleteIfExists(file);
			return;
		}
		if (!isKnown(language.get())) {
			throw new IllegalArgumentException(language.get());
		}
		Files.createDirectories(file.getParent());
		Files.writeString(file, language.get() + "\n");
	}

	private static boolean isKnown(String language) {
		return language.equals("nl") || language.equals("en");
	}
}
