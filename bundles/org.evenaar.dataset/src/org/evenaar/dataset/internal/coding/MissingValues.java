package org.evenaar.dataset.internal.coding;

import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.population.coding.Aliases;

/** Values that mean 'not known': the empty one, words such as NA and onbekend, and those a person named. */
final class MissingValues {

	private final Set<String> folded;

	MissingValues(Set<String> named) {
		this.folded = named.stream().map(Folded::of).collect(Collectors.toUnmodifiableSet());
	}

	boolean contains(String raw) {
		return raw.isBlank() || folded.contains(Folded.of(raw)) || Aliases.shipped().meansUnknown(raw);
	}
}
