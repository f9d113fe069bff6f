package org.evenaar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.rules.internal.pack.PackException;
import org.evenaar.rules.internal.scan.CompiledRules;
import org.evenaar.rules.internal.scan.Compiler;

/** Rule packs made into one engine. Immutable; any number of threads may take scanners from it. */
public final class RuleSet {

	/**
	 * What came of a list of packs.
	 *
	 * @param rules    the engine over all packs without problems
	 * @param problems what is wrong with the others
	 */
	public record Compilation(RuleSet rules, List<PackProblem> problems) {
		public Compilation {
			problems = List.copyOf(problems);
		}
	}

	private final List<RulePack> packs;
	private final Map<String, Rule> rules;
	private final Map<String, Text> exceptionTitles;
	private final CompiledRules compiled;

	private RuleSet(List<RulePack> packs, CompiledRules compiled) {
		this.packs = List.copyOf(packs);
		this.compiled = compiled;
		this.rules = new LinkedHashMap<>();
		this.exceptionTitles = new HashMap<>();
		for (RulePack pack : packs) {
			pack.rules().forEach(rule -> rules.put(rule.id(), rule));
			pack.exceptions().values().forEach(e -> exceptionTitles.putIfAbsent(e.name(), e.title()));
		}
	}

	/**
	 * Leaves out packs that name what is not there, take an id that is taken, or use a pack that is left out; the
	 * others work. The order of packs decides only which of two packs with the same id is the first.
	 */
	public static Compilation compile(List<RulePack> packs) {
		List<PackProblem> problems = new ArrayList<>();
		List<RulePack> kept = withoutDuplicates(packs, problems);
		while (true) {
			kept = withUsesPresent(kept, problems);
			List<PackProblem> found = new ArrayList<>();
			CompiledRules compiled = new Compiler(kept, found).compile();
			problems.addAll(found);
			if (found.isEmpty()) {
				return new Compilation(new RuleSet(kept, compiled), problems);
			}
			Set<String> broken = new HashSet<>(found.stream().map(PackProblem::file).toList());
			kept = kept.stream().filter(pack -> !broken.contains(pack.file())).toList();
		}
	}

	private static List<RulePack> withoutDuplicates(List<RulePack> packs, List<PackProblem> problems) {
		Map<String, RulePack> byId = new LinkedHashMap<>();
		Map<String, String> ruleOwners = new HashMap<>();
		for (RulePack pack : packs) {
			int before = problems.size();
			RulePack first = byId.get(pack.id());
			if (first != null) {
				problems.add(new PackException("pack.duplicate", pack.id(), first.file()).at(pack.file(), 1));
				continue;
			}
			Map<String, String> own = new HashMap<>();
			for (Rule rule : pack.rules()) {
				for (String name : Stream.concat(Stream.of(rule.id()), rule.aliases().stream()).toList()) {
					String owner = own.getOrDefault(name, ruleOwners.get(name));
					if (owner != null) {
						problems.add(new PackException("rule.duplicate", name, owner).at(pack.file(), rule.line()));
					}
					own.put(name, pack.file() + ":" + rule.line());
				}
			}
			if (problems.size() == before) {
				byId.put(pack.id(), pack);
				ruleOwners.putAll(own);
			}
		}
		return List.copyOf(byId.values());
	}

	private static List<RulePack> withUsesPresent(List<RulePack> packs, List<PackProblem> problems) {
		List<RulePack> kept = packs;
		while (true) {
			Set<String> ids = new HashSet<>(kept.stream().map(RulePack::id).toList());
			List<RulePack> complete = new ArrayList<>();
			for (RulePack pack : kept) {
				List<RulePack.Use> missing = pack.uses().stream().filter(use -> !ids.contains(use.pack())).toList();
				missing.forEach(
						use -> problems.add(new PackException("pack.uses", use.pack()).at(pack.file(), use.line())));
				if (missing.isEmpty()) {
					complete.add(pack);
				}
			}
			if (complete.size() == kept.size()) {
				return kept;
			}
			kept = complete;
		}
	}

	/** @return a scanner for one thread */
	public RuleScanner scanner() {
		return new RuleScanner(compiled);
	}

	/** @return the packs, in the order in which they were given */
	public List<RulePack> packs() {
		return packs;
	}

	/** @return all rules, pack by pack */
	public List<Rule> rules() {
		return List.copyOf(rules.values());
	}

	/** @param id an id or an earlier id of a rule */
	public Optional<Rule> rule(String id) {
		Rule rule = rules.get(id);
		return rule != null ? Optional.of(rule)
				: rules.values().stream().filter(r -> r.aliases().contains(id)).findFirst();
	}

	/** @return the name of an exception for readers; the name itself where no pack gives it a title */
	public Text exceptionTitle(String name) {
		return exceptionTitles.getOrDefault(name, new Text(name, name));
	}

	/**
	 * @return every form by which a text can show the concept, in a fixed order: what the notation of its terms was
	 *         expanded into, without the concepts it counts through also
	 */
	public Set<String> forms(RulePack pack, String concept) {
		RulePack.Concept defined = pack.concepts().get(concept);
		return defined == null ? Set.of() : new Compiler(packs, new ArrayList<>()).forms(pack, defined);
	}
}
