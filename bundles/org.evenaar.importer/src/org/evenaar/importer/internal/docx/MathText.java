package org.evenaar.importer.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes an equation of Word on one line: fractions with a slash, powers with a caret. Fed with the start and end of
 * each element of the equation and the text between.
 */
final class MathText {

	private static final class Open {
		final String name;
		final StringBuilder text = new StringBuilder();
		final Map<String, String> parts = new HashMap<>();

		Open(String name) {
			this.name = name;
		}

		String part(String key) {
			return parts.getOrDefault(key, "");
		}
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private final StringBuilder result = new StringBuilder();

	void start(String name, String value) {
		if (!open.isEmpty() && (name.equals("begChr") || name.equals("endChr") || name.equals("chr"))) {
			// The properties of brackets and sums stand in an element of their own below them.
			owner().parts.put(name, value);
		}
		open.push(new Open(name));
	}

	private Open owner() {
		Open properties = open.pop();
		Open owner = open.isEmpty() ? properties : open.peek();
		open.push(properties);
		return owner;
	}

	void text(String text) {
		if (!open.isEmpty()) {
			open.peek().text.append(text);
		}
	}

	void end() {
		Open done = open.pop();
		String text = written(done);
		if (open.isEmpty()) {
			result.append(text);
			return;
		}
		Open parent = open.peek();
		switch (done.name) {
		case "num", "den", "sup", "sub", "deg", "fName", "lim" -> parent.parts.put(done.name, text);
		case "e" -> parent.parts.merge("e", text, (first, next) -> first + "; " + next);
		default -> parent.text.append(text);
		}
	}

	private static String written(Open done) {
		return switch (done.name) {
		case "f" -> bracketed(done.part("num")) + "/" + bracketed(done.part("den"));
		case "sSup" -> bracketed(done.part("e")) + '^' + bracketed(done.part("sup"));
		case "sSub" -> done.part("e") + '_' + bracketed(done.part("sub"));
		case "sSubSup" -> done.part("e") + '_' + bracketed(done.part("sub")) + '^' + bracketed(done.part("sup"));
		case "rad" -> "\u221a" + '(' + done.part("e") + ')';
		case "d" -> done.parts.getOrDefault("begChr", "(") + done.part("e") + done.parts.getOrDefault("endChr", ")");
		case "nary" -> done.parts.getOrDefault("chr", "\u222b") + bracketed(done.part("sub")) + ' ' + done.part("e");
		case "func" -> done.part("fName") + ' ' + done.part("e");
		default -> done.text + done.part("e");
		};
	}

	private static String bracketed(String text) {
		boolean simple = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == '-' || c == '\u2212');
		return simple || text.startsWith("(") && text.indexOf(')') == text.length() - 1 ? text : '(' + text + ')';
	}

	boolean isDone() {
		return open.isEmpty();
	}

	String result() {
		return result.toString();
	}
}
