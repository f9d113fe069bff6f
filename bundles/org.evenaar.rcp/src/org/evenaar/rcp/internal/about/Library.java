package org.evenaar.rcp.internal.about;

import java.util.Comparator;
import java.util.Dictionary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** A part of this program that others made (or we), with its version and the licence its makers gave it. */
record Library(String name, String version, String licence) {

	private static final String LICENSE = "Bundle-License";

	/** @return all that is installed, by name, each once */
	static List<Library> installed(BundleContext context) {
		return Stream.of(context.getBundles()).map(Library::of).distinct()
				.sorted(Comparator.comparing(library -> library.name().toLowerCase(Locale.ROOT))).toList();
	}

	private static Library of(Bundle bundle) {
		Dictionary<String, String> headers = bundle.getHeaders();
		String name = Optional.ofNullable(headers.get(Constants.BUNDLE_NAME)).filter(text -> !text.startsWith("%"))
				.orElseGet(bundle::getSymbolicName);
		String version = bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "."
				+ bundle.getVersion().getMicro();
		return new Library(name, version, licence(bundle.getSymbolicName(), headers.get(LICENSE)));
	}

	/** Licences are written in many ways; what can be read is the short name, else the address. */
	static String licence(String symbolicName, String header) {
		if (header == null || header.isBlank()) {
			return symbolicName.startsWith("org.eclipse.") || symbolicName.startsWith("org.evenaar.") ? "EPL-2.0" : "";
		}
		String text = header.toLowerCase(Locale.ROOT);
		if (text.contains("epl-2.0") || text.contains("epl-v20")) {
			return "EPL-2.0";
		}
		if (text.contains("apache") && text.contains("2.0")) {
			return "Apache-2.0";
		}
		if (text.contains("mit") && text.contains("licen")) {
			return "MIT";
		}
		if (text.contains("bsd")) {
			return "BSD";
		}
		return header.split("[;,]", 2)[0].strip();
	}
}
