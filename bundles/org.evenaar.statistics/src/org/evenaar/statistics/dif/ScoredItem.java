package org.evenaar.statistics.dif;

/**
 * An item with whole scores, already turned where it is worded the other way round.
 *
 * @param name  how it is called in results, each item its own
 * @param least lowest possible score
 * @param most  highest possible score, 1 to 255 above the lowest
 */
public record ScoredItem(String name, int least, int most) {

	private static final int WIDEST = 255;

	/** @throws IllegalArgumentException for scores outside these domains */
	public ScoredItem {
		if (most <= least || (long) most - least > WIDEST) {
			throw new IllegalArgumentException("Item '" + name + "' needs from 2 to " + (WIDEST + 1)
					+ " scores; it runs from " + least + " to " + most + ".");
		}
	}

	/** @return an item that is wrong (0) or right (1) */
	public static ScoredItem binary(String name) {
		return new ScoredItem(name, 0, 1);
	}

	/** @return the number of possible scores, at least 2 */
	public int categories() {
		return most - least + 1;
	}

	/** @return whether there are two scores only */
	public boolean isBinary() {
		return most - least == 1;
	}
}
