package org.evenaar.statistics.disclosure;

/**
 * Which counts are too small to be written out. Rules differ by owner of the data (11 at some American agencies; the 10 that
 * is often quoted for Dutch statistics is a convention, to be verified), so that it is a setting.
 *
 * @param threshold counts of 1 up to this, itself excluded, are hidden; 0 is shown. At least 1, which hides nothing
 */
public record SuppressionRule(long threshold) {

	/** Fewer than 10. */
	public static final SuppressionRule DEFAULT = new SuppressionRule(10);

	/** @throws IllegalArgumentException for a threshold below 1 */
	public SuppressionRule {
		if (threshold < 1) {
			throw new IllegalArgumentException("The least count that may be shown must be at least 1: " + threshold + ".");
		}
	}

	/** @return whether a count must be hidden for its own sake */
	public boolean tooSmall(long people) {
		return people > 0 && people < threshold;
	}

	/** How many steps wide the range has to be in which a reader can place a hidden count. */
	long width() {
		return threshold - 1;
	}
}
