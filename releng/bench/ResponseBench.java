import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.evenaar.statistics.dif.Answers;
import org.evenaar.statistics.dif.DifAnalysis;
import org.evenaar.statistics.dif.DifSettings;
import org.evenaar.statistics.dif.ItemCounts;
import org.evenaar.statistics.dif.LogisticDif;
import org.evenaar.statistics.dif.MantelHaenszel;
import org.evenaar.statistics.dif.MantelTest;
import org.evenaar.statistics.dif.OrdinalDif;
import org.evenaar.statistics.dif.ScoreBands;
import org.evenaar.statistics.dif.ScoredItem;
import org.evenaar.statistics.reliability.ReliabilityLimits;
import org.evenaar.statistics.reliability.ScaleReliability;

/**
 * Judging the items of a questionnaire: one pass of counts and then the statistics, against the same Mantel-Haenszel statistics by
 * looking at everybody again for each item and score, as the R package difR does (which takes 3.5 s for 50,000 people and 24
 * items on the machine where the figures of reference were made). Prints the first run in a fresh Java and the best of several.
 * Arguments: numbers of people and items.
 */
public class ResponseBench {

	private static final int ROUNDS = 7;
	private static final List<String> GROUPS = List.of("reference", "focal");
	private static final int ANSWERS = 5;

	private final int items;
	private final int[] members;
	private final int[][] right;
	private final int[][] graded;

	private ResponseBench(int people, int items) {
		Random random = new Random(20);
		this.items = items;
		this.members = new int[people];
		this.right = new int[people][items];
		this.graded = new int[people][items];
		for (int person = 0; person < people; person++) {
			members[person] = random.nextInt(4) == 0 ? 1 : 0;
			double trait = random.nextGaussian() - 0.3 * members[person];
			for (int i = 0; i < items; i++) {
				double lean = trait - 0.2 * (i % 9 - 4) - (i % 8 == 0 ? 0.5 * members[person] : 0);
				double latent = lean + Math.log(1 / (1 - random.nextDouble()) - 1);
				right[person][i] = latent > 0 ? 1 : 0;
				for (int step = 0; step < ANSWERS - 1; step++) {
					graded[person][i] += latent > step - 1.5 ? 1 : 0;
				}
			}
		}
	}

	public static void main(String[] args) {
		int people = Integer.parseInt(args[0]);
		ResponseBench bench = new ResponseBench(people, Integer.parseInt(args[1]));
		System.out.printf(Locale.ROOT, "%,d people, %d items%n", people, bench.items);
		double counted = time("counted and Mantel-Haenszel", () -> bench.mantelHaenszel(bench.counts(bench.right, 1)));
		double direct = time("the same item by item, score by score", bench::direct);
		System.out.printf(Locale.ROOT, "  counting takes %.3f of it%n", counted / direct);
		ItemCounts counts = bench.counts(bench.right, 1);
		ItemCounts gradedCounts = bench.counts(bench.graded, ANSWERS - 1);
		time("logistic regression", () -> bench.logistic(counts));
		time("purification", bench::purified);
		time("counted, " + ANSWERS + " answers, and Mantel", () -> bench.mantel(bench.counts(bench.graded, ANSWERS - 1)));
		time("proportional odds, " + ANSWERS + " answers", () -> bench.ordinal(gradedCounts));
		time("alpha, omega and items in both groups", () -> bench.reliability(counts));
	}

	private static double time(String what, Supplier<Object> work) {
		double first = 0;
		double best = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			if (work.get() == null) {
				throw new IllegalStateException("Nothing came of it.");
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			first = round == 0 ? seconds : first;
			best = Math.min(best, seconds);
		}
		System.out.printf(Locale.ROOT, "  %-42s %7.3f s at first %7.3f s at best%n", what, first, best);
		return best;
	}

	private List<ScoredItem> items(int most) {
		return IntStream.range(0, items).mapToObj(i -> new ScoredItem("item" + i, 0, most)).toList();
	}

	private ItemCounts counts(int[][] answers, int most) {
		ItemCounts.Builder builder = ItemCounts.over(items(most), GROUPS);
		for (int person = 0; person < answers.length; person++) {
			builder.add(members[person], answers[person]);
		}
		return builder.build();
	}

	private List<Object> each(Function<String, Object> statistic) {
		List<Object> results = new ArrayList<>();
		IntStream.range(0, items).forEach(i -> results.add(statistic.apply("item" + i)));
		return results;
	}

	private Object mantelHaenszel(ItemCounts counts) {
		return each(item -> MantelHaenszel.of(counts, item, "reference", "focal", ScoreBands.EACH_SCORE, 0.95).get());
	}

	private Object mantel(ItemCounts counts) {
		return each(item -> MantelTest.of(counts, item, "reference", "focal", ScoreBands.EACH_SCORE, 0.95).get());
	}

	private Object logistic(ItemCounts counts) {
		return each(item -> LogisticDif.of(counts, item, GROUPS, 0.95).get());
	}

	private Object ordinal(ItemCounts counts) {
		return each(item -> OrdinalDif.of(counts, item, GROUPS, 5, 0.95).get());
	}

	private Object reliability(ItemCounts counts) {
		return GROUPS.stream().map(group -> ScaleReliability.of(counts.moments(group), ReliabilityLimits.DEFAULT, 100, 0.95)).toList();
	}

	private Object purified() {
		Answers held = new Answers(items(1), GROUPS);
		for (int person = 0; person < right.length; person++) {
			held.add(GROUPS.get(members[person]), right[person]);
		}
		return DifAnalysis.purified(held, "reference", "focal", DifSettings.DEFAULT).purification().orElseThrow().rounds();
	}

	/** The corrected statistics with a look at everybody for each item and score. */
	private Object direct() {
		int[] scores = new int[right.length];
		for (int person = 0; person < scores.length; person++) {
			scores[person] = IntStream.of(right[person]).sum();
		}
		double[] statistics = new double[items];
		for (int item = 0; item < items; item++) {
			double distance = 0;
			double variance = 0;
			for (int score = 0; score <= items; score++) {
				double[] cells = new double[4];
				for (int person = 0; person < scores.length; person++) {
					if (scores[person] == score) {
						cells[2 * members[person] + 1 - right[person][item]]++;
					}
				}
				double all = cells[0] + cells[1] + cells[2] + cells[3];
				if (all > 1) {
					double reference = cells[0] + cells[1];
					double correct = cells[0] + cells[2];
					distance += cells[0] - reference * correct / all;
					variance += reference * (all - reference) * correct * (all - correct) / (all * all * (all - 1));
				}
			}
			statistics[item] = Math.pow(Math.abs(distance) - 0.5, 2) / variance;
		}
		return statistics;
	}
}
