package org.evenaar.importer.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.Origin;
import org.evenaar.importer.internal.Outline.Node;
import org.evenaar.importer.internal.Outline.Piece;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Footnote;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.SourceSpan;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;

/** Makes the sections and blocks of a guideline, with their paths, from an outline. */
final class GuidelineBuilder {

	private static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;
	private static final int FRONT_CHARACTERS = 1_500;
	private static final int FRONT_BLOCK = 250;

	private final Set<Block> recommendationBlocks = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Block> titles = new ArrayList<>();

	/** Counts the blocks of each kind in one section, for their paths. */
	private static final class Counter {
		private final String section;
		private final int[] counts = new int[128];

		Counter(String section) {
			this.section = section;
		}

		String next(char kind) {
			return section + '/' + kind + ++counts[kind];
		}
	}

	private record Work(Node node, String path, SectionKind inherited, List<Section> target) {
	}

	Guideline build(Outline outline) {
		Guideline guideline = FACTORY.createGuideline();
		if (!outline.start().pieces.isEmpty()) {
			SectionKind kind = startKind(outline);
			guideline.getSections().add(section(outline.start(), "0", kind));
		}
		// A stack instead of recursion: the depth of the headings is the document's.
		Deque<Work> open = new ArrayDeque<>();
		push(open, outline.roots(), "", SectionKind.OTHER, guideline.getSections());
		while (!open.isEmpty()) {
			Work work = open.pop();
			SectionKind kind = work.node.references ? SectionKind.REFERENCES
					: SectionKinds.of(work.node.heading).orElse(work.inherited);
			Section section = section(work.node, work.path, kind);
			work.target.add(section);
			push(open, work.node.children, work.path + '.', kind, section.getSections());
		}
		return guideline;
	}

	private static void push(Deque<Work> open, List<Node> nodes, String prefix, SectionKind kind, List<Section> target) {
		for (int i = nodes.size() - 1; i >= 0; i--) {
			open.push(new Work(nodes.get(i), prefix + (i + 1), kind, target));
		}
	}

	/** What stands before the first heading is a title page where it is short lines only, and a text otherwise. */
	private static SectionKind startKind(Outline outline) {
		int characters = 0;
		for (Piece piece : outline.start().pieces) {
			int length = piece.text().length();
			if (piece instanceof Outline.Grid || length > FRONT_BLOCK) {
				return SectionKind.OTHER;
			}
			characters += length;
		}
		return outline.roots().isEmpty() || characters > FRONT_CHARACTERS ? SectionKind.OTHER : SectionKind.FRONT_MATTER;
	}

	private Section section(Node node, String path, SectionKind kind) {
		Section section = FACTORY.createSection();
		section.setPath(path);
		section.setHeading(node.heading);
		section.setLevel(node.level);
		section.setKind(kind);
		boolean bare = node.level == 0 && !node.pieces.isEmpty();
		section.setSource(span(bare ? node.pieces.getFirst().origin() : node.origin));
		Counter counter = new Counter(path);
		for (Piece piece : node.pieces) {
			section.getBlocks().add(block(piece, counter));
		}
		return section;
	}

	private Block block(Piece piece, Counter counter) {
		return switch (piece) {
		case Outline.Text text -> paragraph(text, counter);
		case Outline.Item item -> {
			ListItem block = FACTORY.createListItem();
			block.setDepth(item.depth());
			block.setMarker(item.marker());
			yield fill(block, counter.next('l'), item.text(), item.origin());
		}
		case Outline.Note note -> {
			Footnote block = FACTORY.createFootnote();
			block.setLabel(note.label());
			yield fill(block, counter.next('f'), note.text(), note.origin());
		}
		case Outline.Grid grid -> table(grid, counter.next('t'));
		};
	}

	private Block paragraph(Outline.Text text, Counter counter) {
		Block block = switch (text.role()) {
		case FORMULA -> fill(FACTORY.createFormula(), counter.next('e'), text.text(), text.origin());
		case CAPTION -> fill(FACTORY.createFigureText(), counter.next('g'), text.text(), text.origin());
		default -> fill(FACTORY.createParagraph(), counter.next('p'), text.text(), text.origin());
		};
		if (text.role() == Role.RECOMMENDATION) {
			recommendationBlocks.add(block);
		} else if (text.role() == Role.TITLE) {
			titles.add(block);
		}
		return block;
	}

	private static Table table(Outline.Grid grid, String path) {
		Table table = FACTORY.createTable();
		fill(table, path, grid.text(), grid.origin());
		int number = 0;
		for (DocumentSink.Row told : grid.rows()) {
			number++;
			TableRow row = FACTORY.createTableRow();
			row.setHeader(told.header());
			int column = 0;
			for (DocumentSink.Cell cell : told.cells()) {
				TableCell block = FACTORY.createTableCell();
				fill(block, path + "/r" + number + "c" + (column + 1), cell.text(), cell.origin());
				block.setColumn(column);
				block.setColumnSpan(cell.columnSpan());
				row.getCells().add(block);
				column += cell.columnSpan();
			}
			table.getRows().add(row);
		}
		return table;
	}

	private static <B extends Block> B fill(B block, String path, String text, Origin origin) {
		block.setPath(path);
		block.setText(text);
		block.setSource(span(origin));
		return block;
	}

	private static SourceSpan span(Origin origin) {
		SourceSpan span = FACTORY.createSourceSpan();
		span.setPage(origin.page());
		span.setLocator(origin.locator());
		span.setStart(origin.start());
		span.setEnd(origin.end());
		return span;
	}

	/** @return the blocks that the format itself marks as a recommendation */
	Set<Block> recommendationBlocks() {
		return recommendationBlocks;
	}

	/** @return the blocks that the format itself marks as the title of the document */
	List<Block> titles() {
		return titles;
	}
}
