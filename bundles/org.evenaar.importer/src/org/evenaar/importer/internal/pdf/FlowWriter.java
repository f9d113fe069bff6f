package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.internal.LineJoiner;
import org.evenaar.importer.internal.TextCleaner;
import org.evenaar.importer.internal.pdf.Markers.Item;
import org.evenaar.importer.internal.pdf.Piece.Line;
import org.evenaar.importer.internal.pdf.Piece.Table;

/**
 * Writes laid pages to the sink as headings, paragraphs, items, tables and notes. Keeps the last paragraph open at
 * the end of a column or page, until the next line shows whether it goes on there; tables and notes that stand
 * between wait for it.
 */
final class FlowWriter {

	private static final Pattern LEADERS = Pattern.compile("(.*?)\\s*(?:\\.\\s?|\u2026\\s?|_){4,}\\s*([\\divxlc]*)\\s*");

	/** A paragraph or item that is being put together. */
	private static final class Open {
		final Line first;
		final String marker;
		final int depth;
		final StringBuilder text = new StringBuilder();
		Line last;
		Region region;
		int lines;

		Open(Line first, String marker, int depth) {
			this.first = first;
			this.marker = marker;
			this.depth = depth;
		}

		boolean isItem() {
			return depth > 0;
		}
	}

	private final DocumentSink sink;
	private final LineJoiner joiner;
	private final Headings headings;
	private final Continuation continuation;
	private final ListState list = new ListState();
	private final List<Runnable> waiting = new ArrayList<>();
	private Open open;

	FlowWriter(DocumentSink sink, LineJoiner joiner, BodyType body, Headings headings) {
		this.sink = sink;
		this.joiner = joiner;
		this.headings = headings;
		this.continuation = new Continuation(body);
	}

	void write(LaidPage page) {
		for (Region region : page.regions()) {
			for (int i = 0; i < region.pieces().size(); i++) {
				switch (region.pieces().get(i)) {
				case Table table -> afterOpen(() -> write(table));
				case Line line when headings.isHeading(line) -> {
					List<Line> lines = headings.lines(line);
					heading(lines);
					i += lines.size() - 1;
				}
				case Line line -> {
					Line below = i + 1 < region.pieces().size() && region.pieces().get(i + 1) instanceof Line next ? next : null;
					line(line, below, region);
				}
				}
			}
		}
		page.notes().forEach(note -> afterOpen(() -> write(note)));
	}

	/** Writes what is still open. */
	void finish() {
		flush();
	}

	/** What stands between two halves of a paragraph waits until the paragraph is whole. */
	private void afterOpen(Runnable writing) {
		if (open == null || Sentences.isEnded(open.text) || Headings.isCaption(open.text.toString())) {
			flush();
			writing.run();
		} else {
			waiting.add(writing);
		}
	}

	private void flush() {
		if (open != null) {
			String text = TextCleaner.clean(open.text);
			if (open.isItem()) {
				sink.listItem(open.depth, open.marker, text, open.first.origin(open.last));
			} else {
				sink.paragraph(Headings.isCaption(text) && text.length() < 400 && isCaptionStyle(text) ? Role.CAPTION : Role.BODY, text,
						open.first.origin(open.last));
			}
			open = null;
		}
		List<Runnable> now = List.copyOf(waiting);
		waiting.clear();
		now.forEach(Runnable::run);
	}

	/** 'Table 3 shows' begins a sentence; 'Table 3. Results' and bold type begin a caption. */
	private boolean isCaptionStyle(String text) {
		Matcher start = Pattern.compile("\\S+\\s+\\S+?([.:]?)(\\s+(\\S).*)?", Pattern.DOTALL).matcher(text);
		return open.first.bold() || start.matches()
				&& (!start.group(1).isEmpty() || start.group(3) == null || Character.isUpperCase(start.group(3).charAt(0)));
	}

