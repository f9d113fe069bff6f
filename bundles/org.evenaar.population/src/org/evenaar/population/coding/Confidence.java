package org.evenaar.population.coding;

import java.util.Locale;

/** How sure a suggested coding is. A person confirms whatever is not {@link #HIGH}. */
public enum Confidence {

	/** a word or code that means one thing only */
	HIGH,

	/** what is usually meant; another meaning is possible */
	MEDIUM,

	/** a guess, or a code nobody has verified yet; shown, but never filled in without being asked for */
	LOW;

	/** @return high, medium or low, as files write it */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the less sure of the two */
	public Confidence and(Confidence other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
