package org.evenaar.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;

/** Comparison by relative difference. */
public final class Near {

	private static final double ZERO = 1e-15;

	private Near() {
	}

	/** Closed forms: 1e-10 relative, or 1e-15 in all (R shows 1.4e-17 for some zeros). */
	public static void assertNear(double expected, double actual, Supplier<String> what) {
		assertNear(expected, actual, 1e-10, what);
	}

	public static void assertNear(double expected, double actual, double tolerance, Supplier<String> what) {
		double difference = Math.abs(expected - actual);
		boolean near = difference <= tolerance * Math.max(Math.abs(expected), Math.abs(actual)) || difference <= ZERO;
		assertTrue(near && Double.isFinite(actual), () -> what.get() + ": expected " + expected + ", was " + actual);
	}

	/** P-values: 1e-9 relative whatever the size, and anything below 1e-300 where R has run out of digits. */
	public static void assertNearP(double expected, double actual, Supplier<String> what) {
		if (expected < PValues.SMALLEST) {
			assertTrue(actual < PValues.SMALLEST, () -> what.get() + ": expected almost 0, was " + actual);
			return;
		}
		double ratio = Math.abs(actual / expected - 1);
		assertTrue(ratio <= 1e-9, () -> what.get() + ": expected " + expected + ", was " + actual);
	}
}
