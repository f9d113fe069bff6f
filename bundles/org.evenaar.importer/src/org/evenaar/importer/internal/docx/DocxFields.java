package org.evenaar.importer.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: between begin and separation stands a code, behind it the result that is printed. */
final class DocxFields {

	private static final class Field {
		final StringBuilder code = new StringBuilder();
		boolean result;
	}

	private final Deque<Field> open = new ArrayDeque<>();

	void mark(String type) {
		switch (type) {
		case "begin" -> open.push(new Field());
		case "separate" -> {
			if (!open.isEmpty()) {
				open.peek().result = true;
			}
		}
		case "end" -> {
			if (!open.isEmpty()) {
				open.pop();
			}
		}
		default -> {
			// A file that invents marks is read as if they were not there.
		}
		}
	}

	void code(String text) {
		if (!open.isEmpty() && open.peek().code.length() < 200) {
			open.peek().code.append(text);
		}
	}

	boolean hidesText() {
		return !open.isEmpty() && !open.peek().result;
	}

	/** @return true in the result of a table of contents, which repeats the headings */
	boolean inContents() {
		return open.stream().anyMatch(f -> f.result && f.code.toString().strip().startsWith("TOC"));
	}

	/** No code goes over the end of a paragraph in a sound file; in a damaged one it must not hide the rest. */
	void endParagraph() {
		open.removeIf(f -> !f.result);
	}
}
