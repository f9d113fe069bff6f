package org.evenaar.check.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.rules.Example;
import org.evenaar.rules.Language;
import org.evenaar.rules.MarkedText;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** The page about one rule: what it says in Dutch, the same in English, then examples and sources. */
final class RulePage {

	private final RuleSet rules;
	private final MessageCatalog texts;

	RulePage(RuleSet rules, MessageCatalog texts) {
		this.rules = rules;
		this.texts = texts;
	}

	String render(Rule rule) {
		var page = new Markdown();
		page.paragraph("<!-- " + texts.text(Markdown.ENGLISH, "page.made") + " -->");
		page.heading(1, rule.id());
		about(page, rule, Markdown.DUTCH);
		about(page, rule, Markdown.ENGLISH);
		page.heading(2, both("page.examples"));
		examples(page, rule, true);
		examples(page, rule, false);
		page.heading(2, both("page.sources"));
		List<String> sources = rule.sources().stream().map(this::source).toList();
		page.items(sources.isEmpty() ? List.of(both("page.noSource")) : sources);
		return page.toString();
	}

	private String both(String key) {
		return Markdown.both(texts.text(key));
	}

	private void about(Markdown page, Rule rule, Locale reader) {
		page.heading(2, Markdown.escape(rule.title().in(reader)));
		facts(page, rule, reader);
		page.heading(3, texts.text(reader, "page.sees"));
		new RuleConditions(rules, texts, reader).write(page, rule);
		held(page, rule, reader);
		text(page, "page.why", rule.why(), reader);
		text(page, "page.instead", rule.instead(), reader);
		text(page, "page.limits", rule.notes(), reader);
	}

	private void text(Markdown page, String key, Text text, Locale reader) {
		if (!text.isEmpty()) {
			page.heading(3, texts.text(reader, key));
			page.paragraph(Markdown.escape(text.in(reader)));
		}
	}

	private void facts(Markdown page, Rule rule, Locale reader) {
		page.row(texts.text(reader, "page.fact"), texts.text(reader, "page.value"));
		page.row("---", "---");
		fact(page, reader, "page.severity", texts.text(reader, "severity." + rule.severity().code()));
		fact(page, reader, "page.certainty", texts.text(reader, "certainty." + rule.certainty().code()));
		if (rule.status() != Status.NOT_APPLICABLE) {
			String status = texts.text(reader, "status." + rule.status().code());
			fact(page, reader, "page.status",
					rule.since() == 0 ? status : status + texts.text(reader, "page.since", rule.since()));
		}
		fact(page, reader, "page.category", rule.category());
		fact(page, reader, "page.languages", names(reader, "language.", rule.languages().stream().sorted().map(Language::code)));
		sections(page, reader, "page.sections", rule.sections());
		sections(page, reader, "page.notSections", rule.notSections());
		fact(page, reader, "page.pack", rule.pack());
		list(page, reader, "page.catalogue", rule.catalogue());
		list(page, reader, "page.aliases", rule.aliases());
		page.endOfTable();
		if (rule.general()) {
			page.paragraph(texts.text(reader, "page.general"));
		}
		if (rule.everyPlace()) {
			page.paragraph(texts.text(reader, "page.everyPlace"));
		}
	}

	private void sections(Markdown page, Locale reader, String key, Set<String> kinds) {
		if (!kinds.isEmpty()) {
			fact(page, reader, key, names(reader, "section.", kinds.stream().sorted()));
		}
	}

	private void list(Markdown page, Locale reader, String key, List<String> names) {
		if (!names.isEmpty()) {
			fact(page, reader, key, String.join(", ", names));
		}
	}

	private void fact(Markdown page, Locale reader, String key, String value) {
		page.row(texts.text(reader, key), value);
	}

	private String names(Locale reader, String prefix, Stream<String> codes) {
		return String.join(", ", codes.map(code -> texts.text(reader, prefix + code)).toList());
	}

	private void held(Markdown page, Rule rule, Locale reader) {
		if (!rule.unless().isEmpty()) {
			page.paragraph(texts.text(reader, "page.unless", String.join("; ",
					rule.unless().stream().map(name -> Markdown.escape(rules.exceptionTitle(name).in(reader))).toList())));
		}
	}

	private void examples(Markdown page, Rule rule, boolean flag) {
		List<String> items = new ArrayList<>();
		rule.examples().stream().filter(example -> example.flag() == flag).sorted(Comparator.comparing(Example::language))
				.forEach(example -> items.add(example.language().code() + ": "
						+ Markdown.marked(MarkedText.parse(example.text())) + because(example)));
		if (!items.isEmpty()) {
			page.heading(3, both(flag ? "page.flag" : "page.ignore"));
			page.items(items);
		}
	}

	private String because(Example example) {
		return example.because().isEmpty() ? ""
				: " (" + Markdown.both(rules.exceptionTitle(example.because())) + ")";
	}

	private String source(Source source) {
		String link = source.link().isEmpty() ? "" : " <" + source.link().replace("<", "%3C").replace(">", "%3E") + ">";
		return Markdown.escape(source.citation()) + link + " (" + both(source.verified() ? "page.verified" : "page.unverified")
				+ ")";
	}
}
