package org.evenaar.check.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evenaar.check.LocatedPassage;
import org.evenaar.check.LocatedPassage.Piece;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.SourceSpan;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Language;
import org.evenaar.rules.Passage;

/** Cuts a guideline into passages, each with the surroundings that a reader would have in mind. */
public final class GuidelineReader {

	/** Between the cells of a row; the scanner lets no term run across it. */
	private static final String CELL_BORDER = " | ";
	private static final int LONGEST_LEAD = 600;
	private static final int[] NO_CUTS = {};

	private final Guideline guideline;
	private final Set<Block> recommended = new HashSet<>();
	private final List<LocatedPassage> passages = new ArrayList<>();
	private int order;

	private GuidelineReader(Guideline guideline) {
		this.guideline = guideline;
		for (Recommendation recommendation : guideline.getRecommendations()) {
			recommended.addAll(recommendation.getBlocks());
		}
	}

	/** @return the passages in the order of the document */
	public static List<LocatedPassage> passages(Guideline guideline) {
		var reader = new GuidelineReader(guideline);
		guideline.getSections().forEach(section -> reader.section(section, ""));
		return List.copyOf(reader.passages);
	}

	/** @return what the document is: the items of an instrument are read in the form of a guideline */
	public static DocumentKind kind(Guideline guideline) {
		return DocumentKind.of(guideline.getFormat()).orElse(DocumentKind.GUIDELINE);
	}

	private void section(Section section, String above) {
		String heading = section.getHeading();
		String headings = above.isEmpty() || heading.isEmpty() ? above + heading : above + ". " + heading;
		if (!heading.isEmpty()) {
			Piece piece = piece(0, heading, section.getPath() + "/h", section.getSource(), section);
			add(heading, section.getLanguage(), section, section.getKind(), "", above, NO_CUTS, List.of(piece));
		}
		String lead = "";
		for (Block block : section.getBlocks()) {
			if (block instanceof Table table) {
				table(table, section, headings);
			} else {
				block(block, section, block instanceof ListItem ? lead : "", headings);
				if (!(block instanceof ListItem)) {
					lead = lead(block.getText());
				}
			}
		}
		section.getSections().forEach(child -> section(child, headings));
	}

	/** A paragraph that ends in a colon leads into the list that follows. */
	private static String lead(String text) {
		String stripped = text.stripTrailing();
		if (!stripped.endsWith(":")) {
			return "";
		}
		return stripped.substring(Math.max(0, stripped.length() - LONGEST_LEAD));
	}

	private void block(Block block, Section section, String lead, String headings) {
		if (block.getText().isBlank()) {
			return;
		}
		Piece piece = piece(0, block.getText(), block.getPath(), block.getSource(), section);
		add(block.getText(), block.getLanguage(), section, kind(block, section), lead, headings, NO_CUTS,
				List.of(piece));
	}

	private void table(Table table, Section section, String headings) {
		block(table, section, "", headings);
		String head = table.getText();
		for (TableRow row : table.getRows()) {
			String text = row(row, table, section, row.isHeader() ? table.getText() : head, headings);
			if (row.isHeader()) {
				head = head.isEmpty() ? text : head + CELL_BORDER + text;
			}
		}
	}

	private String row(TableRow row, Table table, Section section, String lead, String headings) {
		StringBuilder text = new StringBuilder();
		List<Piece> pieces = new ArrayList<>();
		List<Integer> cuts = new ArrayList<>();
		for (TableCell cell : row.getCells()) {
			if (text.length() > 0) {
				cuts.add(text.length());
				text.append(CELL_BORDER);
			}
			pieces.add(piece(text.length(), cell.getText(), cell.getPath(), cell.getSource(), section));
			text.append(cell.getText());
		}
		if (!text.toString().isBlank()) {
			int[] ends = cuts.stream().mapToInt(Integer::intValue).toArray();
			add(text.toString(), language(row, table), section, kind(table, section), lead, headings, ends, pieces);
		}
		return text.toString();
	}

	private static String language(TableRow row, Table table) {
		return row.getCells().stream().map(Block::getLanguage).filter(code -> !code.isEmpty()).findFirst()
				.orElse(table.getLanguage());
	}

	private SectionKind kind(Block block, Section section) {
		return recommended.contains(block) ? SectionKind.RECOMMENDATION : section.getKind();
	}

	private void add(String text, String language, Section section, SectionKind kind, String lead, String headings,
			int[] cuts, List<Piece> pieces) {
		int mask = mask(language, section);
		passages.add(new LocatedPassage(new Passage(text, mask, kind.getLiteral(), lead, headings, cuts), pieces));
	}

	private int mask(String language, Section section) {
		String code = !language.isEmpty() ? language
				: !section.getLanguage().isEmpty() ? section.getLanguage() : guideline.getLanguage();
		return Language.of(code).map(Language::mask).orElse(Language.allMask());
	}

	private Piece piece(int offset, String text, String path, SourceSpan source, Section section) {
		int page = source == null ? 0 : source.getPage();
		String locator = source == null ? "" : source.getLocator();
		return new Piece(offset, text, path, page, locator, section.getHeading(), order++, chapter(section));
	}

	/** The document's own title, which many formats have as their first heading, says nothing about a place in it. */
	private String chapter(Section section) {
		String headings = "";
		EObject above = section.eContainer();
		while (above instanceof Section parent) {
			String heading = parent.getHeading();
			if (!heading.isEmpty() && !heading.equals(guideline.getTitle())) {
				headings = headings.isEmpty() ? heading : heading + " › " + headings;
			}
			above = parent.eContainer();
		}
		return headings;
	}
}
