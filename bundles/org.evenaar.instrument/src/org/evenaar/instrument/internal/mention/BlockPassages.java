package org.evenaar.instrument.internal.mention;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;
import org.evenaar.rules.Language;
import org.evenaar.rules.Passage;

/** Single blocks as the rule engine reads them; a mention must lie in one block, so a cell stands by itself here. */
public final class BlockPassages {

	private final Guideline guideline;
	private final Set<Block> recommended = new HashSet<>();

	public BlockPassages(Guideline guideline) {
		this.guideline = guideline;
		guideline.getRecommendations().forEach(recommendation -> recommended.addAll(recommendation.getBlocks()));
	}

	/** @return the text with its language and section, and the rest of the row and the headings for a cell */
	public Passage of(Block block) {
		String language = block.getLanguage();
		String kind = recommended.contains(block) ? SectionKind.RECOMMENDATION.getLiteral() : "";
		String heading = "";
		for (EObject above = block.eContainer(); above != null; above = above.eContainer()) {
			if (above instanceof Section section) {
				language = language.isEmpty() ? section.getLanguage() : language;
				kind = kind.isEmpty() ? section.getKind().getLiteral() : kind;
				heading = section.getHeading().isEmpty() ? heading : section.getHeading() + ". " + heading;
			} else if (above instanceof Block outer) {
				language = language.isEmpty() ? outer.getLanguage() : language;
				kind = kind.isEmpty() && recommended.contains(outer) ? SectionKind.RECOMMENDATION.getLiteral() : kind;
			}
		}
		String code = language.isEmpty() ? guideline.getLanguage() : language;
		int mask = Language.of(code).map(Language::mask).orElse(Language.allMask());
		return new Passage(block.getText(), mask, kind.isEmpty() ? SectionKind.OTHER.getLiteral() : kind, row(block), heading,
				new int[0]);
	}

	private static String row(Block block) {
		if (!(block instanceof TableCell) || !(block.eContainer() instanceof TableRow row)) {
			return "";
		}
		StringBuilder text = new StringBuilder();
		if (row.eContainer() instanceof Table table && !table.getRows().isEmpty() && table.getRows().get(0) != row) {
			cells(table.getRows().get(0), block, text);
		}
		cells(row, block, text);
		return text.toString();
	}

	private static void cells(TableRow row, Block but, StringBuilder text) {
		row.getCells().stream().filter(cell -> cell != but && !cell.getText().isBlank())
				.forEach(cell -> text.append(cell.getText()).append(" | "));
	}
}
