package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.List;

import org.evenaar.check.Finding;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.report.internal.ReportDate;
import org.evenaar.report.internal.Words;

/** What people decided about one finding; room on paper for it where they have not yet. */
final class DecisionHtml {

	private static final List<Verdict> ON_PAPER = List.of(Verdict.CHANGE, Verdict.JUSTIFIED, Verdict.NOT_APPLICABLE,
			Verdict.DISCUSS);

	private final Html html;
	private final Words words;
	private final ReviewDecisions decisions;

	DecisionHtml(Html html, Words words, ReviewDecisions decisions) {
		this.html = html;
		this.words = words;
		this.decisions = decisions;
	}

	void write(Finding finding) throws IOException {
		ReviewDecisions.Reviewed about = decisions.about(finding);
		if (about.byHand()) {
			html.element("p", "class=\"note\"", words.text("review.byHand")).raw("\n");
		}
		if (!about.note().isEmpty()) {
			html.element("p", "class=\"note\"", words.of(about.note())).raw("\n");
		}
		if (!about.decisions().isEmpty()) {
			decided(about.decisions());
		} else if (decisions.counts(finding)) {
			if (decisions.reviewed()) {
				html.raw("<p class=\"undecided\"><span aria-hidden=\"true\">○</span> ").text(words.text("review.none"))
						.raw("</p>\n");
			}
			paper();
		}
	}

	private void decided(List<ReviewedDecision> all) throws IOException {
		ReviewedDecision last = all.getLast();
		html.raw("<div class=\"decided ").raw(last.verdict().getLiteral()).raw("\">\n<p class=\"verdict\">");
		verdict(last.verdict());
		html.raw(" <span class=\"by\">");
		by(last);
		html.raw("</span></p>\n");
		entries(last);
		if (all.size() > 1) {
			html.raw("<details><summary>").text(words.text("review.earlier", all.size() - 1)).raw("</summary>\n<ul>\n");
			for (ReviewedDecision earlier : all.subList(0, all.size() - 1).reversed()) {
				html.raw("<li>").text(words.text("html.verdict." + earlier.verdict().getLiteral())).raw(", ");
				by(earlier);
				if (!earlier.reason().isEmpty()) {
					html.raw(": ").isolated(earlier.reason());
				}
				html.raw("</li>\n");
			}
			html.raw("</ul></details>\n");
		}
		html.raw("</div>\n");
	}

	/** Writes a sign and the word, so that nobody needs colour. */
	void verdict(Verdict verdict) throws IOException {
		html.raw("<strong><span aria-hidden=\"true\">").raw(verdict == Verdict.DISCUSS ? "◐" : "✓").raw("</span> ")
				.text(SummaryHtml.sentence(words.text("html.verdict." + verdict.getLiteral()))).raw("</strong>");
	}

	void by(ReviewedDecision decision) throws IOException {
		if (!decision.reviewer().isEmpty()) {
			html.isolated(decision.reviewer()).raw(" <span class=\"dot\">·</span> ");
		}
		html.raw("<time datetime=\"").text(decision.date().toString()).raw("\">")
				.text(ReportDate.day(words, decision.date())).raw("</time>");
	}

	private void entries(ReviewedDecision decision) throws IOException {
		if (decision.reason().isEmpty() && decision.evidence().isEmpty() && decision.proposedText().isEmpty()) {
			return;
		}
		html.raw("<dl>\n");
		entry("review.reason", decision.reason());
		entry("review.evidence", decision.evidence());
		entry("review.proposed", decision.proposedText());
		html.raw("</dl>\n");
	}

	private void entry(String key, String text) throws IOException {
		if (!text.isEmpty()) {
			html.element("dt", words.text(key)).raw("<dd class=\"said\">").isolated(text).raw("</dd>\n");
		}
	}

	/** For the meeting. */
	private void paper() throws IOException {
		html.raw("<p class=\"decision\" aria-hidden=\"true\">").text(words.text("html.decision"));
		for (Verdict verdict : ON_PAPER) {
			html.raw(" <span>☐ ").text(words.text("html.verdict." + verdict.getLiteral())).raw("</span>");
		}
		html.raw("</p>\n");
	}
}
