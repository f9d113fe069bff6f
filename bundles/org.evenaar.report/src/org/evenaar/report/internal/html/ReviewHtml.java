package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.ReviewCount;
import org.evenaar.report.internal.Words;

/** How far the review is: what is open first, then what was decided, then what is no longer in the text. */
final class ReviewHtml {

	private static final List<String> COLUMNS = List.of("review.number", "html.finding", "html.held.place",
			"review.decision", "review.reason");

	/** A longer list waits until people ask for it; each finding says the same at its own place. */
	private static final int MANY = 12;

	private final Html html;
	private final Words words;
	private final ReviewDecisions decisions;
	private final DecisionHtml parts;

	ReviewHtml(Html html, Words words, ReviewDecisions decisions) {
		this.html = html;
		this.words = words;
		this.decisions = decisions;
		this.parts = new DecisionHtml(html, words, decisions);
	}

	void write(RunResult result, Outline outline) throws IOException {
		ReviewCount count = ReviewCount.of(result, decisions);
		html.raw("<section class=\"review\" aria-labelledby=\"review\">\n");
		html.element("h2", "id=\"review\"", words.text("review.title")).raw("\n");
		html.element("p", words.text("review.progress", count.total() - count.undecided(), count.total(), count.open()))
				.raw("\n");
		figures(count);
		List<Outline.Item> open = new ArrayList<>();
		List<Outline.Item> decided = new ArrayList<>();
		outline.chapters().forEach(chapter -> {
			chapter.groups().forEach(group -> group.items().forEach(item -> sort(item, open, decided)));
			chapter.info().forEach(item -> sort(item, open, decided));
		});
		table("review.open", open);
		table("review.decided", decided);
		gone();
		html.raw("</section>\n");
	}

	private void sort(Outline.Item item, List<Outline.Item> open, List<Outline.Item> decided) {
		if (decisions.open(item.finding())) {
			open.add(item);
		} else if (decisions.last(item.finding()).isPresent()) {
			decided.add(item);
		}
	}

	private void figures(ReviewCount count) throws IOException {
		html.raw("<dl class=\"figures\">\n");
		figure(words.text("review.none"), count.undecided());
		for (Verdict verdict : Verdict.values()) {
			figure(SummaryHtml.sentence(words.text("html.verdict." + verdict.getLiteral())), count.with(verdict));
		}
		html.raw("</dl>\n");
	}

	private void figure(String name, int number) throws IOException {
		html.raw(number == 0 ? "<div class=\"zero\">" : "<div>").element("dt", name).raw("<dd>").number(number)
				.raw("</dd></div>\n");
	}

	private void table(String heading, List<Outline.Item> items) throws IOException {
		if (items.isEmpty()) {
			return;
		}
		boolean many = items.size() > MANY;
		html.element("h3", words.text(heading)).raw("\n");
		if (many) {
			html.raw("<details><summary>").text(words.text("review.show", items.size())).raw("</summary>\n");
		}
		html.raw("<div class=\"wide\"><table><thead><tr>");
		for (String column : COLUMNS) {
			html.element("th", "scope=\"col\"", words.text(column));
		}
		html.raw("</tr></thead><tbody>\n");
		for (Outline.Item item : items) {
			String number = String.valueOf(item.number());
			html.raw("<tr><td><a href=\"#f").raw(number).raw("\">").raw(number).raw("</a></td>");
			row(item.finding());
		}
		html.raw("</tbody></table></div>\n").raw(many ? "</details>\n" : "");
	}

	private void gone() throws IOException {
		if (decisions.gone().isEmpty()) {
			return;
		}
		html.element("h3", words.text("review.gone")).raw("\n");
		html.element("p", "class=\"lead\"", words.text("review.gone.lead")).raw("\n");
		html.raw("<div class=\"wide\"><table><thead><tr>");
		for (String column : COLUMNS.subList(1, COLUMNS.size())) {
			html.element("th", "scope=\"col\"", words.text(column));
		}
		html.raw("</tr></thead><tbody>\n");
		for (Finding finding : decisions.gone()) {
			html.raw("<tr>");
			row(finding);
		}
		html.raw("</tbody></table></div>\n");
	}

	private void row(Finding finding) throws IOException {
		html.raw("<td>").text(words.of(finding.title())).raw(" <q>").isolated(Quoted.of(finding.place()).quote())
				.raw("</q></td><td>").isolated(words.place(finding)).raw("</td><td>");
		Optional<ReviewedDecision> last = decisions.last(finding);
		if (last.isPresent()) {
			parts.verdict(last.get().verdict());
			html.raw(" <span class=\"by\">");
			parts.by(last.get());
			html.raw("</span>");
		} else {
			html.text(words.text("review.none"));
		}
		html.raw("</td><td>").isolated(last.map(ReviewedDecision::reason).orElse("")).raw("</td></tr>\n");
	}
}
