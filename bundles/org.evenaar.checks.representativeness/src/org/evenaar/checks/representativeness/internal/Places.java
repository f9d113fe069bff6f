package org.evenaar.checks.representativeness.internal;

import org.evenaar.check.LocatedPassage;
import org.evenaar.check.Place;

/** Places of what was read. */
final class Places {

	private Places() {
	}

	/** @return from the first to the last figure of a study; in a table row the first cell with a figure */
	static Place of(Study study) {
		return of(study.passage(), study.start(), study.end());
	}

	static Place of(Study study, Mention mention) {
		return of(study.passage(), mention.start(), mention.end());
	}

	private static Place of(LocatedPassage passage, int start, int end) {
		return passage.place(start, end, 0, passage.passage().text().length());
	}
}
