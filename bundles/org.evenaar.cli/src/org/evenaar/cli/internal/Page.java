package org.evenaar.cli.internal;

import java.io.PrintStream;

/** Writes a page of text for the screen: lines that fit, parts under headings. */
final class Page {

	private static final String INDENT = "  ";
	private static final String BULLET = "  - ";

	private final PrintStream out;
	private final int width;

	Page(PrintStream out, int width) {
		this.out = out;
		this.width = width;
	}

	void title(String text) {
		wrapped("", "", text);
	}

	void line(String text) {
		wrapped("", INDENT, text);
	}

	void heading(String text) {
		out.println();
		out.println(text);
	}

	void paragraph(String text) {
		wrapped(INDENT, INDENT, text);
	}

	void item(String text) {
		wrapped(BULLET, " ".repeat(BULLET.length()), text);
	}

	/** A heading with a paragraph; nothing where the paragraph is empty. */
	void section(String heading, String text) {
		if (!text.isBlank()) {
			heading(heading);
			text.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
		}
	}

	private void wrapped(String first, String next, String text) {
		StringBuilder line = new StringBuilder(first);
		int start = first.length();
		for (String word : text.strip().split("\\s+")) {
			if (line.length() > start && line.length() + 1 + word.length() > width) {
				out.println(line);
				line = new StringBuilder(next);
				start = next.length();
			}
			line.append(line.length() > start ? " " : "").append(word);
		}
		out.println(line);
	}
}
