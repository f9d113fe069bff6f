package org.evenaar.importer.internal.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number with which a line of a list begins.
 *
 * @param text the marker as printed
 * @param kind what marks the same list: the bullet itself, or 1, a, A or i for numbers
 * @param rest the line behind the marker
 */
record Marker(String text, char kind, String rest) {

	private static final String BULLETS = "\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u25a1\u25ba\u2713\u2714\u2192\u00bb\u00a7\uf0b7\uf0a7\ufffd";
	private static final Pattern NUMBER = Pattern.compile("^(\\(?(?:([0-9]{1,3})|([a-z])|([A-Z])|([ivx]{2,5}))[.)])\\s+(?=\\S)");

	/** @return the marker of the line, or empty where it is no item of a list */
	static Optional<Marker> of(Line line) {
		String text = line.text();
		if (text.length() < 2) {
			return Optional.empty();
		}
		char first = text.charAt(0);
		char second = text.charAt(1);
		if (BULLETS.indexOf(first) >= 0) {
			return Optional.of(new Marker(text.substring(0, 1), first, text.substring(1).strip()));
		}
		if ("-*+\u2013\u2014>".indexOf(first) >= 0 && Character.isWhitespace(second)) {
			return Optional.of(new Marker(text.substring(0, 1), first, text.substring(2).strip()));
		}
		if (first == 'o' && (second == '\t' || text.startsWith("o  "))) {
			return Optional.of(new Marker("o", 'o', text.substring(2).strip()));
		}
		Matcher number = NUMBER.matcher(text);
		if (number.find()) {
			char kind = number.group(2) != null ? '1' : number.group(3) != null ? 'a' : number.group(4) != null ? 'A' : 'i';
			return Optional.of(new Marker(number.group(1), kind, text.substring(number.end())));
		}
		return Optional.empty();
	}

	boolean isDash() {
		return "-*+\u2013\u2014>".indexOf(kind) >= 0;
	}

	boolean isNumber() {
		return kind == '1' || kind == 'a' || kind == 'A' || kind == 'i';
	}
}
