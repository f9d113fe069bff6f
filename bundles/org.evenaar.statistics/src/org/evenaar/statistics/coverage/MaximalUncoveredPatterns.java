package org.evenaar.statistics.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.internal.PatternCube;
import org.evenaar.statistics.internal.Require;

/**
 * Intersectional coverage (A. Asudeh, Z. Jin and H.V. Jagadish, ICDE 2019): the most general patterns that have too few
 * people. A pattern is listed if it is uncovered and none of its parents is. All patterns are counted at once in a cube with
 * one more place along every axis.
 * <p>
 * The categories are those of the table's dimensions, which should come from the population: a group that is absent from the
 * data is the most important one and cannot be seen if the categories are taken from the data.
 *
 * @param patterns         by level, then most expected, then fewest people, then in the order of the categories
 * @param coveredLevel     all patterns of up to so many dimensions are covered; -1 where not even everybody together is
 * @param examined         how many patterns were judged
 * @param notJudged        how many were not: too few expected, or declared impossible
 */
public record MaximalUncoveredPatterns(List<UncoveredPattern> patterns, int coveredLevel, int examined, int notJudged) {

	public MaximalUncoveredPatterns {
		patterns = List.copyOf(patterns);
	}

	/**
	 * Against one number for all patterns. Patterns that are rare in the population are then always listed; 10 and 30 are in
	 * use.
	 *
	 * @param sample     people; leave out unknown first
	 * @param threshold  fewer people than this are uncovered; 0 or more
	 * @param impossible patterns that cannot occur; what they cover is not listed
	 * @return not computable ({@link Reason#TOO_MANY_PATTERNS}) beyond 16 million patterns
	 * @throws IllegalArgumentException for a negative threshold or an impossible pattern of other dimensions
	 */
	public static Result<MaximalUncoveredPatterns> below(long threshold, CountTable sample,
			Collection<Pattern> impossible) {
		Require.count(threshold);
		return cube(sample.dimensions()).map(cube -> {
			long[] people = cube.people(sample);
			boolean[] skipped = cube.coveredBy(impossible);
			boolean[] uncovered = new boolean[cube.length()];
			for (int i = 0; i < uncovered.length; i++) {
				uncovered[i] = !skipped[i] && people[i] < threshold;
			}
			return collect(cube, people, Optional.empty(), uncovered, skipped);
		});
	}

	/**
	 * Against the number expected of each pattern in a sample of this size.
	 *
	 * @param sample     people; leave out unknown first
	 * @param population the same dimensions and categories, by weight (for counts their number)
	 * @param rule       when a pattern is uncovered
	 * @param impossible patterns that cannot occur; what they cover is not listed
	 * @return not computable beyond 16 million patterns, or ({@link Reason#NO_PEOPLE}) where sample or population is empty
	 * @throws IllegalArgumentException for other dimensions or categories, or an impossible pattern of other dimensions
	 */
	public static Result<MaximalUncoveredPatterns> againstExpected(CountTable sample, CountTable population,
			ExpectedCoverage rule, Collection<Pattern> impossible) {
		requireSameCategories(sample, population);
		long n = sample.people();
		double total = population.weight();
		if (n == 0 || total == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		return cube(population.dimensions()).map(cube -> {
			long[] people = cube.people(sample);
			double[] expected = cube.weights(population);
			boolean[] skipped = cube.coveredBy(impossible);
			boolean[] uncovered = new boolean[cube.length()];
			for (int i = 0; i < uncovered.length; i++) {
				expected[i] *= n / total;
				skipped[i] |= !rule.judged(expected[i]);
				uncovered[i] = !skipped[i] && rule.uncovered(people[i], expected[i], n);
			}
			return collect(cube, people, Optional.of(expected), uncovered, skipped);
		});
	}

	private static Result<PatternCube> cube(List<Dimension> dimensions) {
		return PatternCube.over(dimensions).map(Result::of).orElse(Result.not(Reason.TOO_MANY_PATTERNS));
	}

	private static void requireSameCategories(CountTable sample, CountTable population) {
		for (Dimension dimension : population.dimensions()) {
			if (!new HashSet<>(sample.dimension(dimension.id()).categories()).equals(new HashSet<>(dimension.categories()))) {
				throw new IllegalArgumentException("Sample and population have other categories of '" + dimension.id() + "': "
						+ sample.dimension(dimension.id()).categories() + " and " + dimension.categories() + ".");
			}
		}
		if (sample.dimensions().size() != population.dimensions().size()) {
			throw new IllegalArgumentException("Sample and population have other dimensions.");
		}
	}

	private static MaximalUncoveredPatterns collect(PatternCube cube, long[] people, Optional<double[]> expected,
			boolean[] uncovered, boolean[] skipped) {
		List<Integer> found = new ArrayList<>();
		int notJudged = 0;
		int level = cube.axes();
		for (int i = 0; i < uncovered.length; i++) {
			notJudged += skipped[i] ? 1 : 0;
			if (uncovered[i]) {
				level = Math.min(level, cube.level(i) - 1);
				if (maximal(cube, uncovered, i)) {
					found.add(i);
				}
			}
		}
		found.sort(Comparator.comparingInt((Integer i) -> cube.level(i))
				.thenComparingDouble(i -> expected.map(e -> -e[i]).orElse(0.0)).thenComparingLong(i -> people[i])
				.thenComparingInt(i -> i));
		List<UncoveredPattern> patterns = found.stream().map(i -> new UncoveredPattern(cube.pattern(i), people[i],
				expected.map(e -> Result.of(e[i])).orElse(Result.not(Reason.ZERO_REFERENCE_SHARE)))).toList();
		return new MaximalUncoveredPatterns(patterns, level, uncovered.length - notJudged, notJudged);
	}

	private static boolean maximal(PatternCube cube, boolean[] uncovered, int pattern) {
		for (int axis = 0; axis < cube.axes(); axis++) {
			if (cube.fixed(pattern, axis) && uncovered[cube.parent(pattern, axis)]) {
				return false;
			}
		}
		return true;
	}
}
