package org.evenaar.importer.internal;

import java.util.Set;

/**
 * Text whose author broke lines by hand inside a paragraph. A break in the middle of a sentence is undone, one
 * between sentences or entries stays as a line feed.
 */
public final class SoftLines {

	private static final LineJoiner JOINER = new LineJoiner(Set.of());

	private SoftLines() {
	}

	/** @param text one paragraph, its lines separated by line feeds */
	public static String join(String text) {
		if (text.indexOf('\n') < 0) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		for (String line : text.split("\n")) {
			String next = line.strip();
			if (next.isEmpty()) {
				continue;
			}
			if (out.isEmpty() || continues(out, next)) {
				JOINER.append(out, next);
			} else {
				out.append('\n').append(next);
			}
		}
		return out.toString();
	}

	private static boolean continues(CharSequence before, String next) {
		char last = before.charAt(before.length() - 1);
		return Character.isLowerCase(next.charAt(0)) && ".!?:;".indexOf(last) < 0 || last == '-' || last == ',';
	}
}
