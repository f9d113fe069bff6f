package org.evenaar.importer.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Cell;
import org.evenaar.importer.DocumentSink.Row;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.SoftLines;
import org.evenaar.importer.internal.TableHeads;
import org.evenaar.importer.internal.TextCleaner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tables of a page. A table of one cell is layout; a table in a cell becomes a table behind it. */
final class HtmlTables {

	private static final int WIDEST_SPAN = 200;
	/** Behind this column a cell takes one column, whatever it says. */
	private static final int MOST_COLUMNS = 1_000;
	/** Ends a paragraph in a cell, where a line feed only breaks a line. */
	private static final String PART = "\u2029";

	private final DocumentSink sink;
	private final ReadContext context;
	private final HtmlWalker walker;

	HtmlTables(DocumentSink sink, ReadContext context, HtmlWalker walker) {
		this.sink = sink;
		this.context = context;
		this.walker = walker;
	}

	void tell(Element table, int depth) throws ImportException {
		List<Element> rows = rows(table);
		List<Element> cells = rows.stream().flatMap(r -> cells(r).stream()).toList();
		if (cells.size() == 1 || "presentation".equals(table.attr("role"))) {
			for (Element cell : cells) {
				walker.children(cell, depth + 1);
				walker.flush();
			}
			return;
		}
		List<Element> inner = new ArrayList<>();
		List<Row> told = new ArrayList<>();
		Map<Integer, Integer> covered = new HashMap<>();
		for (Element row : rows) {
			context.check();
			told.add(row(row, covered, inner));
		}
		if (told.stream().anyMatch(r -> !r.cells().isEmpty())) {
			sink.table(caption(table), TableHeads.mark(told), walker.origin(table));
		}
		for (Element nested : inner) {
			if (depth > context.limits().nesting()) {
				walker.children(nested, depth);
			}
			tell(nested, depth + 1);
		}
	}

	private static String caption(Element table) {
		for (Element child : table.children()) {
			if (child.normalName().equals("caption")) {
				return TextCleaner.clean(HtmlWalker.text(child)).replace('\n', ' ');
			}
		}
		return "";
	}

	private static List<Element> rows(Element table) {
		List<Element> rows = new ArrayList<>();
		for (Element child : table.children()) {
			switch (child.normalName()) {
			case "tr" -> rows.add(child);
			case "thead", "tbody", "tfoot" -> child.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
			default -> {
				// Captions and columns hold no rows.
			}
			}
		}
		return rows;
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter(e -> e.normalName().equals("td") || e.normalName().equals("th")).toList();
	}

	/** @param covered columns that a cell of a row above still takes, with the number of rows to come */
	private Row row(Element row, Map<Integer, Integer> covered, List<Element> inner) {
		List<Cell> told = new ArrayList<>();
		int column = 0;
		boolean heads = true;
		List<Element> cells = cells(row);
		for (Element cell : cells) {
			column = skipCovered(column, covered, told, walker.origin(row));
			int width = column < MOST_COLUMNS ? span(cell.attr("colspan")) : 1;
			int height = cell.attr("rowspan").equals("0") ? WIDEST_SPAN : span(cell.attr("rowspan"));
			heads &= cell.normalName().equals("th") || cell.text().isBlank();
			told.add(new Cell(text(cell, inner), width, walker.origin(cell)));
			for (int i = 0; i < width && height > 1; i++) {
				covered.put(column + i, height - 1);
			}
			column += width;
		}
		skipCovered(column, covered, told, walker.origin(row));
		boolean head = row.parent() != null && row.parent().normalName().equals("thead")
				|| heads && cells.stream().anyMatch(c -> c.normalName().equals("th"));
		return new Row(head, told);
	}

	/** Passes the columns that a cell above still takes; neighbours become one empty cell. */
	private static int skipCovered(int from, Map<Integer, Integer> covered, List<Cell> told, Origin origin) {
		int column = from;
		while (covered.containsKey(column)) {
			covered.compute(column, (c, left) -> left <= 1 ? null : left - 1);
			column++;
		}
		if (column > from) {
			told.add(new Cell("", column - from, origin));
		}
		return column;
	}

	private static int span(String value) {
		return value.matches("[1-9]\\d{0,3}") ? Math.min(WIDEST_SPAN, Integer.parseInt(value)) : 1;
	}

	/** @return the text of the cell; its parts on lines of their own, tables in it left for later */
	private static String text(Element cell, List<Element> inner) {
		StringBuilder text = new StringBuilder();
		collect(cell, text, inner);
		StringBuilder lines = new StringBuilder();
		for (String part : text.toString().split(PART)) {
			String line = SoftLines.join(TextCleaner.clean(part));
			lines.append(lines.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
		}
		return lines.toString();
	}

	private static void collect(Element element, StringBuilder text, List<Element> inner) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText().replace('\n', ' '));
			} else if (node instanceof Element child && !HtmlWalker.isSkipped(child)) {
				switch (child.normalName()) {
				case "table" -> inner.add(child);
				case "br" -> text.append('\n');
				case "sup" -> text.append(TextCleaner.raised(text.isEmpty() ? ' ' : text.charAt(text.length() - 1), child.text()));
				default -> {
					boolean block = child.isBlock();
					text.append(block ? PART : "");
					collect(child, text, inner);
					text.append(block ? PART : "");
				}
				}
			}
		}
	}
}
