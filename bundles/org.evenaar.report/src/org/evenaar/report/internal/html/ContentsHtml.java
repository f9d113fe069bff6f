package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.evenaar.check.RunResult;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/** Table of contents, and the form that chooses what is shown. */
final class ContentsHtml {

	private final Html html;
	private final Words words;

	ContentsHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
	}

	void write(RunResult result, Outline outline) throws IOException {
		html.raw("<div class=\"side\">\n");
		if (outline.size() > 0) {
			filter(result, outline);
		}
		html.raw("<nav aria-labelledby=\"contents\">\n");
		html.element("h2", "id=\"contents\"", words.text("html.contents")).raw("\n<ol class=\"toc\">\n");
		boolean many = outline.chapters().size() > 1;
		for (Outline.Chapter chapter : outline.chapters()) {
			if (many) {
				html.raw("<li><a class=\"doc\" href=\"#").raw(chapter.anchor()).raw("\">")
						.isolated(ChapterHtml.title(chapter.document())).raw("</a>\n<ol>\n");
			}
			sections(chapter);
			if (many) {
				html.raw("</ol></li>\n");
			}
		}
		html.raw("</ol>\n</nav>\n</div>\n");
	}

	private void sections(Outline.Chapter chapter) throws IOException {
		for (Outline.Group group : chapter.groups()) {
			String heading = group.heading().isEmpty() ? words.text("html.noHeading") : group.heading();
			entry(group.anchor(), heading, group.items().size());
		}
		if (!chapter.info().isEmpty()) {
			entry(chapter.anchor() + "-info", words.severity(Severity.INFO), chapter.info().size());
		}
		if (!chapter.document().suppressed().isEmpty()) {
			entry(chapter.anchor() + "-held", words.text("html.held"), chapter.document().suppressed().size());
		}
	}

	private void entry(String anchor, String heading, int count) throws IOException {
		html.raw("<li data-for=\"").raw(anchor).raw("\"><a href=\"#").raw(anchor).raw("\"><span>").isolated(heading)
				.raw("</span> <span class=\"count\"><span class=\"sr\">(</span>").number(count)
				.raw("<span class=\"sr\"> ").text(words.text("html.count", count)).raw(")</span></span></a></li>\n");
	}

	/** Hidden until the script shows it: without script it would do nothing. */
	private void filter(RunResult result, Outline outline) throws IOException {
		Set<Severity> severities = EnumSet.noneOf(Severity.class);
		Set<String> kinds = new TreeSet<>(words.categoryOrder());
		result.findings().forEach(finding -> {
			severities.add(finding.severity());
			kinds.add(finding.category());
		});
		html.raw("<form class=\"filter\" id=\"filter\" aria-labelledby=\"filter-title\" hidden>\n");
		html.element("h2", "id=\"filter-title\"", words.text("html.filter.title")).raw("\n");
		html.raw("<fieldset>").element("legend", words.text("html.filter.severity")).raw("\n");
		for (Severity severity : severities) {
			html.raw("<label><input type=\"checkbox\" name=\"severity\" value=\"").raw(severity.code())
					.raw("\" checked> ");
			Shapes.label(html, words, severity);
			html.raw("</label>\n");
		}
		html.raw("</fieldset>\n<fieldset>").element("legend", words.text("html.filter.kind")).raw("\n");
		for (String kind : List.copyOf(kinds)) {
			html.raw("<label><input type=\"checkbox\" name=\"category\" value=\"").text(kind).raw("\" checked> <span>")
					.text(SummaryHtml.sentence(words.category(kind))).raw("</span></label>\n");
		}
		html.raw("</fieldset>\n<p class=\"state\"><span id=\"shown\" role=\"status\" aria-live=\"polite\" data-text=\"")
				.text(words.text("html.filter.shown", "{0}", "{1}")).raw("\">")
				.text(words.text("html.filter.shown", String.valueOf(outline.size()), String.valueOf(outline.size())))
				.raw("</span> <button type=\"reset\">").text(words.text("html.filter.all")).raw("</button></p>\n</form>\n");
	}
}
