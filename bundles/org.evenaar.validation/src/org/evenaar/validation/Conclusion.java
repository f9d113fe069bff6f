package org.evenaar.validation;

/**
 * One sentence, or a few that belong together, of what a validation says.
 *
 * @param kind what it is about
 * @param text in the language asked for
 */
public record Conclusion(Kind kind, String text) {

	/** What a conclusion is about. */
	public enum Kind {
		/** for whom there is evidence, and for whom there is none */
		EVIDENCE,
		/** parts of the instrument that are known to work badly in a group */
		AGAINST,
		/** instruments that are better supported */
		ALTERNATIVE,
		/** what the texts of items may do */
		TEXTS,
		/** whose answers were counted */
		BASIS,
		/** items that people of two groups answer differently */
		ITEMS,
		/** items of which that cannot be told, and items where methods disagree */
		UNDETERMINED,
		/** how reliable the total score is in each group */
		RELIABILITY,
		/** what a cut-off does */
		CUT_OFF,
		/** how well the score finds people in each group */
		ACCURACY,
		/** figures that are not shown */
		HIDDEN,
		/** what should be borne in mind */
		CAUTION
	}

	/** @return whether a reader should look at it first */
	public boolean weighs() {
		return kind == Kind.AGAINST || kind == Kind.ITEMS;
	}
}
