package org.evenaar.review.findings;

import java.util.List;
import java.util.stream.Stream;

import org.evenaar.check.Finding;
import org.evenaar.report.FindingWords;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Severity;

/** A filter at work. */
final class RowFilter {

	/** Parts headings. */
	static final String BELOW = " › ";

	private final FindingFilter filter;
	private final FindingWords words;
	private final List<String> wanted;

	RowFilter(FindingFilter filter, FindingWords words) {
		this.filter = filter;
		this.words = words;
		this.wanted = Stream.of(Folded.of(filter.text()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	boolean shows(FindingRow row) {
		ReviewItem item = row.item();
		Finding finding = item.finding();
		return weighs(item, finding.severity())
				&& (filter.suppressed() || !item.suppressed() || item.byHand())
				&& (filter.categories().isEmpty() || filter.categories().contains(finding.category()))
				&& (filter.decided().isEmpty() || filter.decided().contains(Decided.of(item)))
				&& (filter.presences().isEmpty() || filter.presences().contains(item.presence()))
				&& (filter.heading().isEmpty() || below(FindingWords.headings(finding.place())))
				&& (filter.reviewer().isEmpty()
						|| item.decision().map(DecisionEntry::reviewer).filter(filter.reviewer()::equals).isPresent())
				&& (wanted.isEmpty() || wanted.stream().allMatch(row.folded(words)::contains));
	}

	/** What a person added for information asks for a decision all the same. */
	private boolean weighs(ReviewItem item, Severity severity) {
		return filter.severities().contains(severity) || item.byHand() && severity == Severity.INFO;
	}

	private boolean below(String headings) {
		return headings.startsWith(filter.heading())
				&& (headings.length() == filter.heading().length() || headings.startsWith(BELOW, filter.heading().length()));
	}
}
