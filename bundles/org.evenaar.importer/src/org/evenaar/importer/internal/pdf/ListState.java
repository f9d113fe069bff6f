package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.importer.internal.pdf.Markers.Item;
import org.evenaar.importer.internal.pdf.Piece.Line;

/** Follows the indents and numbers of a list that is being read. */
final class ListState {

	/** @param left distance of the mark from the left edge of its column */
	private record Level(float left, Item last) {
	}

	private final List<Level> levels = new ArrayList<>();

	boolean isOpen() {
		return !levels.isEmpty();
	}

	void end() {
		levels.clear();
	}

	/** @return whether the item has the number after the last one of some open level */
	boolean isNext(Item item) {
		return levels.stream().anyMatch(l -> item.number() > 0 && item.number() == l.last().number() + 1 || isNextLetter(l.last().mark(), item.mark()));
	}

	private static boolean isNextLetter(String before, String after) {
		String a = before.replaceAll("[^a-zA-Z]", "");
		String b = after.replaceAll("[^a-zA-Z]", "");
		return a.length() == 1 && b.length() == 1 && b.charAt(0) == a.charAt(0) + 1;
	}

	boolean hasMark(String mark) {
		return levels.stream().anyMatch(l -> l.last().mark().equals(mark));
	}

	/** @return the depth of a new item, which becomes the last of its level */
	int depth(Line line, Item item, Region region) {
		float left = line.left() - region.left();
		float near = 0.45f * line.size();
		while (!levels.isEmpty() && levels.getLast().left() > left + near) {
			levels.removeLast();
		}
		if (!levels.isEmpty() && Math.abs(levels.getLast().left() - left) <= near) {
			levels.removeLast();
		}
		levels.add(new Level(left, item));
		return levels.size();
	}

	/** @return whether a paragraph that begins with this line stands inside the list */
	boolean holds(Line line, Region region) {
		return isOpen() && line.left() - region.left() > levels.getFirst().left() + 0.5f * line.size();
	}
}
