package org.evenaar.importer.internal.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Cell;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.DocumentSink.Row;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.html.HtmlWalker;
import org.evenaar.importer.internal.SoftLines;
import org.jsoup.Jsoup;

/** Goes over the blocks of a Markdown document and tells them to a sink. */
final class MarkdownWalker {

	private final DocumentSink sink;
	private final ReadContext context;
	private final MarkdownInlines inlines;
	private final MarkdownNotes notes;
	private int listDepth;
	private String marker = "";
	private boolean inItem;
	private Role role = Role.BODY;

	MarkdownWalker(String text, MarkdownNotes notes, DocumentSink sink, ReadContext context) {
		this.notes = notes;
		this.sink = sink;
		this.context = context;
		this.inlines = new MarkdownInlines(text);
	}

	void walk(Node document) throws ImportException {
		Node alone = lonely(document);
		if (alone != null) {
			sink.paragraph(Role.BODY, loneMarker(alone) + inlines.text(alone), origin(alone));
			return;
		}
		blocks(document, 0);
	}

	/** @return the paragraph where the file holds nothing else; a lone line is a sentence, also behind a hyphen or number */
	private static Node lonely(Node document) {
		Node node = document;
		while (node.getFirstChild() != null && node.getFirstChild() == node.getLastChild() && !(node instanceof Paragraph)
				&& !(node instanceof Heading)) {
			node = node.getFirstChild();
		}
		return node instanceof Paragraph && node.getParent() != document ? node : null;
	}

	private static String loneMarker(Node paragraph) {
		StringBuilder signs = new StringBuilder();
		for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
			if (node instanceof BulletList list) {
				signs.insert(0, list.getMarker() + " ");
			} else if (node instanceof OrderedList list) {
				signs.insert(0, list.getMarkerStartNumber() + list.getMarkerDelimiter() + " ");
			} else if (node instanceof BlockQuote) {
				signs.insert(0, "> ");
			}
		}
		return signs.toString();
	}

	private void blocks(Node parent, int depth) throws ImportException {
		if (depth > context.limits().nesting()) {
			throw new ImportException(ImportMessage.of("limit.nesting", context.limits().nesting()));
		}
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			context.check();
			block(node, depth + 1);
			if (!node.getSourceSpans().isEmpty()) {
				Origin told = origin(node);
				notes.tell(told.start(), told.end(), sink);
			}
		}
	}

	private void block(Node node, int depth) throws ImportException {
		switch (node) {
		case Heading heading -> sink.heading(heading.getLevel(), inlines.text(heading).replace('\n', ' '), origin(heading));
		case Paragraph paragraph -> tell(inlines.text(paragraph), paragraph);
		case ListBlock list -> list(list, depth);
		case BlockQuote quote -> {
			Role outside = role;
			role = Role.QUOTE;
			blocks(quote, depth);
			role = outside;
		}
		case FencedCodeBlock code -> code(code.getLiteral(), code);
		case IndentedCodeBlock code -> code(code.getLiteral(), code);
		case HtmlBlock html -> html(html);
		case TableBlock table -> table(table);
		case ThematicBreak line -> inItem = inItem && listDepth > 0;
		case LinkReferenceDefinition definition -> context.check();
		default -> blocks(node, depth);
		}
	}

	private void tell(String text, Node node) {
		if (inItem) {
			sink.listItem(Math.max(1, listDepth), marker, text, origin(node));
			marker = "";
		} else {
			sink.paragraph(role, text, origin(node));
		}
	}

	private void list(ListBlock list, int depth) throws ImportException {
		String outerMarker = marker;
		boolean outerItem = inItem;
		listDepth++;
		Integer first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
		int number = first == null ? 1 : first;
		for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof ListItem) {
				marker = list instanceof OrderedList ? number++ + "." : "\u2022";
				inItem = true;
				blocks(node, depth);
			}
		}
		listDepth--;
		marker = outerMarker;
		inItem = outerItem;
	}

	private void code(String literal, Node node) {
		for (String paragraph : literal.split("\\n\\s*\\n")) {
			sink.paragraph(role, SoftLines.join(paragraph), origin(node));
		}
	}

	private void html(HtmlBlock html) throws ImportException {
		if (MarkdownInlines.isMarkup(html.getLiteral().strip())) {
			new HtmlWalker(sink, context, Math.max(1, line(html) - 1)).walk(Jsoup.parseBodyFragment(html.getLiteral()).body());
		} else {
			tell(SoftLines.join(html.getLiteral().strip()), html);
		}
	}

	private void table(TableBlock table) {
		List<Row> rows = new ArrayList<>();
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (row instanceof TableRow) {
					List<Cell> cells = new ArrayList<>();
					for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
						if (cell instanceof TableCell) {
							cells.add(new Cell(inlines.text(cell), 1, cell.getSourceSpans().isEmpty() ? origin(row) : origin(cell)));
						}
					}
					rows.add(new Row(part instanceof TableHead, cells));
				}
			}
		}
		sink.table("", rows, origin(table));
	}

	private static int line(Node node) {
		return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex() + 1;
	}

	private static Origin origin(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return Origin.at("");
		}
		int first = spans.getFirst().getLineIndex() + 1;
		int last = spans.getLast().getLineIndex() + 1;
		String locator = first == last ? "line " + first : "lines " + first + '-' + last;
		return new Origin(0, locator, spans.getFirst().getInputIndex(), spans.getLast().getInputIndex() + spans.getLast().getLength());
	}
}
