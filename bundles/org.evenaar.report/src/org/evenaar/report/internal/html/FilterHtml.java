package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.evenaar.check.RunResult;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/** The form that chooses what is shown. */
final class FilterHtml {

	private final Html html;
	private final Words words;

	FilterHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
	}

	/** Hidden until the script shows it: without script it would do nothing. */
	void write(RunResult result, Outline outline) throws IOException {
		if (outline.size() == 0) {
			return;
		}
		Set<Severity> severities = EnumSet.noneOf(Severity.class);
		Set<String> kinds = new TreeSet<>(words.categoryOrder());
		result.findings().forEach(finding -> {
			severities.add(finding.severity());
			kinds.add(finding.category());
		});
		html.raw("<form class=\"filter\" id=\"filter\" aria-labelledby=\"filter-title\" hidden>\n");
		html.element("h2", "id=\"filter-title\"", words.text("html.filter.title")).raw("\n");
		html.raw("<fieldset>").element("legend", words.text("html.filter.severity")).raw("<div class=\"boxes\">\n");
		for (Severity severity : severities) {
			html.raw("<label><input type=\"checkbox\" name=\"severity\" value=\"").raw(severity.code())
					.raw("\" checked> ");
			Shapes.label(html, words, severity);
			html.raw("</label>\n");
		}
		html.raw("</div></fieldset>\n<fieldset>").element("legend", words.text("html.filter.kind"))
				.raw("<div class=\"boxes\">\n");
		for (String kind : kinds) {
			html.raw("<label><input type=\"checkbox\" name=\"category\" value=\"").text(kind).raw("\" checked> <span>")
					.text(SummaryHtml.sentence(words.category(kind))).raw("</span></label>\n");
		}
		String all = String.valueOf(outline.size());
		html.raw("</div></fieldset>\n<p class=\"state\"><span id=\"shown\" role=\"status\" aria-live=\"polite\" data-text=\"")
				.text(words.text("html.filter.shown", "{0}", "{1}")).raw("\">")
				.text(words.text("html.filter.shown", all, all)).raw("</span> <button type=\"reset\">")
				.text(words.text("html.filter.all")).raw("</button></p>\n</form>\n");
	}
}
