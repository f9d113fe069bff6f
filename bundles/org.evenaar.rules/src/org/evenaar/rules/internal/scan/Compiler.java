package org.evenaar.rules.internal.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.evenaar.rules.Clause;
import org.evenaar.rules.Language;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RulePack.Concept;
import org.evenaar.rules.RulePack.Term;
import org.evenaar.rules.RulePack.TermList;
import org.evenaar.rules.Scope;
import org.evenaar.rules.internal.pack.PackException;
import org.evenaar.rules.internal.pack.TermExpander;
import org.evenaar.rules.internal.scan.CompiledRule.CompiledAlternative;
import org.evenaar.rules.internal.scan.CompiledRule.Condition;
import org.evenaar.rules.internal.scan.CompiledRule.FormCondition;
import org.evenaar.rules.internal.scan.CompiledRule.NamedException;
import org.evenaar.rules.internal.scan.CompiledRule.NearCondition;
import org.evenaar.rules.internal.scan.CompiledRule.SectionCondition;

/** Looks up all names of a set of packs and makes one engine of them. Packs with problems are to be left out before. */
public final class Compiler {

	/** A concept, told apart from one of the same name in another pack. */
	record ConceptKey(String pack, String name) {
	}

	/** A term as it stands in texts. */
	private record Form(String text, int languageMask, boolean exact) {
	}

	/** Up to this many forms a condition is looked for in the first scan. */
	private static final int FEW_FORMS = 16;

	private final Map<String, RulePack> packs = new LinkedHashMap<>();
	private final List<PackProblem> problems;
	private final Map<ConceptKey, Integer> numbers = new HashMap<>();
	private final Map<Integer, List<Form>> forms = new LinkedHashMap<>();
	private final Map<Integer, Set<Integer>> homonyms = new HashMap<>();
	private final Map<ConceptKey, Set<Integer>> members = new HashMap<>();
	private final Map<ConceptKey, Set<String>> listForms = new HashMap<>();
	private int nextConcept = Concepts.FIRST_DEFINED;

	/** @param problems takes what is wrong with the packs */
	public Compiler(List<RulePack> packs, List<PackProblem> problems) {
		packs.forEach(pack -> this.packs.put(pack.id(), pack));
		this.problems = problems;
	}

	/** @return the engine; to be used only where no problem was found */
	public CompiledRules compile() {
		Map<Integer, List<CompiledAlternative>> starts = new HashMap<>();
		int order = 0;
		for (RulePack pack : packs.values()) {
			for (Rule rule : pack.rules()) {
				addRule(pack, rule, order++, starts);
			}
		}
		for (RulePack pack : packs.values()) {
			pack.concepts().values().forEach(concept -> addTerms(pack, concept));
		}
		packs.values().forEach(pack -> pack.concepts().values().forEach(concept -> inheritHomonyms(pack, concept)));
		Set<Integer> first = new LinkedHashSet<>(starts.keySet());
		starts.values().forEach(list -> list.forEach(alternative -> addRareConditions(alternative, first)));
		return assemble(first, starts);
	}

	/** Conditions with few words cost little to ask for at once, and mostly do not hold. */
	private void addRareConditions(CompiledAlternative alternative, Set<Integer> first) {
		for (Condition condition : alternative.with()) {
			if (isGuard(condition)) {
				int[] ids = ((NearCondition) condition).ids();
				int count = IntStream.of(ids).map(id -> forms.getOrDefault(id, List.of()).size()).sum();
				if (count <= FEW_FORMS) {
					IntStream.of(ids).forEach(first::add);
				}
			}
		}
	}

	private CompiledRules assemble(Set<Integer> first, Map<Integer, List<CompiledAlternative>> starts) {
		CompiledAlternative[][] byConcept = new CompiledAlternative[nextConcept][];
		starts.forEach((concept, list) -> byConcept[concept] = list.stream().map(a -> guarded(a, first))
				.toArray(CompiledAlternative[]::new));
		int[][] notIds = new int[nextConcept][];
		homonyms.forEach((concept, ids) -> notIds[concept] = ids.stream().mapToInt(Integer::intValue).toArray());
		return new CompiledRules(automaton(first), automaton(forms.keySet()), nextConcept, byConcept, notIds);
	}

