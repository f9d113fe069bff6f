package org.evenaar.population.internal;

import java.util.Locale;

/** What a cell of a published table can be beside a number. */
enum CellState {
	VALUE, MISSING, SECRET;

	boolean known() {
		return this == VALUE;
	}

	String key() {
		return "cell." + name().toLowerCase(Locale.ROOT);
	}
}
