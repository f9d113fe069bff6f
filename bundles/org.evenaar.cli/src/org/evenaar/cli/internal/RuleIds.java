package org.evenaar.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckSelection;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;

/** The ids by which a person can name rules, packs and checks. */
final class RuleIds {

	private RuleIds() {
	}

	/**
	 * @param given ids of rules (earlier ones too), packs and checks; empty for all
	 * @throws UsageException where nothing has such an id, with what may have been meant
	 */
	static CheckSelection selection(List<String> given, CheckRegistry registry) throws UsageException {
		Set<String> only = new LinkedHashSet<>();
		for (String id : given) {
			String wanted = id.strip();
			if (!registry.knows(wanted)) {
				throw unknown(wanted, registry);
			}
			// The runner knows rules by any id, packs and checks by their own.
			only.add(wanted);
		}
		return new CheckSelection(only);
	}

	/** @throws UsageException where no rule has that id or had it before */
	static Rule rule(String id, CheckRegistry registry) throws UsageException {
		Optional<Rule> rule = registry.rules().rule(id);
		return rule.orElseThrow(() -> unknown(id, registry));
	}

	private static UsageException unknown(String id, CheckRegistry registry) {
		Set<String> known = new TreeSet<>();
		registry.checks().stream().map(CheckDescriptor::id).forEach(known::add);
		registry.rules().packs().stream().map(RulePack::id).forEach(known::add);
		for (Rule rule : registry.rules().rules()) {
			known.add(rule.id());
			known.addAll(rule.aliases());
		}
		return new UsageException(Values.withMeant(Texts.both("rules.unknown", id), Suggestions.nearest(id, known)));
	}
}
