package org.evenaar.ui.internal.rules;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.evenaar.check.RulePage;
import org.evenaar.check.RulePage.Label;
import org.evenaar.report.FindingWords;
import org.evenaar.review.rules.RuleCatalog;
import org.evenaar.review.rules.RuleEntry;
import org.evenaar.review.rules.RuleState;
import org.evenaar.rules.Example;
import org.evenaar.rules.MarkedText;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Source;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The page about the rule that is selected. */
final class RuleDetails {

	private final PageText page;

	RuleDetails(Composite parent) {
		page = new PageText(parent, "rules.page", RulesTexts.text("page"));
	}

	Control control() {
		return page.control();
	}

	void nothing() {
		page.begin().muted(RulesTexts.text("page.empty")).end();
	}

	void group(RuleCatalog.Group group) {
		page.begin().title(group.title());
		if (!group.about().isEmpty()) {
			page.paragraph(group.about());
		}
		page.muted(RulesTexts.text("page.count", group.entries().size())).end();
	}

	void rule(RuleCatalog catalog, RuleEntry entry, RuleState state) {
		page.begin().title(UiLanguage.of(entry.title()));
		page.muted(entry.id());
		state.because().forEach(sentence -> page.paragraph(UiLanguage.of(sentence)));
		catalog.page(entry).ifPresentOrElse(about -> rule(catalog, about), () -> check(catalog, entry));
		page.end();
	}

	private void check(RuleCatalog catalog, RuleEntry entry) {
		page.heading(heading(Label.WHY));
		entry.check().ifPresent(check -> page.paragraph(UiLanguage.of(check.description())));
		page.newline().fact(RulesTexts.text("page.category"), catalog.category(entry.category()));
	}

	private static String heading(Label label) {
		return UiLanguage.of(label.text());
	}

	private void rule(RuleCatalog catalog, RulePage about) {
		text(Label.WHY, about.why());
		text(Label.INSTEAD, about.instead());
		examples(about.rule(), true);
		examples(about.rule(), false);
		sources(about.rule().sources());
		page.heading(heading(Label.SEES)).paragraph(heading(Label.WAYS));
		for (RulePage.Way way : about.ways()) {
			page.item().words(way.find());
			way.conditions().forEach(condition -> page.words("; " + condition));
			page.newline();
		}
		page.paragraph(heading(Label.WORDS));
		for (RulePage.Words words : about.words()) {
			String first = words.first().isEmpty() ? heading(Label.ANY_WORDS) : String.join("; ", words.first());
			page.item().words('`' + words.concept() + "`: " + first + (words.more() ? "; …" : "")).newline();
		}
		if (!about.exceptions().isEmpty()) {
			page.heading(RulesTexts.text("page.held"));
			about.exceptions().forEach(exception -> page.item().words(exception).newline());
		}
		text(Label.LIMITS, about.limits());
		page.newline();
		page.fact(RulesTexts.text("page.pack.title"), catalog.packTitle(about.rule().pack()));
		page.fact(RulesTexts.text("page.category"), catalog.category(about.rule().category()));
		about.facts().stream().filter(fact -> !fact.value().equals(about.rule().category()) && !fact.value().equals(about.rule().pack()))
				.forEach(fact -> page.fact(fact.name(), fact.value()));
		about.remarks().forEach(page::paragraph);
	}

	private void text(Label heading, String text) {
		if (!text.isEmpty()) {
			page.heading(heading(heading)).paragraph(text);
		}
	}

	/** Those in the reader's language first. */
	private void examples(Rule rule, boolean flag) {
		String own = UiLanguage.locale().getLanguage();
		List<Example> examples = rule.examples().stream().filter(example -> example.flag() == flag)
				.sorted((a, b) -> Boolean.compare(b.language().code().equals(own), a.language().code().equals(own))).toList();
		if (examples.isEmpty()) {
			return;
		}
		page.heading(heading(flag ? Label.MARKED : Label.CLEAN));
		var words = new FindingWords(UiLanguage.locale());
		for (Example example : examples) {
			page.item();
			MarkedText marked = MarkedText.parse(example.text());
			int from = 0;
			for (MarkedText.Mark mark : marked.marks()) {
				page.words(marked.text().substring(from, mark.start())).marked(marked.under(mark));
				from = mark.end();
			}
			page.words(marked.text().substring(from));
			if (!example.language().code().equals(own)) {
				page.aside(" (" + words.language(example.language().code()) + ")");
			}
			page.newline();
		}
	}

	private void sources(List<Source> sources) {
		page.heading(heading(Label.SOURCES));
		if (sources.isEmpty()) {
			page.paragraph(heading(Label.NO_SOURCE));
		}
		for (Source source : sources) {
			page.item().words(source.citation() + " ");
			String address = FindingWords.link(source);
			if (!address.isEmpty()) {
				page.link(address.substring(address.indexOf("//") + 2), address);
			}
			page.aside(" (" + heading(source.verified() ? Label.VERIFIED : Label.UNVERIFIED) + ")").newline();
		}
	}
}
