package org.evenaar.report.internal.text;

import java.io.IOException;

import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.ReviewCount;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.text.Lines.Style;

/** How far the review is, and what was decided about words that are no longer in the text. */
final class ReviewText {

	private final Lines lines;
	private final Words words;
	private final ReviewDecisions decisions;

	ReviewText(Lines lines, Words words, ReviewDecisions decisions) {
		this.lines = lines;
		this.words = words;
		this.decisions = decisions;
	}

	void write(RunResult result) throws IOException {
		ReviewCount count = ReviewCount.of(result, decisions);
		lines.line(lines.styled(Style.BOLD, words.text("review.title")));
		lines.wrapped("", 0, words.text("review.progress", count.total() - count.undecided(), count.total(), count.open()));
		for (Verdict verdict : Verdict.values()) {
			lines.wrapped("- ", 2, words.text("html.verdict." + verdict.getLiteral()) + ": " + count.with(verdict));
		}
		lines.wrapped("- ", 2, words.text("csv.open") + ": " + count.undecided());
		lines.blank();
		if (decisions.gone().isEmpty()) {
			return;
		}
		lines.line(lines.styled(Style.BOLD, words.text("review.gone")));
		for (Finding finding : decisions.gone()) {
			String decided = decisions.last(finding)
					.map(decision -> " – " + words.text("html.verdict." + decision.verdict().getLiteral())).orElse("");
			lines.wrapped("- ", 2, words.of(finding.title()) + ": «" + Quoted.of(finding.place()).quote() + '»' + decided);
		}
		lines.blank();
	}
}
