package org.evenaar.check;

import java.util.Set;

/**
 * Which checks and rules to apply.
 *
 * @param only ids of checks, rules (earlier ids too) or rule packs; empty for all
 */
public record CheckSelection(Set<String> only) {

	public static final CheckSelection ALL = new CheckSelection(Set.of());

	public CheckSelection {
		only = Set.copyOf(only);
	}
}
