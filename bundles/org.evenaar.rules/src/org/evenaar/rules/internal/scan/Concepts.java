package org.evenaar.rules.internal.scan;

import java.util.Map;

/** Numbers of the concepts that every pack may name without defining them. */
public final class Concepts {

	public static final int NUMBER = 1;
	public static final int PERCENTAGE = 2;
	public static final int YEAR = 3;
	static final int FIRST_DEFINED = 4;

	/** Names of the built-in concepts. */
	public static final Map<String, Integer> BUILT_IN = Map.of("number", NUMBER, "percentage", PERCENTAGE, "year", YEAR);

	private Concepts() {
	}
}
