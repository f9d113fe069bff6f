package org.evenaar.check;

import java.util.Collection;
import java.util.Set;

import org.evenaar.rules.Rule;

/**
 * Which checks and rules to apply.
 *
 * @param only ids of checks, rules (earlier ids too) or rule packs; empty for all
 * @param off  ids of checks, rules (earlier ids too) or rule packs that are left out all the same
 */
public record CheckSelection(Set<String> only, Set<String> off) {

	public static final CheckSelection ALL = new CheckSelection(Set.of());

	public CheckSelection {
		only = Set.copyOf(only);
		off = Set.copyOf(off);
	}

	/** Nothing is left out of what is named. */
	public CheckSelection(Set<String> only) {
		this(only, Set.of());
	}

	/** @return true where the check is to be run */
	public boolean applies(CheckDescriptor check) {
		return (only.isEmpty() || only.contains(check.id())) && !off.contains(check.id());
	}

	/** @return true where findings of the rule are wanted */
	public boolean applies(Rule rule) {
		return (only.isEmpty() || names(only, rule)) && !names(off, rule);
	}

	private static boolean names(Collection<String> ids, Rule rule) {
		return ids.contains(rule.id()) || ids.contains(rule.pack()) || rule.aliases().stream().anyMatch(ids::contains);
	}
}
