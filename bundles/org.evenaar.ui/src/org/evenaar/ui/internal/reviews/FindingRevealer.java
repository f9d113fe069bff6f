package org.evenaar.ui.internal.reviews;

/** A part that can bring a finding of its review into sight. */
public interface FindingRevealer {

	/** Selects the finding and scrolls to it; does nothing where the review has no such finding. */
	void reveal(String id);
}
