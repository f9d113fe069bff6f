package org.evenaar.statistics.dif;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.evenaar.statistics.accuracy.AreaUnderCurve;
import org.evenaar.statistics.accuracy.CutOff.Direction;
import org.evenaar.statistics.accuracy.ScoreCounts;
import org.evenaar.statistics.accuracy.Youden;
import org.evenaar.statistics.reliability.AlphaEquality;
import org.evenaar.statistics.reliability.CronbachAlpha;
import org.evenaar.statistics.reliability.FeldtTest;
import org.evenaar.statistics.reliability.ReliabilityLimits;
import org.evenaar.statistics.reliability.ScaleReliability;
import org.junit.jupiter.api.Test;

/** Thousands of tiny questionnaires: whatever comes of them is a finite number or a reason. */
class FewPeopleTest {

	private static final DifSettings ANYBODY = DifSettings.DEFAULT.withLeastPerGroup(0);

	private static void assertFinite(Supplier<Object> results, long seed) {
		String printed = results.get().toString();
		assertFalse(printed.contains("NaN") || printed.contains("Infinity"), () -> "seed " + seed + ": " + printed);
	}

	@Test
	void everyResultIsFiniteOrAReason() {
		for (long seed = 0; seed < 3000; seed++) {
			Random random = new Random(seed);
			int items = 2 + random.nextInt(4);
			int most = 1 + random.nextInt(3);
			int people = random.nextInt(14);
			int lean = random.nextInt(4);
			List<ScoredItem> scored = IntStream.range(0, items).mapToObj(i -> new ScoredItem("i" + i, 0, most)).toList();
			List<String> groups = IntStream.range(0, 2 + random.nextInt(2)).mapToObj(g -> "g" + g).toList();
			Answers held = new Answers(scored, groups);
			ScoreCounts.Builder scores = ScoreCounts.builder();
			for (int person = 0; person < people; person++) {
				int[] answers = new int[items];
				for (int i = 0; i < items; i++) {
					answers[i] = Math.min(most, random.nextInt(most + 1 + lean));
				}
				held.add(groups.get(random.nextInt(groups.size())), answers);
				scores.add(random.nextInt(3), random.nextBoolean());
			}
			ItemCounts counts = held.counts();
			assertFinite(() -> DifAnalysis.of(counts, "g0", "g1", ANYBODY).items(), seed);
			assertFinite(() -> DifAnalysis.purified(held, "g1", "g0", ANYBODY.withBands(new ScoreBands(2))).items(), seed);
			assertFinite(() -> OrdinalDif.of(counts, "i0", groups, random.nextInt(3), 0.95), seed);
			assertFinite(() -> most == 1 ? LogisticDif.of(counts, "i1", groups, 0.95) : "", seed);
			assertFinite(() -> CharacteristicCurve.of(counts, "i0", groups, new ScoreBands(3), 0.95), seed);
			assertFinite(() -> AreaUnderCurve.of(scores.build(), Direction.LOWER, 0.95), seed);
			assertFinite(() -> Youden.of(scores.build(), Direction.HIGHER), seed);
			assertFinite(() -> reliability(counts), seed);
		}
	}

	private static Object reliability(ItemCounts counts) {
		List<Object> results = new ArrayList<>();
		List<CronbachAlpha> alphas = new ArrayList<>();
		for (String group : counts.groups()) {
			results.add(ScaleReliability.of(counts.moments(group), ReliabilityLimits.DEFAULT, 0, 0.95));
			CronbachAlpha.of(counts.moments(group), 0.95).toOptional().ifPresent(alphas::add);
		}
		if (alphas.size() > 1) {
			results.add(FeldtTest.of(alphas.get(0), alphas.get(1)));
			results.add(AlphaEquality.of(alphas));
		}
		return results;
	}
}
