package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.FigureText;
import org.evenaar.model.guideline.Footnote;
import org.evenaar.model.guideline.Formula;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SourceSpan;
import org.evenaar.model.guideline.Strength;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;
import org.evenaar.ui.internal.document.Manuscript.Cell;
import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Item;
import org.evenaar.ui.internal.document.Manuscript.Kind;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.Manuscript.Row;
import org.evenaar.ui.internal.document.Manuscript.SectionEntry;

/** Makes the manuscript of a guideline. */
public final class ManuscriptMaker {

	private static final int NONE = -1;

	private final List<Item> items = new ArrayList<>();
	private final List<SectionEntry> sections = new ArrayList<>();
	private final List<Strength> strengths = new ArrayList<>();
	private final Map<Block, Integer> recommended = new HashMap<>();

	private final String title;

	private ManuscriptMaker(Guideline guideline) {
		title = guideline.getTitle().strip();
		for (Recommendation recommendation : guideline.getRecommendations()) {
			for (Block block : recommendation.getBlocks()) {
				recommended.putIfAbsent(block, strengths.size());
			}
			strengths.add(recommendation.getStrength());
		}
	}

	public static Manuscript of(Guideline guideline) {
		var maker = new ManuscriptMaker(guideline);
		guideline.getSections().forEach(section -> maker.section(section, NONE, 1));
		return new Manuscript(maker.items, maker.sections, maker.strengths);
	}

	private void section(Section section, int parent, int depth) {
		int index = sections.size();
		String heading = section.getHeading();
		sections.add(new SectionEntry(section.getPath(), heading, parent, depth, section.getKind(), items.size()));
		if (!heading.isBlank()) {
			items.add(new Prose(Kind.HEADING, section.getPath() + "/h", heading, Math.max(1, section.getLevel()), "",
					page(section.getSource()), index, NONE));
		}
		for (Block block : section.getBlocks()) {
			block(block, index);
		}
		section.getSections().forEach(child -> section(child, index, depth + 1));
	}

	private void block(Block block, int section) {
		int recommendation = recommended.getOrDefault(block, NONE);
		int page = page(block.getSource());
		if (block instanceof Table table) {
			items.add(new Grid(table.getPath(), table.getText(), rows(table), page, section, recommendation));
		} else if (!block.getText().isBlank()) {
			items.add(prose(block, page, section, recommendation));
		}
	}

	private Prose prose(Block block, int page, int section, int recommendation) {
		Kind kind = switch (block) {
		case ListItem item -> Kind.LIST_ITEM;
		case Formula formula -> Kind.FORMULA;
		case FigureText figure -> Kind.CAPTION;
		case Footnote footnote -> Kind.FOOTNOTE;
		default -> isTitle(block) ? Kind.TITLE : Kind.PARAGRAPH;
		};
		int depth = block instanceof ListItem item ? Math.max(1, item.getDepth()) : 0;
		String marker = block instanceof ListItem item ? item.getMarker()
				: block instanceof Footnote footnote ? footnote.getLabel() : "";
		return new Prose(kind, block.getPath(), block.getText(), depth, marker, page, section, recommendation);
	}

	/** Many documents begin with their own title, which is no heading of anything. */
	private boolean isTitle(Block block) {
		return items.isEmpty() && !title.isEmpty() && block.getText().strip().equals(title);
	}

	private static List<Row> rows(Table table) {
		List<Row> rows = new ArrayList<>();
		for (TableRow row : table.getRows()) {
			List<Cell> cells = new ArrayList<>();
			for (TableCell cell : row.getCells()) {
				cells.add(new Cell(cell.getPath(), cell.getText(), Math.max(0, cell.getColumn()),
						Math.max(1, cell.getColumnSpan())));
			}
			rows.add(new Row(row.isHeader(), cells));
		}
		return rows;
	}

	private static int page(SourceSpan source) {
		return source == null ? 0 : source.getPage();
	}
}
