package org.evenaar.importer.internal.pdf;

import java.util.List;

/**
 * The writing of one page in one direction.
 *
 * @param number    of the page, from 1
 * @param turned    written across the page, next to the main text
 * @param fragments from top to bottom
 * @param rulings   straight lines that can be borders of tables
 */
record PageText(int number, boolean turned, float width, float height, List<Fragment> fragments, List<Ruling> rulings) {

	PageText with(List<Fragment> kept) {
		return new PageText(number, turned, width, height, List.copyOf(kept), rulings);
	}

	int characters() {
		return fragments.stream().mapToInt(f -> f.text().length()).sum();
	}
}
