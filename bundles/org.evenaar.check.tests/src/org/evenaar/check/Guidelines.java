package org.evenaar.check;

import java.util.function.BooleanSupplier;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.SourceSpan;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;

/** Small documents for tests. */
final class Guidelines {

	static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;

	/** A document that is there already. */
	record Ready(String name, Guideline guideline) implements DocumentSource {
		@Override
		public Guideline read(BooleanSupplier cancelled) {
			return guideline;
		}
	}

	private Guidelines() {
	}

	static Guideline guideline(Section... sections) {
		Guideline guideline = FACTORY.createGuideline();
		guideline.setLanguage("nl");
		for (Section section : sections) {
			guideline.getSections().add(section);
		}
		return guideline;
	}

	static Section section(String path, String heading, SectionKind kind, Block... blocks) {
		Section section = FACTORY.createSection();
		section.setPath(path);
		section.setHeading(heading);
		section.setKind(kind);
		for (Block block : blocks) {
			block.setPath(path + "/b" + (section.getBlocks().size() + 1));
			section.getBlocks().add(block);
		}
		return section;
	}

	static Block paragraph(String text) {
		return with(FACTORY.createParagraph(), text);
	}

	static Block onPage(int page, Block block) {
		SourceSpan span = FACTORY.createSourceSpan();
		span.setPage(page);
		span.setLocator("page " + page);
		block.setSource(span);
		return block;
	}

	static Block listItem(String text) {
		return with(FACTORY.createListItem(), text);
	}

	private static Block with(Block block, String text) {
		block.setText(text);
		return block;
	}

	static Table table(String[]... rows) {
		Table table = FACTORY.createTable();
		for (int r = 0; r < rows.length; r++) {
			TableRow row = FACTORY.createTableRow();
			row.setHeader(r == 0);
			for (String text : rows[r]) {
				TableCell cell = FACTORY.createTableCell();
				cell.setPath("t/r" + r + "c" + row.getCells().size());
				cell.setText(text);
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		return table;
	}
}
