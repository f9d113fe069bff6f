package org.evenaar.instrument.mention;

import java.util.Optional;

import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;

/**
 * A cut-off that a text quotes for an instrument.
 *
 * @param written   the words, such as '&lt; 24' or 'score van 10 of meer'
 * @param start     where they begin in the text of the block, in UTF-16 units
 * @param end       where they end, exclusive
 * @param value     the number; of two scores side by side, as in 23/24, the lower one
 * @param direction on which side of the number a person is meant; empty where the words do not tell, as in 23/24
 */
public record QuotedCutOff(String written, int start, int end, double value, Optional<Direction> direction) {

	private static final double SAME = 1e-9;

	/**
	 * @return whether this draws the line where the given cut-off does: below 24 and at most 23 are the same line for
	 *         whole scores, and so is 'at least 24 is normal'
	 */
	public boolean sameLine(CutOff cutOff) {
		double own = direction.map(d -> line(value, d)).orElse(value == Math.rint(value) ? value + 0.5 : value);
		double other = line(cutOff.getValue(), cutOff.getDirection());
		boolean sameNumber = Math.abs(value - cutOff.getValue()) < SAME && direction.map(d -> isOtherSide(d, cutOff.getDirection())).orElse(true);
		return Math.abs(own - other) < SAME || sameNumber;
	}

	/** Texts often say 'above 24' for what is not below 24, and leave 24 itself open. */
	private static boolean isOtherSide(Direction one, Direction other) {
		return one == Direction.ABOVE && other == Direction.BELOW || one == Direction.BELOW && other == Direction.ABOVE;
	}

	/** For whole scores the line lies halfway between two of them. */
	private static double line(double value, Direction direction) {
		if (value != Math.rint(value)) {
			return value;
		}
		return switch (direction) {
		case AT_LEAST, BELOW -> value - 0.5;
		case AT_MOST, ABOVE -> value + 0.5;
		};
	}
}
