package org.evenaar.importer.internal.pdf;

/** A rectangle on a page as the reader holds it: x to the right, y downwards from the top, in points. */
interface Box {

	float left();

	float right();

	float top();

	float bottom();

	default float width() {
		return right() - left();
	}

	/** @return how much of the heights of both boxes is shared, in points; negative where one is below the other */
	default float overlapsRows(Box other) {
		return Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
	}

	/** @return how much of the widths of both boxes is shared, in points; negative where they stand side by side */
	default float overlapsColumns(Box other) {
		return Math.min(right(), other.right()) - Math.max(left(), other.left());
	}
}
