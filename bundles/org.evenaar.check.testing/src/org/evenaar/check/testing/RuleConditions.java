package org.evenaar.check.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.rules.Clause;
import org.evenaar.rules.Language;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RulePack.Term;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Scope;

/** What a rule looks for, in words. */
final class RuleConditions {

	private static final int MOST_WORDS = 8;
	private static final String SUB_ITEM = "\n  - ";

	private final RuleSet rules;
	private final MessageCatalog texts;
	private final Locale reader;

	RuleConditions(RuleSet rules, MessageCatalog texts, Locale reader) {
		this.rules = rules;
		this.texts = texts;
		this.reader = reader;
	}

	/** Writes the ways in which the rule is met, and the first words of every concept that they name. */
	void write(Markdown page, Rule rule) {
		RulePack pack = rules.packs().stream().filter(each -> each.id().equals(rule.pack())).findFirst().orElseThrow();
		Set<String> concepts = new LinkedHashSet<>();
		List<String> ways = new ArrayList<>();
		for (Rule.Alternative alternative : rule.when()) {
			concepts.addAll(alternative.find());
			StringBuilder way = new StringBuilder(oneOf(alternative.find()));
			alternative.with().forEach(clause -> way.append(SUB_ITEM).append(clause(clause, true, concepts)));
			alternative.without().forEach(clause -> way.append(SUB_ITEM).append(clause(clause, false, concepts)));
			ways.add(way.toString());
		}
		page.paragraph(texts.text(reader, "when.find"));
		page.items(ways);
		page.paragraph(texts.text(reader, "when.words"));
		page.items(concepts.stream().map(name -> words(pack, name)).toList());
	}

	private String clause(Clause clause, boolean wanted, Set<String> concepts) {
		return switch (clause) {
		case Clause.InSection section -> texts.text(reader, wanted ? "clause.in" : "clause.notIn",
				String.join(", ", section.kinds().stream().sorted().map(kind -> texts.text(reader, "section." + kind)).toList()));
		case Clause.LooksLike form -> texts.text(reader, wanted ? "clause.where" : "clause.notWhere",
				texts.text(reader, "form." + form.form().name()));
		case Clause.Near near -> {
			concepts.addAll(near.concepts());
			yield texts.text(reader, near.present() == wanted ? "clause.with" : "clause.without", scope(near.scope()),
					oneOf(near.concepts()));
		}
		};
	}

	private String oneOf(List<String> concepts) {
		return concepts.stream().map(name -> '`' + name + '`')
				.collect(Collectors.joining(texts.text(reader, "clause.or")));
	}

	private String scope(Scope scope) {
		return texts.text(reader, "scope." + scope.kind().name(), scope.words());
	}

	/** The name of a concept and the first of its words: those of the reader's language before the others. */
	private String words(RulePack pack, String name) {
		List<Term> terms = new ArrayList<>();
		terms(pack, name, new LinkedHashSet<>(), terms);
		int own = Language.of(reader.getLanguage()).orElse(Language.EN).mask();
		List<String> words = terms.stream()
				.sorted(Comparator.comparing((Term term) -> term.languageMask() != own)
						.thenComparing(term -> (term.languageMask() & own) == 0))
				.map(term -> plain(term.notation())).distinct().toList();
		String shown = Markdown.escape(String.join("; ", words.stream().limit(MOST_WORDS).toList()));
		String all = words.isEmpty() ? texts.text(reader, "concept.builtIn")
				: words.size() <= MOST_WORDS ? shown : shown + "; …";
		return '`' + name + "`: " + all;
	}

	private void terms(RulePack from, String name, Set<String> seen, List<Term> terms) {
		Optional<RulePack> owner = owner(from, name);
		if (owner.isPresent() && seen.add(owner.get().id() + ' ' + name)) {
			RulePack.Concept concept = owner.get().concepts().get(name);
			terms.addAll(concept.terms());
			concept.also().forEach(also -> terms(owner.get(), also, seen, terms));
		}
	}

	private Optional<RulePack> owner(RulePack from, String concept) {
		Stream<String> used = from.uses().stream().map(RulePack.Use::pack);
		return Stream.concat(Stream.of(from.id()), used)
				.flatMap(id -> rules.packs().stream().filter(pack -> pack.id().equals(id)))
				.filter(pack -> pack.concepts().containsKey(concept)).findFirst();
	}

	/** A term without its notation: one of its forms for each entry is enough to know what is meant. */
	static String plain(String notation) {
		if (notation.startsWith("=") && !notation.startsWith("= ")) {
			return notation.substring(1).strip();
		}
		return notation.strip().replaceAll("/[nav](?= |$)", "").replaceAll("<[^ ]+>", "…").replaceAll("(?<= )\\*(?= )", "…")
				.replaceAll("(?<=[^ ])\\([^)]*\\)|\\([^)]*\\)(?=[^ ])", "").replaceAll("(?<=\\p{Lu})\\+(?=[^ ])", "-")
				.replaceAll("(?<=[^ ])\\+(?=[^ ])", "");
	}
}
