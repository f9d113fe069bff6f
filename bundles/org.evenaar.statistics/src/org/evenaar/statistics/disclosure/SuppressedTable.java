package org.evenaar.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.internal.PatternCube;

/**
 * A table of which small counts are hidden, and as many others as it takes that none of them can be computed back from what
 * is shown (primary and secondary suppression). Whoever knows everything shown, that hidden counts are at least 1, and the
 * rule's threshold m, still finds a range of at least m possible values for every hidden count.
 * <p>
 * Found by the hypercube method (R.D. Repsilber, 1994; used in τ-ARGUS as GHMITER), extended to margins that may be hidden as
 * well. It is sufficient, not optimal: it may hide more than another method would. Which hidden counts are small and which
 * keep them company is not told, as that would narrow the range. Whatever is derived from a hidden count (a share, ratio,
 * p-value, or percentages that do not add up) has to be hidden with it.
 * <p>
 * People of whom nothing is known are no group. A small count protects people whom others could recognise by the categories
 * that the count names; {@link CountTable#UNKNOWN} says of nobody what he or she is, and how many are unknown is what every
 * reader needs to judge the rest. So a pattern that names only unknown categories is shown however few it counts, and is not
 * used to protect others unless nothing else can. As everyone sees it, it gives no room to hide in, which the search takes
 * into account. It is otherwise where a refusal to answer says something: then name the pattern among those also hidden, or
 * give the category another name. Patterns that name a known category beside an unknown one, such as women of unknown
 * origin, are groups like any other.
 */
public final class SuppressedTable {

	private final PatternCube cube;
	private final boolean[] published;
	private final boolean[] hidden;
	private final long[] people;

	private SuppressedTable(PatternCube cube, boolean[] published, boolean[] hidden, long[] people) {
		this.cube = cube;
		this.published = published;
		this.hidden = hidden;
		this.people = people;
	}

	/**
	 * @param table       everything known
	 * @param publication what is written out of it
	 * @param rule        which counts are too small
	 * @return not computable ({@link Reason#TOO_MANY_PATTERNS}) beyond 16 million patterns
	 * @throws IllegalArgumentException if the publication has a dimension that the table does not have
	 */
	public static Result<SuppressedTable> of(CountTable table, Publication publication, SuppressionRule rule) {
		return of(table, publication, rule, List.of());
	}

	/**
	 * @param alsoHidden published patterns to hide although they are not small, such as what another report hides
	 * @return as {@link #of(CountTable, Publication, SuppressionRule)}
	 */
	public static Result<SuppressedTable> of(CountTable table, Publication publication, SuppressionRule rule,
			Collection<Pattern> alsoHidden) {
		publication.margins().forEach(margin -> margin.forEach(table::dimension));
		return PatternCube.over(table.dimensions()).map(cube -> Result.of(suppress(cube, table, publication, rule, alsoHidden)))
				.orElse(Result.not(Reason.TOO_MANY_PATTERNS));
	}

	private static SuppressedTable suppress(PatternCube cube, CountTable table, Publication publication,
			SuppressionRule rule, Collection<Pattern> alsoHidden) {
		boolean[] published = published(cube, table.dimensions(), publication);
		long[] people = cube.people(table);
		boolean[] spared = spared(cube, table.dimensions());
		long nothingKnown = nothingKnown(cube, table.dimensions(), people);
		boolean[] sensitive = new boolean[cube.length()];
		for (int i = 0; i < sensitive.length; i++) {
			boolean recognisable = !spared[i] && (cube.level(i) > 0 || people[i] > nothingKnown);
			sensitive[i] = published[i] && recognisable && rule.tooSmall(people[i]);
		}
		for (Pattern pattern : alsoHidden) {
			int i = cube.index(pattern);
			sensitive[i] = published[i] && people[i] > 0;
		}
		boolean[] hidden = new Hypercubes(cube, people, published, spared, rule.width()).protect(sensitive);
		return new SuppressedTable(cube, published, hidden, people);
	}