	private Automaton automaton(Set<Integer> concepts) {
		var builder = new AutomatonBuilder();
		forms.forEach((concept, list) -> {
			if (concepts.contains(concept)) {
				list.forEach(form -> builder.add(form.text(), concept, form.languageMask(), form.exact()));
			}
		});
		return builder.build();
	}

	private static CompiledAlternative guarded(CompiledAlternative alternative, Set<Integer> first) {
		List<NearCondition> guards = new ArrayList<>();
		for (Condition condition : alternative.with()) {
			if (isGuard(condition) && condition instanceof NearCondition near
					&& IntStream.of(near.ids()).allMatch(first::contains)) {
				guards.add(near);
			}
		}
		return new CompiledAlternative(alternative.rule(), alternative.with(), alternative.without(), List.copyOf(guards));
	}

	private static boolean isGuard(Condition condition) {
		return condition instanceof NearCondition near && near.present() && near.scope().kind() != Scope.Kind.HEADING;
	}

	/**
	 * @return the forms of a concept of a pack, without those of concepts it counts through also, in a fixed order
	 */
	public Set<String> forms(RulePack pack, Concept concept) {
		Set<String> forms = new LinkedHashSet<>();
		concept.terms().forEach(term -> forms.addAll(expand(pack, term)));
		return forms;
	}

	private void addTerms(RulePack pack, Concept concept) {
		int number = number(new ConceptKey(pack.id(), concept.name()));
		concept.terms().forEach(term -> addTerm(pack, term, number));
		if (!concept.not().isEmpty()) {
			int notNumber = nextConcept++;
			concept.not().forEach(term -> addTerm(pack, term, notNumber));
			homonyms.computeIfAbsent(number, n -> new LinkedHashSet<>()).add(notNumber);
		}
	}

	private void addTerm(RulePack pack, Term term, int number) {
		boolean exact = TermExpander.isExact(term.notation());
		List<Form> ofConcept = forms.computeIfAbsent(number, n -> new ArrayList<>());
		for (String text : expand(pack, term)) {
			if (AutomatonBuilder.isEmpty(text)) {
				problem(pack, term.line(), "term.empty", term.notation());
			} else {
				ofConcept.add(new Form(text, term.languageMask(), exact));
			}
		}
	}

	private Set<String> expand(RulePack pack, Term term) {
		Optional<Language> language = Stream.of(Language.values()).filter(l -> l.mask() == term.languageMask()).findAny();
		try {
			return new TermExpander(language, name -> listForms(pack, name, term)).expand(term.notation());
		} catch (PackException e) {
			problems.add(e.at(pack.file(), term.line()));
			return Set.of();
		}
	}

	private Set<String> listForms(RulePack pack, String name, Term inside) throws PackException {
		for (RulePack candidate : scope(pack)) {
			TermList list = candidate.lists().get(name);
			if (list != null) {
				var key = new ConceptKey(candidate.id(), name);
				if (!listForms.containsKey(key)) {
					listForms.put(key, Set.of());
					Set<String> forms = new LinkedHashSet<>();
					list.terms().forEach(term -> forms.addAll(expand(candidate, term)));
					listForms.put(key, forms);
				}
				return listForms.get(key);
			}
		}
		throw new PackException("term.list", inside.notation(), name);
	}

	/** What a concept does not mean, the concepts that it counts do not mean either. */
	private void inheritHomonyms(RulePack pack, Concept concept) {
		Set<Integer> own = homonyms.get(number(new ConceptKey(pack.id(), concept.name())));
		Set<Integer> counted = members(pack, concept.name(), concept.line(), new HashSet<>());
		if (own != null) {
			Set<Integer> copy = Set.copyOf(own);
			counted.forEach(member -> homonyms.computeIfAbsent(member, n -> new LinkedHashSet<>()).addAll(copy));
		}
	}

