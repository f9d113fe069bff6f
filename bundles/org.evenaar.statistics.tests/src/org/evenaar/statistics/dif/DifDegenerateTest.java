package org.evenaar.statistics.dif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.junit.jupiter.api.Test;

/** Few people, equal people, and what cannot be asked. */
class DifDegenerateTest {

	private static final List<String> GROUPS = List.of("a", "b");

	private static List<ScoredItem> binary(int items) {
		return IntStream.range(0, items).mapToObj(i -> ScoredItem.binary("i" + i)).toList();
	}

	/** Random answers, with the first item answered by a rule. */
	private static ItemCounts with(int people, IntBinaryOperator firstItem) {
		Random random = new Random(17);
		ItemCounts.Builder builder = ItemCounts.over(binary(6), GROUPS);
		for (int person = 0; person < people; person++) {
			int[] answers = random.ints(6, 0, 2).toArray();
			answers[0] = firstItem.applyAsInt(person % 2, IntStream.of(answers).skip(1).sum());
			builder.add(person % 2, answers);
		}
		return builder.build();
	}

	@Test
	void anItemEverybodyGetsRight() {
		ItemCounts counts = with(200, (group, rest) -> 1);
		assertEquals(Optional.of(Reason.NO_VARIATION),
				MantelHaenszel.of(counts, "i0", "a", "b", ScoreBands.EACH_SCORE, 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_VARIATION), LogisticDif.of(counts, "i0", GROUPS, 0.95).whyNot());
		assertEquals(Optional.of(Reason.SINGLE_CATEGORY), OrdinalDif.of(counts, "i0", GROUPS, 0, 0.95).whyNot());
		DifAnalysis analysis = DifAnalysis.of(counts, "a", "b", DifSettings.DEFAULT);
		assertEquals(DifVerdict.UNDETERMINED, analysis.item("i0").verdict());
		assertEquals(Optional.of(Reason.NO_VARIATION), analysis.item("i0").pAdjusted().whyNot());
		assertTrue(analysis.item("i1").pAdjusted().computable(), "the others are judged all the same");
	}

	@Test
	void anItemOneGroupGetsRightThroughout() {
		Random random = new Random(3);
		ItemCounts counts = with(400, (group, rest) -> group == 1 || random.nextInt(5) < rest ? 1 : 0);
		MantelHaenszel test = MantelHaenszel.of(counts, "i0", "a", "b", ScoreBands.EACH_SCORE, 0.95).get();
		assertTrue(test.p() < 1e-6);
		assertEquals(Optional.of(Reason.SEPARATION), test.oddsRatio().whyNot());
		assertEquals(Optional.of(Reason.SEPARATION), EtsRule.classify(test, 0.05).whyNot());
		LogisticDif logistic = LogisticDif.of(counts, "i0", GROUPS, 0.95).get();
		assertEquals(Optional.of(Reason.SEPARATION), logistic.uniform().whyNot());
		assertEquals(Optional.of(Reason.SEPARATION), logistic.both().whyNot());
		assertEquals(Optional.of(Reason.SEPARATION), logistic.groups().whyNot());
		assertEquals(Optional.of(Reason.SEPARATION), OrdinalDif.of(counts, "i0", GROUPS, 0, 0.95).get().groups().whyNot());
	}

	@Test
	void anItemThatFollowsFromTheRest() {
		ItemCounts counts = with(400, (group, rest) -> rest > 2 ? 1 : 0);
		assertEquals(Optional.of(Reason.SEPARATION), LogisticDif.of(counts, "i0", GROUPS, 0.95).whyNot());
		assertEquals(Optional.of(Reason.SEPARATION), OrdinalDif.of(counts, "i0", GROUPS, 0, 0.95).whyNot());
	}

