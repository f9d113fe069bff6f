package org.evenaar.checks.validation.internal;

import java.util.List;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.mention.InstrumentMentions;

/** What the checks know: the instruments, a finder of their names, and the groups that count. Each is made on first use. */
final class InstalledKnowledge {

	/** The largest group of origin: studies hardly ever leave it out, and seldom name it. */
	private static final String LARGEST = "dutch";
	/** Collections of many origins, for which no study can speak. */
	private static final List<String> COLLECTIONS = List.of("european", "outside-netherlands");

	/** The same for all runs: what bundles bring does not change while the program runs. */
	private static final class Holder {
		static final InstalledKnowledge INSTALLED = new InstalledKnowledge();
	}

	private InstrumentRegistry registry;
	private List<String> groups;
	private InstrumentMentions mentions;

	private InstalledKnowledge() {
	}

	/** @return what the installed bundles know */
	static InstalledKnowledge installed() {
		return Holder.INSTALLED;
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
