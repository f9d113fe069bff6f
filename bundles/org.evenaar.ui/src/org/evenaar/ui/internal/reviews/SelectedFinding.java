package org.evenaar.ui.internal.reviews;

import org.evenaar.review.ReviewSession;

/**
 * A finding of an open review, as the review editor and the Findings view put it into the selection of the workbench.
 *
 * @param session the review
 * @param id      the finding's id in it
 */
public record SelectedFinding(ReviewSession session, String id) {
}
