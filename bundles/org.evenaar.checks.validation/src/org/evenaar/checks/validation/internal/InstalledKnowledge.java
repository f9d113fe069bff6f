package org.evenaar.checks.validation.internal;

import java.util.List;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.mention.InstrumentMentions;

/**
 * What the checks of a run know: the instruments, a finder of their names, and the groups that count. Made on first
 * use, once for a check.
 */
final class InstalledKnowledge {

	/** The largest group of origin: studies hardly ever leave it out, and seldom name it. */
	private static final String LARGEST = "dutch";
	/** Collections of many origins, for which no study can speak. */
	private static final List<String> COLLECTIONS = List.of("european", "outside-netherlands");

	private InstrumentRegistry registry;
	private List<String> groups;
	private InstrumentMentions mentions;

	InstalledKnowledge() {
	}

	/** For tests. */
	InstalledKnowledge(InstrumentRegistry registry, List<String> groups) {
		this.registry = registry;
		this.groups = List.copyOf(groups);
	}

	synchronized InstrumentRegistry registry() {
		if (registry == null) {
			registry = InstrumentRegistry.installed();
		}
		return registry;
	}

	synchronized InstrumentMentions mentions() {
		if (mentions == null) {
			mentions = InstrumentMentions.of(registry());
		}
		return mentions;
	}

	/** @return the groups that every guideline serves: those of the population to begin with, without collections */
	synchronized List<String> groups() {
		if (groups == null) {
			groups = Groups.shipped().defaults().stream()
					.filter(id -> !id.equals(LARGEST) && !COLLECTIONS.contains(id) && !id.startsWith("other-")).toList();
		}
		return groups;
	}
}
