package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenaar.importer.internal.pdf.Piece.Line;
import org.evenaar.importer.internal.pdf.Piece.Table;

/** Brings one page into reading order and numbers its lines. */
final class PageLayout {

	private final BodyType body;
	private final PageText page;
	private int lines;
	private int offset;

	private PageLayout(PageText page, BodyType body) {
		this.page = page;
		this.body = body;
	}

	static LaidPage lay(PageText page, ColumnDetector columns, BodyType body) {
		PageLayout layout = new PageLayout(page, body);
		List<Region> regions = new ArrayList<>();
		for (List<Box> part : columns.order(boxes(page, body))) {
			regions.add(layout.region(part));
		}
		return Footnotes.part(new LaidPage(page.number(), regions, List.of()), body, page.height());
	}

	/** @return the tables of a page that are sure before its columns are known, and all other pieces */
	static List<Box> boxes(PageText page, BodyType body) {
		PageText whole = page.with(DropCaps.join(page.fragments(), body.size()));
		return GapTables.findWide(RuledTables.find(whole));
	}

	private Region region(List<Box> part) {
		List<Box> tables = new ArrayList<>(part.stream().filter(TableBlock.class::isInstance).toList());
		tables.sort(Comparator.comparingDouble(Box::top));
		List<Row> rows = Row.of(part.stream().filter(Fragment.class::isInstance).map(Fragment.class::cast).toList());
		List<Piece> pieces = new ArrayList<>();
		int from = 0;
		for (Box table : tables) {
			int to = from;
			while (to < rows.size() && rows.get(to).base() < table.bottom()) {
				to++;
			}
			add(pieces, rows.subList(from, to));
			add(pieces, table);
			from = to;
		}
		add(pieces, rows.subList(from, rows.size()));
		return Region.of(pieces, body);
	}

	private void add(List<Piece> pieces, List<Row> rows) {
		GapTables.find(rows).forEach(box -> add(pieces, box));
	}

	private void add(List<Piece> pieces, Box box) {
		lines++;
		if (box instanceof Row row) {
			Line line = new Line(page.number(), lines, offset, row.text(), row.left(), row.right(), row.base(), row.size(), row.bold(),
					row.fragments().get(0).firstWord());
			offset = line.end() + 1;
			pieces.add(line);
		} else if (box instanceof TableBlock table) {
			int rows = table.rows().size();
			int length = table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.lines().stream()).mapToInt(l -> l.length() + 1).sum();
			pieces.add(new Table(page.number(), lines, offset, offset + Math.max(0, length - 1), table));
			lines += Math.max(0, rows - 1);
			offset += length;
		}
	}
}
