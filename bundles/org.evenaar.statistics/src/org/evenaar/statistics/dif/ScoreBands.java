package org.evenaar.statistics.dif;

/**
 * How finely people are matched on their score: on each score by itself ("thin"), or on bands of neighbouring scores with
 * about equally many people ("thick"). With fewer than about 500 people 5 to 10 bands lose fewer of them, since a score at
 * which only one group has anybody says nothing; the coarser the bands, the less equal the people in one band are, so that
 * a difference between the groups in what is measured leaks into the item (J.R. Donoghue and N.L. Allen, 1993).
 *
 * @param number the most bands, or 0 for each score by itself
 */
public record ScoreBands(int number) {

	/** Each score by itself. */
	public static final ScoreBands EACH_SCORE = new ScoreBands(0);

	/** @throws IllegalArgumentException for a number below 0 or of 1 */
	public ScoreBands {
		if (number < 0 || number == 1) {
			throw new IllegalArgumentException("Scores go into at least two bands, not " + number + ".");
		}
	}

	/**
	 * The band of each score: a score whose people lie, with half of themselves, in the i-th of so many equal parts of
	 * everybody is in band i.
	 *
	 * @param people per score, ascending
	 * @return per score the number of its band, from 0; some may be empty
	 */
	int[] bands(long[] people) {
		int[] bands = new int[people.length];
		long total = 0;
		for (long count : people) {
			total += count;
		}
		double before = 0;
		for (int score = 0; score < people.length; score++) {
			double middle = before + people[score] / 2.0;
			bands[score] = number == 0 ? score : (int) Math.min(number - 1.0, Math.floor(number * middle / Math.max(1, total)));
			before += people[score];
		}
		return bands;
	}

	/** @return the number of bands that {@link #bands} may give */
	int most(int scores) {
		return number == 0 ? scores : number;
	}
}
