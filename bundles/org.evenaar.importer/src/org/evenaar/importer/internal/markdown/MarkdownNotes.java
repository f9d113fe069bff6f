package org.evenaar.importer.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.Origin;

/**
 * The footnotes of a Markdown document. They are taken out of the text before it is parsed and told behind the block
 * that holds their mark, so that a note belongs to the section where it is used.
 */
final class MarkdownNotes {

	private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,40})\\]:\\s+(\\S.*)$");
	private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");

	private record Note(String label, String text, int line) {
	}

	private record Mark(int place, String label) {
	}

	private final StringBuilder text;
	private final Map<String, Note> notes = new LinkedHashMap<>();
	private final Deque<Mark> marks = new ArrayDeque<>();

	private MarkdownNotes(String text) {
		this.text = new StringBuilder(text);
	}

	static MarkdownNotes of(String text) {
		MarkdownNotes found = new MarkdownNotes(text);
		if (text.contains("[^")) {
			found.takeNotes(text);
			found.takeMarks(text);
		}
		return found;
	}

	private void takeNotes(String source) {
		int start = 0;
		int number = 1;
		for (String line : source.split("\n", -1)) {
			Matcher note = NOTE.matcher(line);
			if (note.matches()) {
				notes.putIfAbsent(note.group(1), new Note(note.group(1), note.group(2), number));
				blank(text, start, start + line.length());
			}
			start += line.length() + 1;
			number++;
		}
	}

	/** A mark becomes invisible signs of the same length, so that offsets stay and no space appears in the sentence. */
	private void takeMarks(String source) {
		Matcher mark = MARK.matcher(source);
		while (mark.find()) {
			if (notes.containsKey(mark.group(1)) && text.charAt(mark.start()) == '[') {
				marks.add(new Mark(mark.start(), mark.group(1)));
				text.replace(mark.start(), mark.end(), "\u200b".repeat(mark.end() - mark.start()));
			}
		}
	}

	/** @return the text without notes and marks, with every other character at its place */
	String text() {
		return text.toString();
	}

	/** Tells the notes whose first mark stands in this part of the text. */
	void tell(int from, int to, DocumentSink sink) {
		// Blocks come in reading order, so the marks before this one are done.
		while (!marks.isEmpty() && marks.getFirst().place < to) {
			Mark mark = marks.removeFirst();
			if (mark.place >= from) {
				tell(notes.remove(mark.label), sink);
			}
		}
	}

	/** Tells the notes that no block told. */
	void tellRest(DocumentSink sink) {
		notes.values().forEach(note -> tell(note, sink));
	}

	private static void tell(Note note, DocumentSink sink) {
		if (note != null) {
			sink.footnote(note.label, note.text, Origin.at("line " + note.line));
		}
	}

	/** Makes spaces of everything but line ends. */
	static StringBuilder blank(StringBuilder text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text.charAt(i) != '\n') {
				text.setCharAt(i, ' ');
			}
		}
		return text;
	}
}
