package org.evenaar.review.findings;

import java.nio.file.Path;

import org.evenaar.report.FindingWords;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.ReviewItem;

/**
 * A finding in a table. Rows of the same finding in the same review are equal, also where decisions differ, so that a
 * selection outlives a change.
 */
public final class FindingRow {

	private final ReviewFindings review;
	private final ReviewItem item;
	private final int order;
	private String folded;

	/** @param order place among all rows: review by review, in the order of the documents */
	FindingRow(ReviewFindings review, ReviewItem item, int order) {
		this.review = review;
		this.item = item;
		this.order = order;
	}

	/** @return the file of the review */
	public Path review() {
		return review.review();
	}

	/** @return the title of the review */
	public String title() {
		return review.title();
	}

	public ReviewItem item() {
		return item;
	}

	public String id() {
		return item.id();
	}

	public int order() {
		return order;
	}

	/** @return all that text is looked for in, folded; made once, when somebody looks for text */
	String folded(FindingWords words) {
		if (folded == null) {
			String decided = item.decision().map(FindingRow::said).orElse("");
			folded = Folded.of(String.join("\n", words.of(item.finding().title()), item.finding().place().quote(),
					FindingWords.headings(item.finding().place()), item.finding().check(),
					words.category(item.finding().category()), decided, review.title()));
		}
		return folded;
	}

	private static String said(DecisionEntry decision) {
		return String.join("\n", decision.reviewer(), decision.reason(), decision.evidence(), decision.proposedText());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingRow row && id().equals(row.id()) && review().equals(row.review());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return review() + "#" + id();
	}
}
