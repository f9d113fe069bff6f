package org.evenaar.statistics.dif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.evenaar.statistics.internal.ChiSquared;
import org.evenaar.statistics.internal.LogisticRegression;
import org.junit.jupiter.api.Test;

/** What holds for any answers. */
class DifPropertyTest {

	private static final List<String> GROUPS = List.of("g0", "g1");

	private static MantelHaenszel mantelHaenszel(ItemCounts counts, String item, ScoreBands bands) {
		return MantelHaenszel.of(counts, item, "g0", "g1", bands, 0.95).get();
	}

	@Test
	void partsAddUpToTheWhole() {
		RandomAnswers all = RandomAnswers.of(1, 500, 6, 3, 2, 0.5);
		ItemCounts.Builder first = ItemCounts.over(all.items(), all.groups());
		ItemCounts.Builder second = ItemCounts.over(all.items(), all.groups());
		for (int person = 0; person < 500; person++) {
			(person % 3 == 0 ? first : second).add(all.members().get(person), all.answers().get(person));
		}
		ItemCounts whole = all.counts();
		ItemCounts merged = first.add(second.build()).build();
		DifAnalysis expected = DifAnalysis.of(whole, "g0", "g1", DifSettings.DEFAULT);
		assertEquals(expected.items(), DifAnalysis.of(merged, "g0", "g1", DifSettings.DEFAULT).items());
		for (int i = 0; i < 6; i++) {
			assertEquals(whole.moments("g1").covariance(i, 0), merged.moments("g1").covariance(i, 0));
		}
		assertEquals(expected.items(), DifAnalysis.of(all.held().counts(), "g0", "g1", DifSettings.DEFAULT).items());
	}

	@Test
	void orderOfPeopleAndItemsDoesNotMatter() {
		RandomAnswers all = RandomAnswers.of(2, 400, 7, 1, 2, 0.8);
		List<Integer> order = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
		List<Integer> people = new ArrayList<>(IntStream.range(0, 400).boxed().toList());
		Collections.shuffle(order, new Random(5));
		Collections.shuffle(people, new Random(6));
		ItemCounts.Builder shuffled = ItemCounts.over(order.stream().map(all.items()::get).toList(), all.groups());
		for (int person : people) {
			shuffled.add(all.members().get(person), order.stream().mapToInt(i -> all.answers().get(person)[i]).toArray());
		}
		DifAnalysis expected = DifAnalysis.of(all.counts(), "g0", "g1", DifSettings.DEFAULT);
		DifAnalysis other = DifAnalysis.of(shuffled.build(), "g0", "g1", DifSettings.DEFAULT);
		all.items().forEach(item -> assertEquals(expected.item(item.name()), other.item(item.name())));
	}

	@Test
	void changingPlacesChangesTheSign() {
		for (int seed = 0; seed < 20; seed++) {
			ItemCounts counts = RandomAnswers.of(seed, 300, 5, 1, 2, 0.7).counts();
			MantelHaenszel there = mantelHaenszel(counts, "i0", ScoreBands.EACH_SCORE);
			MantelHaenszel back = MantelHaenszel.of(counts, "i0", "g1", "g0", ScoreBands.EACH_SCORE, 0.95).get();
			assertEquals(there.chiSquare(), back.chiSquare(), 1e-9);
			assertEquals(there.oddsRatio().get().delta(), -back.oddsRatio().get().delta(), 1e-9);
			assertEquals(there.oddsRatio().get().standardError(), back.oddsRatio().get().standardError(), 1e-9);
			LogisticDif logistic = LogisticDif.of(counts, "i0", GROUPS, 0.95).get();
			LogisticDif reversed = LogisticDif.of(counts, "i0", GROUPS.reversed(), 0.95).get();
			assertEquals(logistic.both().get().chiSquare(), reversed.both().get().chiSquare(), 1e-6);
			assertEquals(logistic.groups().get().getFirst().coefficient(),
					-reversed.groups().get().getFirst().coefficient(), 1e-6);
		}
	}

