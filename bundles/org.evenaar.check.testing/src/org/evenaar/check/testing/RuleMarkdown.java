package org.evenaar.check.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.RulePage;
import org.evenaar.check.RulePage.Label;
import org.evenaar.rules.Example;
import org.evenaar.rules.MarkedText;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Source;

/** The page about one rule as a file: what it says in Dutch, the same in English, then examples and sources. */
final class RuleMarkdown {

	private static final String SUB_ITEM = "\n  - ";

	private final RuleSet rules;
	private final MessageCatalog texts;

	RuleMarkdown(RuleSet rules, MessageCatalog texts) {
		this.rules = rules;
		this.texts = texts;
	}

	String render(Rule rule) {
		var page = new Markdown();
		page.paragraph("<!-- " + texts.text(Markdown.ENGLISH, "page.made") + " -->");
		page.heading(1, rule.id());
		about(page, RulePage.of(rules, rule, Markdown.DUTCH), Markdown.DUTCH);
		about(page, RulePage.of(rules, rule, Markdown.ENGLISH), Markdown.ENGLISH);
		page.heading(2, Markdown.both(Label.EXAMPLES.text()));
		examples(page, rule, true);
		examples(page, rule, false);
		page.heading(2, Markdown.both(Label.SOURCES.text()));
		List<String> sources = rule.sources().stream().map(RuleMarkdown::source).toList();
		page.items(sources.isEmpty() ? List.of(Markdown.both(Label.NO_SOURCE.text())) : sources);
		return page.toString();
	}

	private void about(Markdown page, RulePage about, Locale reader) {
		page.heading(2, Markdown.escape(about.title()));
		page.row(Label.FACT.text().in(reader), Label.VALUE.text().in(reader));
		page.row("---", "---");
		about.facts().forEach(fact -> page.row(fact.name(), fact.value()));
		page.endOfTable();
		about.remarks().forEach(page::paragraph);
		page.heading(3, Label.SEES.text().in(reader));
		page.paragraph(Label.WAYS.text().in(reader));
		page.items(about.ways().stream().map(way -> way.find() + String.join("",
				way.conditions().stream().map(condition -> SUB_ITEM + condition).toList())).toList());
		page.paragraph(Label.WORDS.text().in(reader));
		page.items(about.words().stream().map(words -> words(words, reader)).toList());
		if (!about.exceptions().isEmpty()) {
			page.paragraph(texts.text(reader, "page.unless",
					String.join("; ", about.exceptions().stream().map(Markdown::escape).toList())));
		}
		text(page, Label.WHY, about.why(), reader);
		text(page, Label.INSTEAD, about.instead(), reader);
		text(page, Label.LIMITS, about.limits(), reader);
	}

	private static String words(RulePage.Words words, Locale reader) {
		String first = words.first().isEmpty() ? Label.ANY_WORDS.text().in(reader)
				: Markdown.escape(String.join("; ", words.first()));
		return '`' + words.concept() + "`: " + first + (words.more() ? "; …" : "");
	}

	private static void text(Markdown page, Label heading, String text, Locale reader) {
		if (!text.isEmpty()) {
			page.heading(3, heading.text().in(reader));
			page.paragraph(Markdown.escape(text));
		}
	}

	private void examples(Markdown page, Rule rule, boolean flag) {
		List<String> items = new ArrayList<>();
		rule.examples().stream().filter(example -> example.flag() == flag).sorted(Comparator.comparing(Example::language))
				.forEach(example -> items.add(example.language().code() + ": "
						+ Markdown.marked(MarkedText.parse(example.text())) + because(example)));
		if (!items.isEmpty()) {
			page.heading(3, Markdown.both((flag ? Label.MARKED : Label.CLEAN).text()));
			page.items(items);
		}
	}

	private String because(Example example) {
		return example.because().isEmpty() ? ""
				: " (" + Markdown.both(rules.exceptionTitle(example.because())) + ")";
	}

	private static String source(Source source) {
		String link = source.link().isEmpty() ? "" : " <" + source.link().replace("<", "%3C").replace(">", "%3E") + ">";
		return Markdown.escape(source.citation()) + link + " (" + Markdown.both((source.verified() ? Label.VERIFIED : Label.UNVERIFIED).text())
				+ ")";
	}
}
