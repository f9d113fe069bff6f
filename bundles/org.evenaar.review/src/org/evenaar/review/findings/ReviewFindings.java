package org.evenaar.review.findings;

import java.nio.file.Path;
import java.util.List;

import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;

/**
 * The findings of one review as they were at one moment. Immutable; may go to any thread.
 *
 * @param review the file of the review
 * @param title  by which people know it
 * @param items  in the order of the document
 */
public record ReviewFindings(Path review, String title, List<ReviewItem> items) {

	public ReviewFindings {
		items = List.copyOf(items);
	}

	/** To be called on the session's thread. */
	public static ReviewFindings of(ReviewSession session) {
		return new ReviewFindings(session.file(), session.title(), session.items());
	}
}
