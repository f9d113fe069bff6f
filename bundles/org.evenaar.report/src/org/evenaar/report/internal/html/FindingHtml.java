package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.regex.Pattern;

import org.evenaar.check.Finding;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.internal.Links;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Text;

/** One finding: what stands in the document, why it matters, what to do instead, and what that rests on. */
final class FindingHtml {

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

	private final Html html;
	private final Words words;
	private final DecisionHtml decision;

	FindingHtml(Html html, Words words, ReviewDecisions decisions) {
		this.html = html;
		this.words = words;
		this.decision = new DecisionHtml(html, words, decisions);
	}

	void write(Outline.Item item, String language) throws IOException {
		Finding finding = item.finding();
		String number = String.valueOf(item.number());
		html.raw("<article class=\"finding ").raw(finding.severity().code()).raw("\" id=\"f").raw(number)
				.raw("\" aria-labelledby=\"f").raw(number).raw("-t\" data-severity=\"").raw(finding.severity().code())
				.raw("\" data-category=\"").text(finding.category()).raw("\">\n<div class=\"top\">\n");
		heading(finding, number);
		html.raw("<p class=\"at\">");
		String headings = Words.headings(finding.place());
		if (finding.severity() == Severity.INFO && !headings.isEmpty()) {
			html.isolated(headings).raw(" <span class=\"dot\">·</span> ");
		}
		if (finding.place().page() > 0) {
			html.text(words.page(finding.place().page())).raw(" <span class=\"dot\">·</span> ");
		}
		html.text(SummaryHtml.sentence(words.category(finding.category()))).raw("</p>\n");
		html.raw("<blockquote>");
		marked("p", Quoted.of(finding.place()), language);
		html.raw("</blockquote>\n</div>\n");
		explanation(finding);
		decision.write(finding);
		html.raw("<p class=\"id\">").text(finding.check()).raw(" <span class=\"dot\">·</span> ").text(finding.id())
				.raw("</p>\n</article>\n");
	}

	private void heading(Finding finding, String number) throws IOException {
		html.raw("<h4 id=\"f").raw(number).raw("-t\"><a class=\"no\" href=\"#f").raw(number).raw("\"><span class=\"sr\">")
				.text(words.text("html.finding")).raw(" </span>").raw(number).raw("</a><span class=\"sr\">, </span>");
		Shapes.label(html, words, finding.severity());
		html.raw("<span class=\"sr\">: </span><span class=\"what\">").text(words.of(finding.title())).raw("</span></h4>\n");
	}

	/** Writes the sentence with its marked words; a screen reader hears where the mark begins and ends. */
	void marked(String tag, Quoted quoted, String language) throws IOException {
		html.raw("<").raw(tag).raw(" dir=\"auto\"");
		if (LANGUAGE.matcher(language).matches()) {
			html.raw(" lang=\"").raw(language).raw("\"");
		}
		html.raw(">").text(quoted.before()).raw("<mark>");
		spoken("html.mark.start");
		html.text(quoted.quote());
		spoken("html.mark.end");
		html.raw("</mark>").text(quoted.after()).raw("</").raw(tag).raw(">");
	}

	private void spoken(String key) throws IOException {
		html.raw("<span class=\"sr\" lang=\"").raw(words.language()).raw("\"> [").text(words.text(key)).raw("] </span>");
	}

	private void explanation(Finding finding) throws IOException {
		html.element("p", "class=\"why\"", words.of(finding.why())).raw("\n<dl>\n");
		if (finding.remedies().isEmpty()) {
			if (finding.severity() != Severity.INFO) {
				act();
				html.element("dd", words.text("finding.noInstead")).raw("\n");
			}
		} else {
			act();
			for (Text remedy : finding.remedies()) {
				html.element("dd", words.of(remedy));
			}
			html.raw("\n");
		}
		String status = words.status(finding);
		if (!status.isEmpty()) {
			entry("finding.status", status);
		}
		entry("finding.certainty", SummaryHtml.sentence(words.certainty(finding.certainty())));
		if (!finding.sources().isEmpty()) {
			html.raw("<dt>").text(words.text("finding.source")).raw("</dt>");
			for (Source source : finding.sources()) {
				source(source);
			}
			html.raw("\n");
		}
		html.raw("</dl>\n");
	}

	private void act() throws IOException {
		html.element("dt", "class=\"act\"", words.text("finding.instead"));
	}

	private void entry(String key, String text) throws IOException {
		html.element("dt", words.text(key)).element("dd", text).raw("\n");
	}

	private void source(Source source) throws IOException {
		html.raw("<dd class=\"ref\">").isolated(source.citation());
		String address = Links.of(source);
		if (!address.isEmpty()) {
			String shown = address.substring(address.indexOf("//") + 2);
			html.raw(" <a class=\"src\" rel=\"noreferrer noopener external\" href=\"").text(address).raw("\">").text(shown)
					.raw("</a>");
		}
		if (!source.verified()) {
			html.raw(" <span class=\"unverified\">").text(words.text("finding.unverified")).raw("</span>");
		}
		html.raw("</dd>");
	}
}