	@Test
	void shiftedScoresChangeNothing() {
		RandomAnswers all = RandomAnswers.of(3, 400, 6, 2, 2, 0.6);
		ItemCounts.Builder shifted = ItemCounts.over(
				all.items().stream().map(item -> new ScoredItem(item.name(), item.least() - 3, item.most() - 3)).toList(), all.groups());
		for (int person = 0; person < 400; person++) {
			shifted.add(all.members().get(person), Arrays.stream(all.answers().get(person)).map(a -> a - 3).toArray());
		}
		assertEquals(DifAnalysis.of(all.counts(), "g0", "g1", DifSettings.DEFAULT).items(),
				DifAnalysis.of(shifted.build(), "g0", "g1", DifSettings.DEFAULT).items());
	}

	@Test
	void mantelsTestOfTwoScoresIsMantelHaenszelWithoutCorrection() {
		for (int seed = 0; seed < 20; seed++) {
			ItemCounts counts = RandomAnswers.of(seed, 250, 5, 1, 2, 0.4).counts();
			ScoreBands bands = seed % 2 == 0 ? ScoreBands.EACH_SCORE : new ScoreBands(3);
			MantelHaenszel binary = mantelHaenszel(counts, "i1", bands);
			MantelTest ordinal = MantelTest.of(counts, "i1", "g0", "g1", bands, 0.95).get();
			assertEquals(binary.uncorrectedChiSquare(), ordinal.chiSquare(), 1e-9);
			assertEquals(binary.standardised(), ordinal.meanDifference(), 1e-12);
			assertEquals(binary.strata(), ordinal.strata());
		}
	}

	@Test
	void errorOfMantelsDifferenceIsThatOfGroupsDrawnAnew() {
		RandomAnswers all = RandomAnswers.of(5, 160, 4, 3, 2, 0.3);
		MantelTest test = MantelTest.of(all.counts(), "i0", "g0", "g1", ScoreBands.EACH_SCORE, 0.95).get();
		List<Integer> places = IntStream.range(0, 4).boxed().toList();
		TreeMap<Integer, List<Integer>> strata = new TreeMap<>();
		IntStream.range(0, 160)
				.forEach(person -> strata.computeIfAbsent(all.score(person, places), score -> new ArrayList<>()).add(person));
		Random random = new Random(41);
		int draws = 2000;
		double mean = 0;
		double squares = 0;
		for (int draw = 0; draw < draws; draw++) {
			ItemCounts.Builder drawn = ItemCounts.over(all.items(), all.groups());
			for (List<Integer> people : strata.values()) {
				List<Integer> members = new ArrayList<>(people.stream().map(all.members()::get).toList());
				Collections.shuffle(members, random);
				IntStream.range(0, members.size()).forEach(i -> drawn.add(members.get(i), all.answers().get(people.get(i))));
			}
			MantelTest other = MantelTest.of(drawn.build(), "i0", "g0", "g1", ScoreBands.EACH_SCORE, 0.95).get();
			squares += other.meanDifference() * other.meanDifference() / draws;
			mean += other.chiSquare() / draws;
		}
		assertEquals(1, Math.sqrt(squares) / test.standardError(), 0.05);
		assertEquals(1, mean, 0.1, "the mean of chi-square with one degree of freedom");
	}

	@Test
	void proportionalOddsOfTwoScoresAreLogisticRegression() {
		for (int seed = 0; seed < 10; seed++) {
			ItemCounts counts = RandomAnswers.of(seed, 400, 6, 1, 3, 0.6).counts();
			LogisticDif logistic = LogisticDif.of(counts, "i0", counts.groups(), 0.95).get();
			OrdinalDif ordinal = OrdinalDif.of(counts, "i0", counts.groups(), 0, 0.95).get();
			assertEquals(logistic.both().get().chiSquare(), ordinal.both().get().chiSquare(), 1e-6);
			assertEquals(4, ordinal.both().get().degreesOfFreedom());
			assertEquals(2, ordinal.uniform().get().degreesOfFreedom());
			for (int g = 0; g < 2; g++) {
				GroupCoefficient one = logistic.groups().get().get(g);
				GroupCoefficient other = ordinal.groups().get().get(g);
				assertEquals(one.coefficient(), other.coefficient(), 1e-5);
				assertEquals(one.standardError(), other.standardError(), 1e-5);
			}
		}
	}

