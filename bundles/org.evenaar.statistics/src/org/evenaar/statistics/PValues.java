package org.evenaar.statistics;

/** What has to be known to print a p-value. */
public final class PValues {

	/**
	 * The smallest p worth a number. Below it double precision runs out (from 1e-308 digits are lost and in the end 0
	 * remains), so that it is printed as 'less than 1e-300' and never as 0.
	 */
	public static final double SMALLEST = 1e-300;

	private PValues() {
	}

	/** @return whether p is to be printed as 'less than 1e-300' */
	public static boolean tooSmallToPrint(double p) {
		return p < SMALLEST;
	}
}
