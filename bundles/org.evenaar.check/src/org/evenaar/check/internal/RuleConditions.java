package org.evenaar.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.check.RulePage;
import org.evenaar.rules.Clause;
import org.evenaar.rules.Language;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RulePack.Term;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Scope;

/** What a rule looks for, in words. */
public final class RuleConditions {

	private static final int MOST_WORDS = 8;

	private final RuleSet rules;
	private final MessageCatalog texts;
	private final Locale reader;
	private final RulePack pack;
	private final Set<String> concepts = new LinkedHashSet<>();
	private final List<RulePage.Way> ways = new ArrayList<>();

	/** @param rules the packs in which the rule and what it uses stand */
	public RuleConditions(RuleSet rules, MessageCatalog texts, Locale reader, Rule rule) {
		this.rules = rules;
		this.texts = texts;
		this.reader = reader;
		this.pack = rules.packs().stream().filter(each -> each.id().equals(rule.pack())).findFirst().orElseThrow();
		for (Rule.Alternative alternative : rule.when()) {
			concepts.addAll(alternative.find());
			List<String> conditions = new ArrayList<>();
			alternative.with().forEach(clause -> conditions.add(clause(clause, true)));
			alternative.without().forEach(clause -> conditions.add(clause(clause, false)));
			ways.add(new RulePage.Way(oneOf(alternative.find()), conditions));
		}
	}

	/** @return the ways in which the rule is met */
	public List<RulePage.Way> ways() {
		return List.copyOf(ways);
	}

	/** @return the first words of every concept that the ways name */
	public List<RulePage.Words> words() {
		return concepts.stream().map(this::words).toList();
	}

	private String clause(Clause clause, boolean wanted) {
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

	/** Words of the reader's language come before the others. */
	private RulePage.Words words(String name) {
		List<Term> terms = new ArrayList<>();
		terms(pack, name, new LinkedHashSet<>(), terms);
		int own = Language.of(reader.getLanguage()).orElse(Language.EN).mask();
		List<String> words = terms.stream()
				.sorted(Comparator.comparing((Term term) -> term.languageMask() != own)
						.thenComparing(term -> (term.languageMask() & own) == 0))
				.map(term -> plain(term.notation())).distinct().toList();
		return new RulePage.Words(name, words.stream().limit(MOST_WORDS).toList(), words.size() > MOST_WORDS);
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
