package org.evenaar.statistics.coverage;

import java.util.Arrays;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.internal.Require;

/**
 * How many people share all their characteristics with few others (L. Sweeney, 2002). The smallest class alone says little;
 * report how many people are in classes below a size.
 */
public final class KAnonymity {

	private final long[] classes;

	private KAnonymity(long[] classes) {
		this.classes = classes;
	}

	/**
	 * @param table people over the characteristics by which they could be recognised
	 * @return not computable ({@link Reason#NO_PEOPLE}) without people
	 */
	public static Result<KAnonymity> of(CountTable table) {
		long[] classes = table.cells().mapToLong(CountTable.Cell::people).filter(n -> n > 0).sorted().toArray();
		return classes.length == 0 ? Result.not(Reason.NO_PEOPLE) : Result.of(new KAnonymity(classes));
	}

	/** @return people in the smallest class */
	public long k() {
		return classes[0];
	}

	/** @return combinations of characteristics that somebody has */
	public int classes() {
		return classes.length;
	}

	/** @return people who are alone in their class */
	public long uniques() {
		return peopleInClassesBelow(2);
	}

	/**
	 * @param size above 0
	 * @throws IllegalArgumentException for another size
	 */
	public long peopleInClassesBelow(long size) {
		Require.positive(size, "A size of a class");
		return Arrays.stream(classes).filter(n -> n < size).sum();
	}

	/**
	 * @param size above 0
	 * @throws IllegalArgumentException for another size
	 */
	public int classesBelow(long size) {
		Require.positive(size, "A size of a class");
		return (int) Arrays.stream(classes).filter(n -> n < size).count();
	}
}
