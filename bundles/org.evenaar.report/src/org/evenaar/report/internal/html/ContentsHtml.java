package org.evenaar.report.internal.html;

import java.io.IOException;

import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/** Table of contents: documents, chapters, and sections with how many findings they hold. */
final class ContentsHtml {

	private final Html html;
	private final Words words;

	ContentsHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
	}

	void write(Outline outline) throws IOException {
		html.raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n");
		html.element("h2", "id=\"contents\"", words.text("html.contents")).raw("\n<ol class=\"toc\">\n");
		for (Outline.Chapter chapter : outline.chapters()) {
			if (!outline.single()) {
				html.raw("<li><a class=\"doc\" href=\"#").raw(chapter.anchor()).raw("\">")
						.isolated(ChapterHtml.title(chapter.document())).raw("</a>\n<ol>\n");
			}
			sections(chapter);
			if (!outline.single()) {
				html.raw("</ol></li>\n");
			}
		}
		html.raw("</ol>\n</nav>\n");
	}

	private void sections(Outline.Chapter chapter) throws IOException {
		String above = "";
		for (Outline.Group group : chapter.groups()) {
			if (!group.chapter().equals(above)) {
				html.raw(above.isEmpty() ? "" : "</ol></li>\n");
				above = group.chapter();
				if (!above.isEmpty()) {
					html.raw("<li><span class=\"above\">").isolated(above).raw("</span>\n<ol>\n");
				}
			}
			String heading = group.heading().isEmpty() ? words.text("html.noHeading") : group.heading();
			entry(group.anchor(), heading, group.items().size());
		}
		html.raw(above.isEmpty() ? "" : "</ol></li>\n");
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
}