	private void addRule(RulePack pack, Rule rule, int order, Map<Integer, List<CompiledAlternative>> starts) {
		int mask = rule.languages().stream().mapToInt(Language::mask).reduce(0, (a, b) -> a | b);
		int sections = (rule.sections().isEmpty() ? SectionKinds.ALL : SectionKinds.mask(rule.sections()))
				& ~SectionKinds.mask(rule.notSections());
		var compiled = new CompiledRule(rule, order, mask, sections, exceptions(pack, rule));
		for (Rule.Alternative alternative : rule.when()) {
			var condition = new CompiledAlternative(compiled, conditions(pack, alternative.with()),
					conditions(pack, alternative.without()), List.of());
			int before = problems.size();
			Set<Integer> find = new LinkedHashSet<>();
			alternative.find().forEach(name -> find.addAll(members(pack, name, alternative.line(), new HashSet<>())));
			if (find.isEmpty() && problems.size() == before) {
				problem(pack, alternative.line(), "rule.find", rule.id());
			}
			find.forEach(concept -> starts.computeIfAbsent(concept, c -> new ArrayList<>()).add(condition));
		}
	}

	private List<NamedException> exceptions(RulePack pack, Rule rule) {
		List<NamedException> exceptions = new ArrayList<>();
		for (String name : rule.unless()) {
			List<List<Condition>> alternatives = new ArrayList<>();
			boolean known = name.equals(Decider.HOMONYM);
			for (RulePack candidate : scope(pack)) {
				var exception = candidate.exceptions().get(name);
				if (exception != null) {
					known = true;
					exception.when().forEach(clauses -> alternatives.add(conditions(candidate, clauses)));
				}
			}
			if (!known) {
				problem(pack, rule.line(), "exception.unknown", name);
			}
			exceptions.add(new NamedException(name, List.copyOf(alternatives)));
		}
		return List.copyOf(exceptions);
	}

	private List<Condition> conditions(RulePack pack, List<Clause> clauses) {
		return clauses.stream().map(clause -> condition(pack, clause)).toList();
	}

	private Condition condition(RulePack pack, Clause clause) {
		return switch (clause) {
		case Clause.InSection section -> new SectionCondition(SectionKinds.mask(section.kinds()));
		case Clause.LooksLike form -> new FormCondition(form.form());
		case Clause.Near near -> {
			BitSet concepts = new BitSet();
			near.concepts().forEach(name -> members(pack, name, near.line(), new HashSet<>()).forEach(concepts::set));
			long sieve = concepts.stream().mapToLong(CompiledRule::sieveBit).reduce(0, (a, b) -> a | b);
			yield new NearCondition(concepts, concepts.stream().toArray(), sieve, near.scope(), near.present());
		}
		};
	}

	/** The numbers of a concept and of all it counts. */
	private Set<Integer> members(RulePack pack, String name, int line, Set<ConceptKey> open) {
		if (Concepts.BUILT_IN.containsKey(name)) {
			return Set.of(Concepts.BUILT_IN.get(name));
		}
		for (RulePack candidate : scope(pack)) {
			Concept concept = candidate.concepts().get(name);
			if (concept != null) {
				return members(candidate, concept, open);
			}
		}
		problem(pack, line, "concept.unknown", name);
		return Set.of();
	}

	private Set<Integer> members(RulePack pack, Concept concept, Set<ConceptKey> open) {
		var key = new ConceptKey(pack.id(), concept.name());
		Set<Integer> known = members.get(key);
		if (known != null) {
			return known;
		}
		if (!open.add(key)) {
			problem(pack, concept.line(), "concept.circle", concept.name());
			return Set.of();
		}
		Set<Integer> result = new LinkedHashSet<>();
		result.add(number(key));
		concept.also().forEach(other -> result.addAll(members(pack, other, concept.line(), open)));
		open.remove(key);
		members.put(key, result);
		return result;
	}

	private int number(ConceptKey key) {
		return numbers.computeIfAbsent(key, k -> nextConcept++);
	}

	/** The pack itself, then the packs it uses. */
	private List<RulePack> scope(RulePack pack) {
		List<RulePack> scope = new ArrayList<>(List.of(pack));
		pack.uses().stream().map(use -> packs.get(use.pack())).filter(p -> p != null).forEach(scope::add);
		return scope;
	}

	private void problem(RulePack pack, int line, String key, Object... arguments) {
		PackProblem problem = new PackException(key, arguments).at(pack.file(), line);
		if (!problems.contains(problem)) {
			problems.add(problem);
		}
	}
}
