package org.evenaar.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.evenaar.check.internal.ExtensionReader;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Text;

/** All checks and rule packs that can be run. Immutable. */
public final class CheckRegistry {

	private static final MessageCatalog TEXTS = new MessageCatalog(CheckRegistry.class, "messages");

	private final List<CheckDescriptor> checks;
	private final RuleSet rules;
	private final List<CheckProblem> problems;

	private CheckRegistry(List<CheckDescriptor> checks, RuleSet rules, List<CheckProblem> problems) {
		this.checks = List.copyOf(checks);
		this.rules = rules;
		this.problems = List.copyOf(problems);
	}

	/**
	 * Reads what bundles contribute at the extension points checks and rulePacks, in the order of the bundles' names.
	 * No class of a check is loaded.
	 */
	public static CheckRegistry ofExtensions() {
		return ofExtensions(List.of(), List.of());
	}

	/**
	 * @param more         packs beside the contributed ones, such as a user's own
	 * @param moreProblems what is wrong with packs that are not among them
	 */
	public static CheckRegistry ofExtensions(List<RulePack> more, List<PackProblem> moreProblems) {
		var reader = new ExtensionReader(RegistryFactory.getRegistry());
		List<RulePack> packs = new ArrayList<>(reader.packs());
		packs.addAll(more);
		List<PackProblem> packProblems = new ArrayList<>(reader.packProblems());
		packProblems.addAll(moreProblems);
		return of(reader.checks(), packs, reader.problems(), packProblems);
	}

	/** A registry of exactly these, for tests and programs without extensions. */
	public static CheckRegistry of(List<CheckDescriptor> checks, List<RulePack> packs) {
		return of(checks, packs, List.of(), List.of());
	}

	private static CheckRegistry of(List<CheckDescriptor> checks, List<RulePack> packs, List<CheckProblem> known,
			List<PackProblem> packProblems) {
		List<CheckProblem> problems = new ArrayList<>(known);
		RuleSet.Compilation compilation = RuleSet.compile(packs);
		packProblems.forEach(problem -> problems.add(problem(problem)));
		compilation.problems().forEach(problem -> problems.add(problem(problem)));
		Map<String, CheckDescriptor> byId = new LinkedHashMap<>();
		for (CheckDescriptor check : checks) {
			Optional<String> owner = Optional.ofNullable(byId.get(check.id())).map(CheckDescriptor::contributor)
					.or(() -> compilation.rules().rule(check.id()).map(rule -> rule.pack()));
			if (owner.isPresent()) {
				problems.add(new CheckProblem(check.id(),
						TEXTS.text("registry.duplicate", check.id(), check.contributor(), owner.get())));
			} else {
				byId.put(check.id(), check);
			}
		}
		return new CheckRegistry(List.copyOf(byId.values()), compilation.rules(), problems);
	}

	private static CheckProblem problem(PackProblem problem) {
		return new CheckProblem(problem.file(), new Text(problem.in(Locale.of("nl")), problem.in(Locale.ENGLISH)));
	}

	/** @return the checks made of a class */
	public List<CheckDescriptor> checks() {
		return checks;
	}

	/** @return the rules of all packs */
	public RuleSet rules() {
		return rules;
	}

	/** @return contributions that were refused, and why; they make every run incomplete */
	public List<CheckProblem> problems() {
		return problems;
	}

	/** @return true where a check, a rule (earlier ids too) or a rule pack has that id */
	public boolean knows(String id) {
		return checks.stream().anyMatch(check -> check.id().equals(id)) || rules.rule(id).isPresent()
				|| rules.packs().stream().anyMatch(pack -> pack.id().equals(id));
	}
}
