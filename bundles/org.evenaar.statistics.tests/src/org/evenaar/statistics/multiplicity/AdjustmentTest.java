package org.evenaar.statistics.multiplicity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class AdjustmentTest {

	@Test
	void byHand() {
		double[] p = { 0.01, 0.04, 0.03, 0.005 };
		assertArrayEquals(new double[] { 0.03, 0.06, 0.06, 0.02 }, Adjustment.HOLM.adjust(p), 1e-15);
		assertArrayEquals(new double[] { 0.02, 0.04, 0.04, 0.02 }, Adjustment.BENJAMINI_HOCHBERG.adjust(p), 1e-15);
		assertEquals(0, Adjustment.HOLM.adjust().length);
		assertArrayEquals(new double[] { 0.7 }, Adjustment.HOLM.adjust(0.7));
		assertThrows(IllegalArgumentException.class, () -> Adjustment.HOLM.adjust(0.1, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Adjustment.BENJAMINI_HOCHBERG.adjust(1.1));
	}

	@Test
	void adjustedValuesKeepTheOrderAndNeverShrink() {
		SplittableRandom random = new SplittableRandom(20260416);
		for (int round = 0; round < 300; round++) {
			double[] p = random.doubles(1 + random.nextInt(30)).map(value -> value * value * value).toArray();
			double[] holm = Adjustment.HOLM.adjust(p);
			double[] bh = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
			for (int i = 0; i < p.length; i++) {
				assertTrue(bh[i] >= p[i] && holm[i] >= bh[i] - 1e-15 && holm[i] <= 1);
				for (int j = 0; j < p.length; j++) {
					assertTrue(p[i] > p[j] || holm[i] <= holm[j] && bh[i] <= bh[j]);
				}
			}
			assertEquals(Math.min(1, p.length * Arrays.stream(p).min().orElseThrow()), Arrays.stream(holm).min().orElseThrow(),
					1e-15);
			assertEquals(Arrays.stream(p).max().orElseThrow(), Arrays.stream(bh).max().orElseThrow(), 1e-15);
		}
	}
}
