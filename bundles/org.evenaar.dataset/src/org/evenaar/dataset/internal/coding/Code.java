package org.evenaar.dataset.internal.coding;

/** What a value is coded to besides the place of a category, which is 0 or more. */
final class Code {

	/** The row does not count, on purpose. */
	static final int LEAVE_OUT = -1;

	/** Nobody said what the value means. */
	static final int UNMAPPED = -2;

	/** A band of ages that lies across the edges of the bands asked for, or of the age limits. */
	static final int ACROSS = -3;

	/** The age, which the limits need, is not known. */
	static final int UNSURE = -4;

	private Code() {
	}
}
