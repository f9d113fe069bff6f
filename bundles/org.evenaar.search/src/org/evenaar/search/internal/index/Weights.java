package org.evenaar.search.internal.index;

import org.evenaar.search.internal.read.Unit;

/**
 * How much a piece of text counts by what it is: the score of its words is multiplied with it. What people act on comes
 * first, then headings, then running text; lists of references come last.
 */
final class Weights {

	private Weights() {
	}

	/** @return the factor in hundredths */
	static int of(Unit unit) {
		return switch (unit.kind()) {
		case RECOMMENDATION -> 200;
		case SECTION -> 150 * section(unit.setting().sectionKind()) / 100;
		case INSTRUMENT -> 150;
		case FINDING, DECISION -> 110;
		case ITEM, STUDY -> 100;
		case BLOCK -> section(unit.setting().sectionKind());
		};
	}

	private static int section(String kind) {
		return switch (kind) {
		case "recommendation" -> 140;
		case "rationale", "evidence" -> 100;
		case "annex" -> 80;
		case "front-matter" -> 70;
		case "references" -> 40;
		default -> 100;
		};
	}
}
