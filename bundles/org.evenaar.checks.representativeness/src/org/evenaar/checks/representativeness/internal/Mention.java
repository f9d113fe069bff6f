package org.evenaar.checks.representativeness.internal;

import java.util.OptionalDouble;

/**
 * What a piece of text says about the participants of a study.
 *
 * @param group what it speaks of
 * @param value participants for {@link Group#ALL}; percent, 0 to 100, for a group; years for an age
 * @param upper upper end of a range of ages in years; the same as value elsewhere
 * @param start offset of the words in the passage
 * @param end   end of the words, exclusive
 */
record Mention(Group group, double value, double upper, int start, int end) {

	/** Groups that are told apart in what studies say of their participants. */
	enum Group {
		ALL, MEN, WOMEN, LARGEST_ORIGIN, OTHER_ORIGIN, AGE_RANGE, AGE_MEAN;

		boolean share() {
			return this == MEN || this == WOMEN || this == LARGEST_ORIGIN || this == OTHER_ORIGIN;
		}
	}

	/** @return the share of women in percent, where the mention gives it */
	OptionalDouble women() {
		return switch (group) {
		case WOMEN -> OptionalDouble.of(value);
		case MEN -> OptionalDouble.of(100 - value);
		default -> OptionalDouble.empty();
		};
	}
}