	@Test
	void aSteepItemIsNoSeparation() {
		ItemCounts.Builder builder = ItemCounts.over(List.of(ScoredItem.binary("i0"), new ScoredItem("rest", 0, 200)), GROUPS);
		for (int group = 0; group < 2; group++) {
			for (int rest = 0; rest <= 200; rest++) {
				for (int answer = rest > 101 + group ? 1 : 0; answer <= (rest < 98 + 2 * group ? 0 : 1); answer++) {
					builder.add(group, new int[] { answer, rest });
				}
			}
		}
		LogisticDif logistic = LogisticDif.of(builder.build(), "i0", GROUPS, 0.95).get();
		OrdinalDif ordinal = OrdinalDif.of(builder.build(), "i0", GROUPS, 0, 0.95).get();
		assertEquals(logistic.both().get().chiSquare(), ordinal.both().get().chiSquare(), 1e-6);
		assertEquals(logistic.groups().get().getFirst().coefficient(), ordinal.groups().get().getFirst().coefficient(), 1e-4);
	}

	@Test
	void answersOverlapInOneGroupOnly() {
		Random random = new Random(3);
		ItemCounts counts = with(400, (group, rest) -> group == 1 ? rest > 2 ? 1 : 0 : random.nextInt(2));
		LogisticDif logistic = LogisticDif.of(counts, "i0", GROUPS, 0.95).get();
		assertTrue(logistic.uniform().computable(), "one slope for both groups exists");
		assertEquals(Optional.of(Reason.SEPARATION), logistic.both().whyNot());
		assertEquals(Optional.of(Reason.SEPARATION), logistic.nonUniform().whyNot());
	}

	@Test
	void nobodyAndTooFew() {
		ItemCounts none = ItemCounts.over(binary(3), GROUPS).build();
		assertEquals(Optional.of(Reason.NO_PEOPLE),
				MantelHaenszel.of(none, "i0", "a", "b", ScoreBands.EACH_SCORE, 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), MantelTest.of(none, "i0", "a", "b", ScoreBands.EACH_SCORE, 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), LogisticDif.of(none, "i0", GROUPS, 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), OrdinalDif.of(none, "i0", GROUPS, 5, 0.95).whyNot());
		assertTrue(CharacteristicCurve.of(none, "i0", GROUPS, new ScoreBands(5), 0.95).getFirst().points().isEmpty());
		assertTrue(DifAnalysis.of(none, "a", "b", DifSettings.DEFAULT).items().stream()
				.allMatch(item -> item.verdict() == DifVerdict.UNDETERMINED));
		RandomAnswers few = RandomAnswers.of(1, 90, 6, 1, 2, 4);
		DifAnalysis analysis = DifAnalysis.of(few.counts(), "g0", "g1", DifSettings.DEFAULT);
		assertTrue(analysis.tooFew() && analysis.few());
		assertTrue(analysis.item("i0").pAdjusted().get() < 0.05, "a test is there all the same");
		assertEquals(DifVerdict.UNDETERMINED, analysis.item("i0").verdict());
		DifAnalysis allowed = DifAnalysis.of(few.counts(), "g0", "g1", DifSettings.DEFAULT.withLeastPerGroup(30));
		assertEquals(DifVerdict.DIF, allowed.item("i0").verdict());
	}

	@Test
	void onePersonInAGroup() {
		for (int answer = 0; answer < 2; answer++) {
			Random random = new Random(23);
			ItemCounts.Builder builder = ItemCounts.over(binary(5), GROUPS);
			for (int person = 0; person < 100; person++) {
				builder.add("a", random.ints(5, 0, 2).toArray());
			}
			builder.add("b", new int[] { answer, 1, 0, 1, 0 });
			DifAnalysis analysis = DifAnalysis.of(builder.build(), "a", "b", DifSettings.DEFAULT.withLeastPerGroup(0));
			for (ItemDif item : analysis.items()) {
				assertTrue(((BinaryItemDif) item).mantelHaenszel().map(test -> Double.isFinite(test.chiSquare())).get());
				assertEquals(DifVerdict.UNDETERMINED, item.verdict());
			}
		}
	}

