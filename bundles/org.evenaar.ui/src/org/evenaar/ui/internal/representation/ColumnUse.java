package org.evenaar.ui.internal.representation;

/**
 * What a column is used for.
 *
 * @param kind      of use
 * @param dimension id of the dimension, or empty where it is used for something else
 */
record ColumnUse(Kind kind, String dimension) {

	/** What columns can be used for. */
	enum Kind {
		/** nothing */
		NOTHING,
		/** people are counted by it */
		DIMENSION,
		/** it goes with another column: the country of birth of a parent */
		TOGETHER,
		/** survey weights */
		WEIGHT,
		/** how many people a row stands for */
		COUNT
	}

	static final ColumnUse NOTHING = new ColumnUse(Kind.NOTHING, "");
	static final ColumnUse WEIGHT = new ColumnUse(Kind.WEIGHT, "");
	static final ColumnUse COUNT = new ColumnUse(Kind.COUNT, "");

	static ColumnUse of(String dimension) {
		return new ColumnUse(Kind.DIMENSION, dimension);
	}
}
