package org.evenaar.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Paragraph;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Strength;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableRow;

/** Finds the recommendations of a guideline: by style, by label, by section and by cue words. */
final class RecommendationFinder {

	private static final Set<SectionKind> WITHOUT_CUES = Set.of(SectionKind.REFERENCES, SectionKind.FRONT_MATTER,
			SectionKind.EVIDENCE);
	private static final int LEAST_LENGTH = 12;

	private final Set<Block> marked;

	/** @param marked blocks that the format itself marks as a recommendation */
	RecommendationFinder(Set<Block> marked) {
		this.marked = marked;
	}

	void find(Guideline guideline) {
		Guidelines.forEachSection(guideline, section -> find(section, guideline));
	}

	private void find(Section section, Guideline guideline) {
		List<Block> blocks = section.getBlocks();
		int i = 0;
		while (i < blocks.size()) {
			Block block = blocks.get(i);
			if (block instanceof Table table && section.getKind() == SectionKind.RECOMMENDATION) {
				rows(table, guideline);
			}
			List<Block> group = isProse(block) ? group(blocks, i, section.getKind()) : List.of();
			if (!group.isEmpty()) {
				add(guideline, group);
			}
			i += Math.max(1, group.size());
		}
	}

	private static boolean isProse(Block block) {
		return block instanceof Paragraph || block instanceof ListItem;
	}

	/** @return the blocks of one recommendation that starts at this place, or an empty list */
	private List<Block> group(List<Block> blocks, int from, SectionKind kind) {
		Block block = blocks.get(from);
		if (!isRecommendation(block, kind)) {
			return List.of();
		}
		List<Block> group = new ArrayList<>();
		group.add(block);
		boolean labelOnly = RecommendationWords.withoutLabel(block.getText()).length() < LEAST_LENGTH;
		int next = from + 1;
		if (labelOnly && next < blocks.size() && isProse(blocks.get(next))) {
			group.add(blocks.get(next++));
		}
		if (group.getLast() instanceof Paragraph last && last.getText().endsWith(":")) {
			while (next < blocks.size() && blocks.get(next) instanceof ListItem) {
				group.add(blocks.get(next++));
			}
		}
		return labelOnly && group.size() == 1 ? List.of() : group;
	}

	private boolean isRecommendation(Block block, SectionKind kind) {
		String text = block.getText();
		if (marked.contains(block)) {
			return true;
		}
		if (kind == SectionKind.REFERENCES || RecommendationWords.announces(text)) {
			return false;
		}
		if (RecommendationWords.hasLabel(text)) {
			return kind != SectionKind.FRONT_MATTER;
		}
		return kind == SectionKind.RECOMMENDATION && text.length() >= LEAST_LENGTH
				|| !WITHOUT_CUES.contains(kind) && RecommendationWords.recommends(text);
	}

	private static void rows(Table table, Guideline guideline) {
		for (TableRow row : table.getRows()) {
			List<Block> cells = new ArrayList<>();
			row.getCells().stream().filter(c -> !c.getText().isEmpty()).forEach(cells::add);
			int length = cells.stream().mapToInt(c -> c.getText().length()).sum();
			if (!row.isHeader() && length >= LEAST_LENGTH) {
				add(guideline, cells);
			}
		}
	}

	private static void add(Guideline guideline, List<Block> blocks) {
		Recommendation recommendation = GuidelineFactory.eINSTANCE.createRecommendation();
		recommendation.getBlocks().addAll(blocks);
		Strength strength = Strength.UNSPECIFIED;
		String population = "";
		for (Block block : blocks) {
			if (strength == Strength.UNSPECIFIED) {
				strength = RecommendationWords.strength(block.getText());
			}
			if (population.isEmpty()) {
				population = Population.in(block.getText());
			}
		}
		recommendation.setStrength(strength);
		recommendation.setPopulation(population);
		guideline.getRecommendations().add(recommendation);
	}
}