	@Test
	void answersFewGiveAreTakenTogether() {
		long[][][] table = { { { 9, 2, 8, 3, 0, 7 }, { 9, 6, 5, 9, 0, 2 } } };
		assertEquals(List.of(List.of(0, 1), List.of(2, 3, 5)), CategoryMerging.of(table, 5));
		assertEquals(List.of(List.of(0), List.of(1), List.of(2), List.of(3), List.of(5)), CategoryMerging.of(table, 0));
		assertEquals(List.of(List.of(0, 1, 2, 3, 5)), CategoryMerging.of(table, 9));
		long[][][] low = { { { 1, 9, 9 }, { 9, 9, 9 } } };
		assertEquals(List.of(List.of(0, 1), List.of(2)), CategoryMerging.of(low, 5));
		assertEquals(List.of(), CategoryMerging.of(low, 50));
	}

	@Test
	void peopleWhoLeaveItemsOut() {
		ItemCounts.Builder builder = ItemCounts.over(binary(3), GROUPS);
		Answers held = new Answers(binary(3), GROUPS);
		int[] gap = { 1, ItemCounts.MISSING, 0 };
		assertFalse(builder.add("b", gap));
		assertFalse(held.add("b", gap));
		assertTrue(builder.add("b", new int[] { 1, 0, 0 }));
		assertTrue(held.add("b", new int[] { 1, 0, 0 }));
		for (ItemCounts counts : List.of(builder.build(), held.counts())) {
			assertEquals(1, counts.people("b"));
			assertEquals(1, counts.incomplete("b"));
			assertEquals(0, counts.incomplete("a"));
			assertEquals(1, counts.count("b", "i0", 1, 1));
		}
	}

	@Test
	void anItemOutsideTheMatchingScoreIsInItsOwn() {
		Answers held = new Answers(List.of(ScoredItem.binary("x"), new ScoredItem("y", 1, 4), ScoredItem.binary("z")), GROUPS);
		held.add("a", new int[] { 1, 3, 1 });
		ItemCounts counts = held.counts(Set.of("x"));
		assertEquals(1, counts.count("a", "x", 1, 1));
		assertEquals(1, counts.count("a", "y", 3, 2));
		assertEquals(1, counts.count("a", "z", 2, 1));
		assertEquals(List.of(0, 1, 0), List.of(counts.leastScore("x"), counts.leastScore("y"), counts.leastScore("z")));
		assertEquals(List.of(2, 5, 3), List.of(counts.scores("x"), counts.scores("y"), counts.scores("z")));
	}

	@Test
	void whatCannotBeAsked() {
		assertThrows(IllegalArgumentException.class, () -> new ScoredItem("x", 0, 300));
		assertThrows(IllegalArgumentException.class, () -> new ScoredItem("x", 2, 2));
		assertThrows(IllegalArgumentException.class, () -> new ScoreBands(1));
		assertThrows(IllegalArgumentException.class, () -> ItemCounts.over(binary(1), GROUPS));
		assertThrows(IllegalArgumentException.class, () -> ItemCounts.over(binary(3), List.of("a", "a")));
		assertThrows(IllegalArgumentException.class, () -> ItemCounts.over(binary(3), GROUPS, Set.of("other")));
		List<ScoredItem> wide = IntStream.range(0, 200).mapToObj(i -> new ScoredItem("w" + i, 0, 100)).toList();
		IllegalArgumentException large = assertThrows(IllegalArgumentException.class, () -> ItemCounts.over(wide, GROUPS));
		assertTrue(large.getMessage().contains("200 items in 2 groups"), large.getMessage());
		ItemCounts.Builder builder = ItemCounts.over(binary(3), GROUPS);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> builder.add("a", new int[] { 0, 7, 0 })).getMessage()
				.contains("'i1'"));
		assertThrows(IllegalArgumentException.class, () -> builder.add("c", new int[3]));
		assertThrows(IllegalArgumentException.class, () -> builder.add("a", new int[2]));
		assertThrows(IllegalArgumentException.class, () -> builder.add(ItemCounts.over(binary(4), GROUPS).build()));
		ItemCounts counts = builder.build();
		assertThrows(IllegalArgumentException.class,
				() -> MantelHaenszel.of(counts, "i0", "a", "a", ScoreBands.EACH_SCORE, 0.95));
		assertThrows(IllegalArgumentException.class, () -> LogisticDif.of(counts, "i0", List.of("a"), 0.95));
		assertThrows(IllegalArgumentException.class, () -> counts.item("none"));
	}
}
