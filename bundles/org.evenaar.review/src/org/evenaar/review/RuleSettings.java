package org.evenaar.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.evenaar.rules.Severity;

/**
 * Which rules do not count, and which weigh differently than their author said.
 *
 * @param off        ids of rules, rule packs or checks that are switched off
 * @param severities the weight of findings by the id of a rule, pack or check; a rule's own goes before its pack's
 */
public record RuleSettings(Set<String> off, Map<String, Severity> severities) {

	/** Everything as its author said. */
	public static final RuleSettings EMPTY = new RuleSettings(Set.of(), Map.of());

	public RuleSettings {
		off = Set.copyOf(off);
		severities = Map.copyOf(severities);
	}

	/** @return both together: off in either is off; where both state a weight, that of the stronger */
	public RuleSettings merge(RuleSettings stronger) {
		Set<String> bothOff = new HashSet<>(off);
		bothOff.addAll(stronger.off);
		Map<String, Severity> both = new HashMap<>(severities);
		both.putAll(stronger.severities);
		return new RuleSettings(bothOff, both);
	}

	/** @return the same with one rule, pack or check switched */
	public RuleSettings with(String id, boolean on) {
		Set<String> changed = new HashSet<>(off);
		if (on) {
			changed.remove(id);
		} else {
			changed.add(id);
		}
		return new RuleSettings(changed, severities);
	}

	/** @return the same with the weight of one rule, pack or check */
	public RuleSettings with(String id, Severity severity) {
		Map<String, Severity> changed = new HashMap<>(severities);
		changed.put(id, severity);
		return new RuleSettings(off, changed);
	}

	/** @return the same where one rule, pack or check weighs what its author said */
	public RuleSettings withoutSeverity(String id) {
		Map<String, Severity> changed = new HashMap<>(severities);
		changed.remove(id);
		return new RuleSettings(off, changed);
	}
}
