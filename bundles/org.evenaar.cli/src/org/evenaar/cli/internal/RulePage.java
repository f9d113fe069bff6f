package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.rules.Example;
import org.evenaar.rules.Language;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;

/** Everything there is to know of one rule, for a person to read. */
final class RulePage {

	private static final int SHOWN_FORMS = 12;

	private final Session session;
	private final Page page;
	private final RuleSet rules;
	private final boolean allForms;

	/** @param allForms whether to write all word forms, and not the first ones only */
	RulePage(Session session, Page page, RuleSet rules, boolean allForms) {
		this.session = session;
		this.page = page;
		this.rules = rules;
		this.allForms = allForms;
	}

	void write(Rule rule) {
		Locale language = session.language();
		page.title(rule.id() + ": " + rule.title().in(language));
		page.line(session.text("show.facts", session.text("severity." + rule.severity().code()),
				session.text("certainty." + rule.certainty().code()), rule.category()));
		page.line(session.text("show.pack", rule.pack(), languages(rule)));
		if (!rule.aliases().isEmpty()) {
			page.line(session.text("show.aliases", String.join(", ", rule.aliases())));
		}
		status(rule);
		forms(rule);
		page.section(session.text("show.why"), rule.why().in(language));
		page.section(session.text("show.instead"), rule.instead().in(language));
		sources(rule.sources());
		exceptions(rule.unless());
		examples(rule.examples());
		page.section(session.text("show.limits"), rule.notes().in(language));
	}

	private static String languages(Rule rule) {
		return String.join(", ", rule.languages().stream().sorted().map(Language::code).toList());
	}

	private void status(Rule rule) {
		if (rule.status() != Status.NOT_APPLICABLE) {
			String status = session.text("status." + rule.status().code());
			page.line(rule.since() > 0 ? session.text("show.since", status, rule.since())
					: session.text("show.status", status));
		}
	}

	private void forms(Rule rule) {
		RulePack pack = rules.packs().stream().filter(each -> each.id().equals(rule.pack())).findFirst().orElseThrow();
		Set<String> concepts = new LinkedHashSet<>();
		rule.when().forEach(alternative -> concepts.addAll(alternative.find()));
		page.heading(session.text("show.finds"));
		Set<String> seen = new LinkedHashSet<>();
		concepts.forEach(concept -> forms(pack, concept, seen));
		if (rule.when().stream().anyMatch(alternative -> !alternative.with().isEmpty() || !alternative.without().isEmpty())) {
			page.paragraph(session.text("show.context"));
		}
	}

	/** A concept has its own words, and those of the concepts it counts too. */
	private void forms(RulePack from, String concept, Set<String> seen) {
		Optional<RulePack> owner = owner(from, concept);
		if (owner.isEmpty() || !seen.add(owner.get().id() + ' ' + concept)) {
			return;
		}
		List<String> forms = new ArrayList<>(rules.forms(owner.get(), concept));
		if (!forms.isEmpty()) {
			page.item(concept + ": " + words(forms));
		}
		owner.get().concepts().get(concept).also().forEach(also -> forms(owner.get(), also, seen));
	}

	private Optional<RulePack> owner(RulePack from, String concept) {
		Stream<String> used = from.uses().stream().map(RulePack.Use::pack);
		return Stream.concat(Stream.of(from.id()), used).flatMap(id -> rules.packs().stream().filter(p -> p.id().equals(id)))
				.filter(pack -> pack.concepts().containsKey(concept)).findFirst();
	}

	private String words(Collection<String> forms) {
		if (allForms || forms.size() <= SHOWN_FORMS) {
			return String.join(", ", forms);
		}
		String shown = String.join(", ", forms.stream().limit(SHOWN_FORMS).toList());
		return session.text("show.more", shown, forms.size() - SHOWN_FORMS);
	}

	private void sources(List<Source> sources) {
		if (sources.isEmpty()) {
			return;
		}
		page.heading(session.text("show.sources"));
		for (Source source : sources) {
			String mark = session.text(source.verified() ? "show.verified" : "show.unverified");
			page.item(Stream.of(source.citation(), source.link(), mark).filter(part -> !part.isEmpty())
					.reduce((a, b) -> a + " " + b).orElse(""));
		}
	}

	private void exceptions(List<String> names) {
		if (names.isEmpty()) {
			return;
		}
		page.heading(session.text("show.exceptions"));
		names.forEach(name -> page.item(name + ": " + rules.exceptionTitle(name).in(session.language())));
	}

	private void examples(List<Example> examples) {
		examples(session.text("show.flag"), examples.stream().filter(Example::flag).toList());
		examples(session.text("show.ignore"), examples.stream().filter(example -> !example.flag()).toList());
	}

	private void examples(String heading, List<Example> examples) {
		if (examples.isEmpty()) {
			return;
		}
		page.heading(heading);
		for (Example example : examples) {
			String because = example.because().isEmpty() ? "" : " [" + example.because() + "]";
			page.item(example.language().code() + ": " + example.text() + because);
		}
	}
}