	private void heading(List<Line> lines) {
		flush();
		list.end();
		StringBuilder text = new StringBuilder();
		lines.forEach(l -> joiner.append(text, l.text()));
		Line first = lines.getFirst();
		String clean = TextCleaner.clean(text);
		if (headings.isTitle(first)) {
			sink.paragraph(Role.TITLE, clean, first.origin(lines.getLast()));
		} else {
			sink.heading(headings.level(first), clean, first.origin(lines.getLast()));
		}
	}

	private void line(Line line, Line below, Region region) {
		Matcher contents = LEADERS.matcher(line.text());
		if (contents.matches() && line.text().length() < 300) {
			flush();
			String text = TextCleaner.clean(contents.group(1) + " " + contents.group(2));
			if (!text.isEmpty()) {
				sink.paragraph(Role.BODY, text, line.origin(line));
			}
			return;
		}
		Optional<Item> item = Markers.item(line.text());
		if (item.isPresent() && starts(item.get(), line, below, region)) {
			flush();
			begin(line, item.get(), region);
		} else if (open != null && continues(line, region)) {
			extend(line, region);
		} else {
			flush();
			if (!list.holds(line, region)) {
				list.end();
			}
			open = new Open(line, "", 0);
			open.text.append(line.text());
			extendState(line, region);
		}
	}

	private boolean continues(Line line, Region region) {
		if (open.region != region) {
			return continuation.overBreak(open.text, open.last, open.region, open.lines, line, region);
		}
		if (!waiting.isEmpty()) {
			return line.startsLower() && !Sentences.isEnded(open.text);
		}
		return open.isItem() ? continuation.inItem(open.text, open.first, open.last, open.lines, line, region)
				: continuation.inParagraph(open.text, open.last, line, region);
	}

	private boolean starts(Item item, Line line, Line below, Region region) {
		boolean fresh = open == null || Sentences.isEnded(open.text) || open.text.toString().endsWith(";")
				|| open.region == region && continuation.isApart(open.last, line, region)
				|| open.region != null && open.region.right() - open.last.right() > 0.15f * open.region.width();
		boolean inList = list.isOpen() && (list.isNext(item) || item.isBullet() && list.hasMark(item.mark()));
		boolean hangs = below != null && below.left() > line.left() + 0.6f * line.size() && Markers.item(below.text()).isEmpty();
		if (item.isBullet()) {
			return "-*o\u2013\u2014\u2212".indexOf(item.mark().charAt(0)) < 0 || fresh || inList || hangs && !"o".equals(item.mark());
		}
		return fresh || inList || open.isItem() && hangs;
	}

	private void begin(Line line, Item item, Region region) {
		int depth = list.depth(line, item, region);
		open = new Open(line, item.mark(), depth);
		open.text.append(item.text());
		extendState(line, region);
	}

	private void extend(Line line, Region region) {
		joiner.append(open.text, line.text());
		extendState(line, region);
	}

	private void extendState(Line line, Region region) {
		open.last = line;
		open.region = region;
		open.lines++;
	}

	private void write(Table table) {
		list.end();
		List<DocumentSink.Row> rows = new ArrayList<>();
		for (TableBlock.TableRow row : table.block().rows()) {
			List<DocumentSink.Cell> cells = new ArrayList<>();
			for (TableBlock.TableCell cell : row.cells()) {
				cells.add(new DocumentSink.Cell(text(cell.lines()), cell.columns(), table.origin(table)));
			}
			rows.add(new DocumentSink.Row(row.header(), cells));
		}
		sink.table("", rows, table.origin(table));
	}

	private String text(List<String> lines) {
		StringBuilder text = new StringBuilder();
		StringBuilder block = new StringBuilder();
		for (String line : lines) {
			if (!block.isEmpty() && Markers.item(line).filter(Item::isBullet).isPresent()) {
				text.append(block).append('\n');
				block.setLength(0);
			}
			joiner.append(block, line);
		}
		return TextCleaner.clean(text.append(block));
	}

	private void write(LaidPage.Note note) {
		StringBuilder text = new StringBuilder();
		note.lines().forEach(l -> joiner.append(text, l.text()));
		sink.footnote(note.label(), TextCleaner.clean(text), note.lines().getFirst().origin(note.lines().getLast()));
	}
}
