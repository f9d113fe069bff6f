package org.evenaar.importer.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Footnotes as converters from Word write them into plain text: a mark [footnoteRef:3] in the sentence and the note
 * as [3:  text] behind the paragraph.
 */
final class FootnoteMarks {

	record Note(String label, String text) {
	}

	private final StringBuilder body = new StringBuilder();
	private final List<Note> notes = new ArrayList<>();

	private FootnoteMarks() {
	}

	static FootnoteMarks of(String text) {
		FootnoteMarks marks = new FootnoteMarks();
		int at = 0;
		while (at < text.length()) {
			int open = text.indexOf('[', at);
			if (open < 0) {
				break;
			}
			marks.body.append(text, at, open);
			at = marks.take(text, open);
		}
		marks.body.append(text, Math.min(at, text.length()), text.length());
		return marks;
	}

	/** @return the place behind the mark or note at this bracket, or behind the bracket alone */
	private int take(String text, int open) {
		if (text.startsWith("[footnoteRef:", open)) {
			int close = text.indexOf(']', open);
			if (close > 0 && close - open < 24) {
				return close + 1;
			}
		}
		int colon = open + 1;
		while (colon < text.length() && colon - open < 5 && Character.isDigit(text.charAt(colon))) {
			colon++;
		}
		int close = colon > open + 1 && text.startsWith(":  ", colon) ? closing(text, open) : -1;
		if (close > 0) {
			notes.add(new Note(text.substring(open + 1, colon), text.substring(colon + 1, close).strip()));
			return close + 1;
		}
		body.append('[');
		return open + 1;
	}

	private static int closing(String text, int open) {
		int depth = 0;
		for (int i = open; i < text.length() && i - open < 5_000; i++) {
			char c = text.charAt(i);
			depth += c == '[' ? 1 : c == ']' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/** @return the text without marks and notes */
	String body() {
		return body.toString().strip();
	}

	List<Note> notes() {
		return notes;
	}
}