	@Test
	void logisticRegressionOnCountsIsThatOnPeople() {
		RandomAnswers all = RandomAnswers.of(9, 350, 8, 1, 2, 0.9);
		double[][][] rows = new double[3][350][];
		double[] right = new double[350];
		double[] one = new double[350];
		Arrays.fill(one, 1);
		List<Integer> places = IntStream.range(0, 8).boxed().toList();
		for (int person = 0; person < 350; person++) {
			double score = all.score(person, places);
			double group = all.members().get(person);
			rows[0][person] = new double[] { 1, score };
			rows[1][person] = new double[] { 1, score, group };
			rows[2][person] = new double[] { 1, score, group, score * group };
			right[person] = all.answers().get(person)[0];
		}
		double[] deviances = Arrays.stream(rows)
				.mapToDouble(terms -> LogisticRegression.fit(terms, right, one).get().deviance(terms, right, one)).toArray();
		LogisticDif counted = LogisticDif.of(all.counts(), "i0", GROUPS, 0.95).get();
		assertEquals(deviances[0] - deviances[2], counted.both().get().chiSquare(), 1e-7);
		assertEquals(deviances[0] - deviances[1], counted.uniform().get().chiSquare(), 1e-7);
		LogisticRegression second = LogisticRegression.fit(rows[1], right, one).get();
		assertEquals(second.coefficients()[2], counted.groups().get().getFirst().coefficient(), 1e-7);
		assertEquals(Math.sqrt(second.covariance()[2][2]), counted.groups().get().getFirst().standardError(), 1e-7);
	}

	/** Straight from the definition, person by person. */
	private static double chiSquare(RandomAnswers all, int item, Set<String> matching) {
		List<Integer> places = IntStream.range(0, all.items().size())
				.filter(i -> i == item || matching.contains(all.items().get(i).name())).boxed().toList();
		TreeMap<Integer, double[]> strata = new TreeMap<>();
		for (int person = 0; person < all.answers().size(); person++) {
			int cell = 2 * all.members().get(person) + 1 - all.answers().get(person)[item];
			strata.computeIfAbsent(all.score(person, places), score -> new double[4])[cell]++;
		}
		double distance = 0;
		double variance = 0;
		for (double[] s : strata.values()) {
			double t = Arrays.stream(s).sum();
			if (t > 1) {
				distance += s[0] - (s[0] + s[1]) * (s[0] + s[2]) / t;
				variance += (s[0] + s[1]) * (s[2] + s[3]) * (s[0] + s[2]) * (s[1] + s[3]) / (t * t * (t - 1));
			}
		}
		return Math.pow(Math.abs(distance) - 0.5, 2) / variance;
	}

	@Test
	void purificationFollowsItsRule() {
		int changed = 0;
		for (int seed = 0; seed < 12; seed++) {
			RandomAnswers all = RandomAnswers.of(seed, 600, 8, 1, 2, 1.2);
			Set<String> names = ItemCounts.names(all.items());
			List<Set<String>> rounds = new ArrayList<>();
			Set<String> flagged = Set.of();
			do {
				Set<String> matching = new LinkedHashSet<>(names);
				matching.removeAll(flagged);
				flagged = new LinkedHashSet<>();
				for (int item = 0; item < 8; item++) {
					if (ChiSquared.upperTail(chiSquare(all, item, matching), 1) < 0.05) {
						flagged.add("i" + item);
					}
				}
				rounds.add(flagged);
			} while (!flagged.isEmpty() && rounds.size() < 11
					&& (rounds.size() < 2 || !rounds.get(rounds.size() - 2).equals(flagged)));
			Purification purification = DifAnalysis.purified(all.held(), "g0", "g1", DifSettings.DEFAULT).purification().get();
			assertEquals(rounds, purification.rounds());
			assertEquals(rounds.size() < 11 || rounds.get(9).equals(rounds.get(10)), purification.stable());
			changed += rounds.size() > 2 ? 1 : 0;
		}
		assertTrue(changed > 0, "purification never took more than a round");
	}

