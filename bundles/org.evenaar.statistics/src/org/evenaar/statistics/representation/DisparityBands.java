package org.evenaar.statistics.representation;

/**
 * The limits of the bands of {@link LogDisparity}. A band says how large a disparity is, not whether chance explains it:
 * colour a group only where its test, adjusted for the number of groups, is significant.
 *
 * @param lower below this absolute value a group is representative; above 0
 * @param upper above this absolute value the disparity is high; more than the lower
 */
public record DisparityBands(double lower, double upper) {

	/** Levels 0.2 and 0.4 as -ln(1 - level): 0.2231 and 0.5108 (M. Qi et al., JAMIA Open 2021, ooab077). */
	public static final DisparityBands DEFAULT = ofLevels(0.2, 0.4);

	/** @throws IllegalArgumentException for limits outside these domains */
	public DisparityBands {
		if (!(lower > 0 && upper > lower && upper < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("The limits of the bands must be above 0 and in order: " + lower + ", " + upper
					+ ".");
		}
	}

	/** @return the bands that a lower and an upper level between 0 and 1 stand for */
	public static DisparityBands ofLevels(double lower, double upper) {
		return new DisparityBands(-Math.log1p(-lower), -Math.log1p(-upper));
	}

	/** @return the band of a disparity, never {@link DisparityBand#ABSENT} */
	public DisparityBand band(LogDisparity disparity) {
		double size = Math.abs(disparity.value());
		if (size < lower) {
			return DisparityBand.REPRESENTATIVE;
		}
		if (size <= upper) {
			return disparity.value() < 0 ? DisparityBand.UNDER : DisparityBand.OVER;
		}
		return disparity.value() < 0 ? DisparityBand.HIGHLY_UNDER : DisparityBand.HIGHLY_OVER;
	}
}
