package org.evenaar.importer.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.LineJoiner;
import org.evenaar.importer.internal.text.Chunk.Shape;

/** Puts the lines of a text together to paragraphs, items of lists and tables. */
final class Chunks {

	private final List<Line> lines;
	private final Wrapping wrapping;
	private final LineJoiner joiner;
	private final List<Chunk> chunks = new ArrayList<>();
	/** Indents of the lists that are open, outermost first. */
	private final List<Integer> indents = new ArrayList<>();

	private Chunks(List<Line> lines, LineJoiner joiner) {
		this.lines = lines;
		this.wrapping = new Wrapping(lines);
		this.joiner = joiner;
	}

	/** @param all the lines of the text, blank ones too */
	static List<Chunk> of(List<Line> all, LineJoiner joiner, ReadContext context) throws ImportException {
		List<Line> filled = all.stream().filter(l -> !l.isBlank()).toList();
		Chunks chunks = new Chunks(filled, joiner);
		int i = 0;
		while (i < filled.size()) {
			context.check();
			i = chunks.next(i);
		}
		return chunks.chunks;
	}

	private int next(int from) {
		Line line = lines.get(from);
		int gap = from == 0 ? 99 : Math.max(wrapping.gap(from - 1), startsPage(from) ? 1 : 0);
		int afterUnderline = underlined(from, gap);
		if (afterUnderline > from) {
			int level = lines.get(from + 1).text().charAt(0) == '=' ? 1 : 2;
			chunks.add(new Chunk(Shape.HEADING, level, "", line.text(), lines.subList(from, from + 1), gap));
			indents.clear();
			return afterUnderline;
		}
		if (isRule(line)) {
			return from + 1;
		}
		int afterTable = table(from);
		if (afterTable > from + 1) {
			chunks.add(new Chunk(Shape.TABLE, 0, "", "", lines.subList(from, afterTable), gap));
			return afterTable;
		}
		Optional<Marker> marker = Marker.of(line);
		return marker.isPresent() ? item(from, marker.get(), gap) : prose(from, gap);
	}

	/** Converters leave one space where a page began; the first line of a page can be a heading. */
	private boolean startsPage(int from) {
		return lines.get(from).indent() == 1 && lines.get(from - 1).indent() == 0
				|| lines.get(from).page() > lines.get(from - 1).page();
	}

	private int underlined(int from, int gap) {
		if (gap == 0 || from + 1 >= lines.size() || wrapping.gap(from) > 0 || lines.get(from).text().length() > 120) {
			return from;
		}
		String rule = lines.get(from + 1).text();
		boolean one = rule.length() >= 3 && (rule.charAt(0) == '=' || rule.charAt(0) == '-' || rule.charAt(0) == '~')
				&& rule.chars().allMatch(c -> c == rule.charAt(0));
		return one && rule.length() * 2 >= lines.get(from).text().length() && !isRule(lines.get(from)) ? from + 2 : from;
	}

	private static boolean isRule(Line line) {
		String text = line.text();
		return text.length() >= 3 && "-=_*~#.\u2014\u2013\u2500".indexOf(text.charAt(0)) >= 0
				&& text.chars().allMatch(c -> c == text.charAt(0) || c == ' ');
	}

	/** @return the index behind a table whose columns are separated by tabs: two rows or more with three columns or more */
	private int table(int from) {
		long tabs = tabs(lines.get(from));
		int to = from + 1;
		if (tabs < 2 || Marker.of(lines.get(from)).filter(m -> !m.isNumber()).isPresent()) {
			return from;
		}
		while (to < lines.size() && wrapping.gap(to - 1) == 0 && tabs(lines.get(to)) == tabs) {
			to++;
		}
		return to;
	}

	private static long tabs(Line line) {
		return line.text().chars().filter(c -> c == '\t').count();
	}

	private int item(int from, Marker marker, int gap) {
		int indent = lines.get(from).indent();
		while (!indents.isEmpty() && indents.getLast() > indent) {
			indents.removeLast();
		}
		if (indents.isEmpty() || indents.getLast() < indent) {
			indents.add(indent);
		}
		StringBuilder text = new StringBuilder(marker.rest());
		int to = from + 1;
		while (to < lines.size() && (goesOn(from, to) || hangs(from, to))) {
			joiner.append(text, lines.get(to).text());
			to++;
		}
		chunks.add(new Chunk(Shape.ITEM, indents.size(), marker.text(), text.toString(), lines.subList(from, to), gap));
		return to;
	}

	/** A line right below an item, set in as far as the text of the item, belongs to it. */
	private boolean hangs(int from, int to) {
		Line first = lines.get(from);
		Line line = lines.get(to);
		return wrapping.gap(to - 1) == 0 && line.indent() > first.indent() && Marker.of(line).isEmpty();
	}

	private int prose(int from, int gap) {
		indents.clear();
		StringBuilder text = new StringBuilder(lines.get(from).text());
		int to = from + 1;
		while (to < lines.size() && goesOn(from, to)) {
			joiner.append(text, lines.get(to).text());
			to++;
		}
		chunks.add(new Chunk(Shape.PROSE, 0, "", text.toString(), lines.subList(from, to), gap));
		return to;
	}

	/** @return true where the line at to goes on with the chunk that began at from */
	private boolean goesOn(int from, int to) {
		Line line = lines.get(to);
		if (isRule(line) || !wrapping.continues(to - 1) || table(to) > to + 1) {
			return false;
		}
		if (to - from == 1 && Headings.isNumbered(lines.get(from).text()) && !line.startsLower()) {
			return false;
		}
		return Marker.of(line).map(marker -> isInText(marker, to)).orElse(true);
	}

	/** A dash or a number can stand at the start of a line by the accident of line breaking. */
	private boolean isInText(Marker marker, int to) {
		Line before = lines.get(to - 1);
		if (before.endsSentence() || wrapping.gap(to - 1) > 0) {
			return false;
		}
		boolean sameList = Marker.of(before).map(m -> m.kind() == marker.kind()).orElse(false)
				|| !chunks.isEmpty() && chunks.getLast().shape() == Shape.ITEM && chunks.getLast().marker().equals(marker.text());
		boolean lower = !marker.rest().isEmpty() && Character.isLowerCase(marker.rest().charAt(0));
		return !sameList && (marker.kind() == '\u2013' || marker.kind() == '\u2014' || marker.kind() == '-') && lower
				|| !sameList && marker.kind() == '1' && marker.text().length() > 2 && marker.text().charAt(0) != '(';
	}
}