	@Test
	void bandsAreTheScoresTakenTogether() {
		RandomAnswers all = RandomAnswers.of(4, 500, 10, 1, 2, 0.5);
		ItemCounts counts = all.counts();
		Strata fine = Strata.of(counts, "i0", GROUPS, ScoreBands.EACH_SCORE);
		Strata coarse = Strata.of(counts, "i0", GROUPS, new ScoreBands(5));
		assertTrue(coarse.counts().length <= 5 && coarse.counts().length >= 4);
		assertEquals(500, Arrays.stream(coarse.counts()).mapToLong(Strata::people).sum());
		assertEquals(500, Arrays.stream(fine.counts()).mapToLong(Strata::people).sum());
		for (long[][] stratum : coarse.counts()) {
			assertTrue(Strata.people(stratum) > 30, () -> "a band of " + Strata.people(stratum));
		}
		MantelHaenszel many = mantelHaenszel(counts, "i0", new ScoreBands(1000));
		assertEquals(mantelHaenszel(counts, "i0", ScoreBands.EACH_SCORE).chiSquare(), many.chiSquare(), 1e-9);
	}

	@Test
	void plantedDifferencesAreFoundAndOthersAreNot() {
		RandomAnswers all = RandomAnswers.of(7, 6000, 20, 1, 2, 1);
		DifAnalysis analysis = DifAnalysis.of(all.counts(), "g0", "g1", DifSettings.DEFAULT);
		BinaryItemDif planted = (BinaryItemDif) analysis.item("i0");
		assertEquals(DifVerdict.DIF, planted.verdict());
		assertEquals(EffectClass.C, planted.effectClass().get());
		assertTrue(planted.mantelHaenszel().get().oddsRatio().get().interval().contains(-2.35), "the difference put in");
		long negligible = analysis.items().stream().filter(item -> item.verdict() == DifVerdict.NEGLIGIBLE).count();
		assertEquals(19, negligible);
		RandomAnswers graded = RandomAnswers.of(8, 4000, 12, 3, 2, 0.9);
		DifAnalysis ordinal = DifAnalysis.of(graded.counts(), "g0", "g1", DifSettings.DEFAULT);
		assertEquals(DifVerdict.DIF, ordinal.item("i0").verdict());
		assertTrue(ordinal.items().stream().skip(1).allMatch(item -> item.verdict() == DifVerdict.NEGLIGIBLE));
		assertTrue(((OrdinalItemDif) ordinal.item("i0")).mantel().get().effect() < -MantelTest.LARGE);
	}

	@Test
	void curvesHoldEverybodyOnce() {
		RandomAnswers all = RandomAnswers.of(11, 700, 9, 2, 3, 0.5);
		ItemCounts counts = all.counts();
		for (ScoreBands bands : List.of(ScoreBands.EACH_SCORE, new ScoreBands(6))) {
			List<CharacteristicCurve> curves = CharacteristicCurve.of(counts, "i0", counts.groups(), bands, 0.95);
			for (CharacteristicCurve curve : curves) {
				assertEquals(counts.people(curve.group()), curve.points().stream().mapToLong(CharacteristicCurve.Point::people).sum());
				double sum = curve.points().stream().mapToDouble(point -> 2 * point.share() * point.people()).sum();
				double direct = IntStream.range(0, 700).filter(p -> all.groups().get(all.members().get(p)).equals(curve.group()))
						.mapToDouble(p -> all.answers().get(p)[0]).sum();
				assertEquals(direct, sum, 1e-9);
				int before = -1;
				for (CharacteristicCurve.Point point : curve.points()) {
					assertTrue(point.interval().contains(point.share()) && point.least() > before);
					assertTrue(point.score() >= point.least() && point.score() <= point.most());
					before = point.most();
				}
			}
		}
	}
}
