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
						.isolated(ChapterHtml.title(chapter.document())).raw("</a>");
			}
			boolean list = !outline.single() && chapter.hasSections();
			html.raw(list ? "\n<ol>\n" : "");
			sections(chapter);
			html.raw(list ? "</ol>" : "").raw(outline.single() ? "" : "</li>\n");
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
			String heading = group.heading().isEmpty() ? words.text("noHeading") : group.heading();
			entry("", group.anchor(), heading, group.items().size(), "html.count");
		}
		html.raw(above.isEmpty() ? "" : "</ol></li>\n");
		if (!chapter.info().isEmpty()) {
			entry(" class=\"rest\"", chapter.anchor() + "-info", words.severity(Severity.INFO),
					chapter.info().size(), "html.count");
		}
		if (!chapter.document().suppressed().isEmpty()) {
			entry(" class=\"rest\"", chapter.anchor() + "-held", words.text("html.held"),
					chapter.document().suppressed().size(), "html.hits");
		}
	}

	/**
	 * @param attributes markup of our own
	 * @param unit       key of the word for what is counted
	 */
	private void entry(String attributes, String anchor, String heading, int count, String unit) throws IOException {
		html.raw("<li").raw(attributes).raw(" data-for=\"").raw(anchor).raw("\"><a href=\"#").raw(anchor).raw("\"><span>").isolated(heading)
				.raw("</span> <span class=\"count\"><span class=\"sr\">(</span>").number(count)
				.raw("<span class=\"sr\"> ").text(words.text(unit, count)).raw(")</span></span></a></li>\n");
	}
}
