package org.evenaar.ui.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SourceSpan;
import org.evenaar.model.guideline.Strength;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;

/** Makes guidelines with anything in them that documents can hold: the same number gives the same guideline. */
final class RandomGuideline {

	private static final String[] PIECES = {"nier", "functie", " ", " ", " ", "-", "ras", "/", ",", ". ", "\n", "\t", "é", "‘", "\u00A0",
			"1,159", "\uD83D\uDE00", "langedoorlopendewoordenzonderspatieofstreepje", "  ", "\u2028", "\r\n", "e\u0301"};

	private final GuidelineFactory factory = GuidelineFactory.eINSTANCE;
	private final Random random;
	/** Texts of everything that is set, by its path. */
	final Map<String, String> texts = new LinkedHashMap<>();
	private int blocks;

	RandomGuideline(long seed) {
		random = new Random(seed);
	}

	Guideline make() {
		Guideline guideline = factory.createGuideline();
		for (int i = 0; i < 3; i++) {
			guideline.getSections().add(section(guideline, "" + i, 1));
		}
		return guideline;
	}

	private Section section(Guideline guideline, String path, int level) {
		Section section = factory.createSection();
		section.setPath(path);
		section.setLevel(level);
		if (random.nextInt(5) > 0) {
			section.setHeading("Kop " + text(3));
			texts.put(path + "/h", section.getHeading());
		}
		for (int i = 0; i < random.nextInt(6); i++) {
			Block block = block(path + "/p" + blocks++);
			section.getBlocks().add(block);
			if (random.nextInt(4) == 0) {
				Recommendation recommendation = factory.createRecommendation();
				recommendation.setStrength(Strength.VALUES.get(random.nextInt(Strength.VALUES.size())));
				recommendation.getBlocks().add(block);
				guideline.getRecommendations().add(recommendation);
			}
		}
		for (int i = 0; level < 3 && i < random.nextInt(3); i++) {
			section.getSections().add(section(guideline, path + "." + i, level + 1));
		}
		return section;
	}

	private Block block(String path) {
		Block block = switch (random.nextInt(7)) {
		case 0 -> listItem();
		case 1 -> factory.createFormula();
		case 2 -> factory.createFigureText();
		case 3 -> factory.createFootnote();
		case 4 -> table(path);
		default -> factory.createParagraph();
		};
		block.setPath(path);
		block.setText(random.nextInt(8) == 0 ? "" : text(40));
		SourceSpan source = factory.createSourceSpan();
		source.setPage(blocks / 5);
		block.setSource(source);
		if (!block.getText().isBlank()) {
			texts.put(path, block.getText());
		}
		return block;
	}

	private ListItem listItem() {
		ListItem item = factory.createListItem();
		item.setDepth(random.nextInt(9));
		item.setMarker(random.nextBoolean() ? "" : random.nextInt(200) + ".");
		return item;
	}

	private Table table(String path) {
		Table table = factory.createTable();
		for (int r = 0; r < random.nextInt(5); r++) {
			TableRow row = factory.createTableRow();
			row.setHeader(r == 0);
			for (int column = 0; column < 5;) {
				TableCell cell = factory.createTableCell();
				cell.setPath(path + "/r" + r + "c" + column);
				cell.setColumn(column);
				cell.setColumnSpan(1 + random.nextInt(2));
				cell.setText(random.nextInt(6) == 0 ? "" : text(12));
				if (!cell.getText().isEmpty()) {
					texts.put(cell.getPath(), cell.getText());
				}
				row.getCells().add(cell);
				column += cell.getColumnSpan() + random.nextInt(2);
			}
			table.getRows().add(row);
		}
		return table;
	}

	private String text(int pieces) {
		var text = new StringBuilder();
		for (int i = 0; i < random.nextInt(pieces) + 1; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}
}
