package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.document.Manuscript;
import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Item;
import org.evenaar.ui.internal.document.Manuscript.Prose;

/** How many findings each section has, what stands below it included. Display-free; immutable. */
final class SectionCounts {

	/**
	 * @param open    findings still to be decided on, by weight
	 * @param decided findings on which somebody decided
	 */
	record Count(Map<Severity, Integer> open, int decided) {
		static final Count NONE = new Count(Map.of(), 0);

		int open(Severity severity) {
			return open.getOrDefault(severity, 0);
		}

		boolean isEmpty() {
			return decided == 0 && open.isEmpty();
		}
	}

	private final List<Count> counts;

	private SectionCounts(List<Count> counts) {
		this.counts = counts;
	}

	static SectionCounts of(Manuscript manuscript, List<ReviewItem> items) {
		Map<String, Integer> sections = sectionsOfBlocks(manuscript);
		int size = manuscript.sections().size();
		List<Map<Severity, Integer>> open = new ArrayList<>();
		int[] decided = new int[size];
		for (int i = 0; i < size; i++) {
			open.add(new EnumMap<>(Severity.class));
		}
		for (ReviewItem item : items) {
			Integer section = sections.get(item.finding().place().block());
			if (section == null || !item.counts() || !item.located()) {
				continue;
			}
			for (int s = section; s >= 0; s = manuscript.sections().get(s).parent()) {
				if (item.open()) {
					open.get(s).merge(item.finding().severity(), 1, Integer::sum);
				} else {
					decided[s]++;
				}
			}
		}
		List<Count> counts = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			counts.add(new Count(Map.copyOf(open.get(i)), decided[i]));
		}
		return new SectionCounts(List.copyOf(counts));
	}

	private static Map<String, Integer> sectionsOfBlocks(Manuscript manuscript) {
		Map<String, Integer> sections = new HashMap<>();
		for (Item item : manuscript.items()) {
			switch (item) {
			case Prose prose -> sections.put(prose.path(), prose.section());
			case Grid grid -> {
				sections.put(grid.path(), grid.section());
				grid.rows().forEach(row -> row.cells().forEach(cell -> sections.put(cell.path(), grid.section())));
			}
			}
		}
		return sections;
	}

	Count of(int section) {
		return section < counts.size() ? counts.get(section) : Count.NONE;
	}
}
