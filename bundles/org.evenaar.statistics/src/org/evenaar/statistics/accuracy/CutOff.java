package org.evenaar.statistics.accuracy;

import org.evenaar.statistics.internal.Require;

/**
 * The score from which people are referred.
 *
 * @param value     itself included
 * @param direction which side of it is positive
 */
public record CutOff(double value, Direction direction) {

	/** Which scores go with the condition. */
	public enum Direction {
		/** the higher the score, the more likely the condition: referred at or above the cut-off */
		HIGHER,
		/** the lower the score, the more likely the condition, as in tests of memory: referred at or below the cut-off */
		LOWER
	}

	/** @throws IllegalArgumentException for a value that is not a number */
	public CutOff {
		Require.finite(value, "A cut-off");
	}

	public static CutOff atOrAbove(double value) {
		return new CutOff(value, Direction.HIGHER);
	}

	public static CutOff atOrBelow(double value) {
		return new CutOff(value, Direction.LOWER);
	}

	/** @return whether people with this score are referred */
	public boolean refers(double score) {
		return direction == Direction.HIGHER ? score >= value : score <= value;
	}
}
