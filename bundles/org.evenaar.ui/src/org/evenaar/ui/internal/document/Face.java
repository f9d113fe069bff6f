package org.evenaar.ui.internal.document;

/** The kinds of letters a document is set in. */
public enum Face {
	BODY, TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4, SMALL, CAPTION, FORMULA, TABLE, TABLE_HEAD, LABEL;

	private static final int DEEPEST = 4;

	/** @param level of the heading, from 1; deeper ones than the fourth look like the fourth */
	public static Face heading(int level) {
		return values()[HEADING_1.ordinal() + Math.clamp(level, 1, DEEPEST) - 1];
	}
}
