package org.evenaar.rules.internal.scan;

import java.util.Collection;
import java.util.List;

/** Kinds of section as bits. */
final class SectionKinds {

	static final int ALL = -1;
	private static final List<String> NAMES = List.of("other", "front-matter", "recommendation", "rationale",
			"evidence", "references", "annex");

	private SectionKinds() {
	}

	/** @return the bit of the kind; that of other for a kind nobody knows */
	static int bit(String kind) {
		return 1 << Math.max(0, NAMES.indexOf(kind));
	}

	static int mask(Collection<String> kinds) {
		return kinds.stream().mapToInt(SectionKinds::bit).reduce(0, (a, b) -> a | b);
	}
}
