package org.evenaar.check.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evenaar.check.RulePage;
import org.evenaar.check.RulePage.Label;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RuleSet;

/**
 * Pages about rules, in Markdown, from what the rules say of themselves: one page for each rule and an index, in
 * Dutch and English. Nothing else goes into them, so that a test can hold pages that were written down against the
 * packs:
 *
 * <pre>
 * assertEquals(written, RulePages.render(RulePackTester.compile(packs)));
 * </pre>
 */
public final class RulePages {

	/** The name of the page that lists the others. */
	public static final String INDEX = "index.md";

	private static final MessageCatalog TEXTS = new MessageCatalog(RulePages.class, "messages");

	private RulePages() {
	}

	/**
	 * @param rules the packs to write about, with those that they use
	 * @return the text of each page by the name of its file, index included, in the order of the names; lines end in \n
	 */
	public static Map<String, String> render(RuleSet rules) {
		Map<String, String> pages = new TreeMap<>();
		var page = new RuleMarkdown(rules, TEXTS);
		rules.rules().forEach(rule -> pages.put(fileName(rule), page.render(rule)));
		pages.put(INDEX, index(rules));
		return pages;
	}

	private static String fileName(Rule rule) {
		return rule.id() + ".md";
	}

	private static String index(RuleSet rules) {
		Map<String, List<Rule>> byCategory = new TreeMap<>();
		rules.rules().forEach(rule -> byCategory.computeIfAbsent(rule.category(), c -> new ArrayList<>()).add(rule));
		var markdown = new Markdown();
		markdown.paragraph("<!-- " + TEXTS.text(Markdown.ENGLISH, "page.made") + " -->");
		markdown.heading(1, both("index.title"));
		markdown.paragraph(TEXTS.text(Markdown.DUTCH, "index.about", rules.rules().size(), byCategory.size()));
		markdown.paragraph(TEXTS.text(Markdown.ENGLISH, "index.about", rules.rules().size(), byCategory.size()));
		byCategory.forEach((category, ofCategory) -> {
			markdown.heading(2, category);
			markdown.row(both("index.rule"), Markdown.both(Label.SEVERITY.text()), Markdown.both(Label.STATUS.text()), both("index.name"));
			markdown.row("---", "---", "---", "---");
			ofCategory.stream().sorted(Comparator.comparing(Rule::severity).thenComparing(Rule::id))
					.forEach(rule -> markdown.row("[" + rule.id() + "](" + fileName(rule) + ")",
							Markdown.both(RulePage.severity(rule.severity())), both("status.short." + rule.status().code()),
							Markdown.escape(rule.title().nl()) + "<br>" + Markdown.escape(rule.title().en())));
			markdown.endOfTable();
		});
		return markdown.toString();
	}

	private static String both(String key) {
		return Markdown.both(TEXTS.text(key));
	}
}
