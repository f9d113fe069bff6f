package org.evenaar.importer.internal.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Cell;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.DocumentSink.Row;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.LineJoiner;
import org.evenaar.importer.internal.TableHeads;
import org.evenaar.importer.internal.TextDecoder;

/** Reads plain text, in the shapes that people and converters give it. */
public final class PlainTextReader implements DocumentReader {

	@Override
	public void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		long most = 4L * context.limits().textCharacters() + 4;
		if (Files.size(file) > most) {
			throw new ImportException(ImportMessage.of("limit.text", context.limits().textCharacters()));
		}
		TextDecoder.Decoded decoded = TextDecoder.decode(Files.readAllBytes(file));
		if (decoded.text().indexOf('\0') >= 0) {
			throw new ImportException(ImportMessage.of("text.binary"));
		}
		if (!decoded.clean()) {
			sink.remark(ImportMessage.of("remark.encoding"));
		}
		List<Line> lines = Line.split(decoded.text());
		if (lines.getLast().page() > 0) {
			sink.pages(lines.getLast().page());
		}
		LineJoiner joiner = new LineJoiner(LineJoiner.vocabulary(lines.stream().map(Line::text)::iterator));
		List<Chunk> chunks = Chunks.of(lines, joiner, context);
		if (chunks.size() == 1) {
			tellProse(chunks.getFirst().whole(), chunks.getFirst(), sink);
			return;
		}
		for (Chunk chunk : Headings.mark(chunks)) {
			tell(chunk, sink);
		}
	}

	private static void tell(Chunk chunk, DocumentSink sink) {
		switch (chunk.shape()) {
		case HEADING -> sink.heading(chunk.level(), chunk.text(), origin(chunk));
		case ITEM -> {
			FootnoteMarks marks = FootnoteMarks.of(chunk.text());
			sink.listItem(chunk.level(), chunk.marker(), marks.body(), origin(chunk));
			marks.notes().forEach(n -> sink.footnote(n.label(), n.text(), origin(chunk)));
		}
		case TABLE -> sink.table("", rows(chunk), origin(chunk));
		case PROSE -> tellProse(chunk.text(), chunk, sink);
		}
	}

	private static void tellProse(String text, Chunk chunk, DocumentSink sink) {
		FootnoteMarks marks = FootnoteMarks.of(text);
		sink.paragraph(Role.BODY, marks.body(), origin(chunk));
		marks.notes().forEach(n -> sink.footnote(n.label(), n.text(), origin(chunk)));
	}

	private static List<Row> rows(Chunk chunk) {
		List<Row> rows = new ArrayList<>();
		for (Line line : chunk.lines()) {
			List<Cell> cells = new ArrayList<>();
			for (String cell : line.text().split("\t", -1)) {
				cells.add(new Cell(cell.strip(), 1, origin(line, line)));
			}
			rows.add(new Row(false, cells));
		}
		return TableHeads.mark(rows);
	}

	private static Origin origin(Chunk chunk) {
		return origin(chunk.first(), chunk.last());
	}

	private static Origin origin(Line first, Line last) {
		String locator = first.number() == last.number() ? "line " + first.number() : "lines " + first.number() + '-' + last.number();
		int lead = first.raw().length() - first.raw().stripLeading().length();
		return new Origin(first.page(), locator, first.start() + lead, last.end());
	}
}
