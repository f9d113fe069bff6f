package org.evenaar.importer.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableRow;

/** Walks over guidelines in reading order. */
final class Guidelines {

	private Guidelines() {
	}

	static void forEachSection(Guideline guideline, Consumer<Section> visitor) {
		Deque<Section> open = new ArrayDeque<>(guideline.getSections());
		while (!open.isEmpty()) {
			Section section = open.pop();
			visitor.accept(section);
			List<Section> inner = section.getSections();
			for (int i = inner.size() - 1; i >= 0; i--) {
				open.push(inner.get(i));
			}
		}
	}

	/** Visits the blocks of the section itself; a table comes before its cells. */
	static void forEachBlock(Section section, Consumer<Block> visitor) {
		for (Block block : section.getBlocks()) {
			visitor.accept(block);
			if (block instanceof Table table) {
				for (TableRow row : table.getRows()) {
					row.getCells().forEach(visitor);
				}
			}
		}
	}
}