	/** Patterns that name at least one category, and none but unknown ones. */
	private static boolean[] spared(PatternCube cube, List<Dimension> dimensions) {
		boolean[] spared = new boolean[cube.length()];
		for (int i = 0; i < spared.length; i++) {
			boolean only = cube.level(i) > 0;
			for (int axis = 0; axis < dimensions.size(); axis++) {
				only &= !cube.fixed(i, axis) || dimensions.get(axis).categories().get(cube.place(i, axis)).equals(CountTable.UNKNOWN);
			}
			spared[i] = only;
		}
		return spared;
	}

	/** People of whom no dimension is known. Where they are all there are, their number is no secret either. */
	private static long nothingKnown(PatternCube cube, List<Dimension> dimensions, long[] people) {
		Pattern pattern = Pattern.EVERYBODY;
		for (Dimension dimension : dimensions) {
			if (dimension.indexOf(CountTable.UNKNOWN) < 0) {
				return 0;
			}
			pattern = pattern.and(dimension.id(), CountTable.UNKNOWN);
		}
		return dimensions.isEmpty() ? 0 : people[cube.index(pattern)];
	}

	private static boolean[] published(PatternCube cube, List<Dimension> dimensions, Publication publication) {
		boolean[] published = new boolean[cube.length()];
		for (int i = 0; i < published.length; i++) {
			Set<String> named = new HashSet<>();
			for (int axis = 0; axis < dimensions.size(); axis++) {
				if (cube.fixed(i, axis)) {
					named.add(dimensions.get(axis).id());
				}
			}
			published[i] = publication.margins().contains(named);
		}
		return published;
	}

	/**
	 * Tables of the same people that are written out together while nothing is known about their intersections, as in the
	 * first table of a paper. Where the number of everybody has to be hidden in one, it is in all that have the same.
	 *
	 * @param tables each with dimensions of its own; all cells and margins of each are written out
	 * @return one for each, in the same order; not computable beyond 16 million patterns
	 * @throws IllegalArgumentException if two tables share a dimension, for then they have to be one table
	 */
	public static Result<List<SuppressedTable>> ofSeparate(List<CountTable> tables, SuppressionRule rule) {
		Set<String> ids = new HashSet<>();
		for (CountTable table : tables) {
			for (Dimension dimension : table.dimensions()) {
				if (!ids.add(dimension.id())) {
					throw new IllegalArgumentException("Two tables count people by '" + dimension.id()
							+ "'; what they show together can be protected in one table only.");
				}
			}
		}
		Set<Long> hiddenTotals = new HashSet<>();
		while (true) {
			List<SuppressedTable> result = new ArrayList<>();
			for (CountTable table : tables) {
				List<Pattern> total = hiddenTotals.contains(table.people()) ? List.of(Pattern.EVERYBODY) : List.of();
				Result<SuppressedTable> next = of(table, Publication.ofEverything(table), rule, total);
				if (!next.computable()) {
					return next.map(List::of);
				}
				result.add(next.get());
			}
			boolean more = false;
			for (int i = 0; i < result.size(); i++) {
				more |= result.get(i).hidden(Pattern.EVERYBODY) && hiddenTotals.add(tables.get(i).people());
			}
			if (!more) {
				return Result.of(List.copyOf(result));
			}
		}
	}

	/**
	 * @return how many people; empty where that is hidden
	 * @throws IllegalArgumentException for a pattern that is not published, or not of the table
	 */
	public OptionalLong people(Pattern pattern) {
		int index = require(pattern);
		return hidden[index] ? OptionalLong.empty() : OptionalLong.of(people[index]);
	}

	/**
	 * @return whether the count, and everything derived from it, must stay hidden
	 * @throws IllegalArgumentException for a pattern that is not published, or not of the table
	 */
	public boolean hidden(Pattern pattern) {
		return hidden[require(pattern)];
	}

	/** @return whether anything is hidden */
	public boolean suppressed() {
		return IntStream.range(0, hidden.length).anyMatch(i -> hidden[i]);
	}

	/** @return the published patterns whose counts are hidden, in the order of the categories */
	public List<Pattern> hiddenPatterns() {
		return IntStream.range(0, hidden.length).filter(i -> hidden[i]).mapToObj(cube::pattern).toList();
	}

	private int require(Pattern pattern) {
		int index = cube.index(pattern);
		if (!published[index]) {
			throw new IllegalArgumentException("The count of " + pattern.categories() + " is not part of the publication.");
		}
		return index;
	}
}
