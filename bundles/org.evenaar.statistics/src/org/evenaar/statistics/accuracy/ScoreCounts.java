package org.evenaar.statistics.accuracy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Require;

/**
 * Numbers of people by score in one group, with the condition, without it, and not known. Immutable.
 */
public final class ScoreCounts {

	/** The most different scores that are told apart in one group. */
	public static final int MOST_SCORES = 1_000_000;

	/**
	 * People with one score.
	 *
	 * @param with    the condition
	 * @param without the condition
	 * @param unknown whether they have it
	 */
	public record People(long with, long without, long unknown) {

		/** @throws IllegalArgumentException for a negative number */
		public People {
			Require.count(with);
			Require.count(without);
			Require.count(unknown);
		}

		public long all() {
			return with + without + unknown;
		}

		People plus(People other) {
			return new People(Math.addExact(with, other.with), Math.addExact(without, other.without),
					Math.addExact(unknown, other.unknown));
		}
	}

	private final NavigableMap<Double, People> scores;
	private final People total;

	private ScoreCounts(Map<Double, People> scores) {
		this.scores = Collections.unmodifiableNavigableMap(new TreeMap<>(scores));
		this.total = scores.values().stream().reduce(new People(0, 0, 0), People::plus);
	}

	public static Builder builder() {
		return new Builder();
	}

	/** @return people by score, ascending */
	public NavigableMap<Double, People> scores() {
		return scores;
	}

	/** @return all people of the group */
	public People total() {
		return total;
	}

	/**
	 * What a cut-off does: the share of everybody who is referred, whether or not their condition is known. Compare groups with
	 * {@link ShareEstimate#less}.
	 *
	 * @param level of the interval, such as 0.95
	 * @return not computable where there is nobody
	 * @throws IllegalArgumentException for another level
	 */
	public Result<ShareEstimate> referred(CutOff cutOff, double level) {
		long referred = scores.entrySet().stream().filter(entry -> cutOff.refers(entry.getKey()))
				.mapToLong(entry -> entry.getValue().all()).sum();
		return ShareEstimate.of(referred, total.all(), level);
	}

	/** @return these and other people together */
	public ScoreCounts plus(ScoreCounts other) {
		return new Builder().add(this).add(other).build();
	}

	/** Collects people. Not for several threads at once. */
	public static final class Builder {

		private final Map<Double, long[]> scores = new HashMap<>();

		private Builder() {
		}

		/**
		 * @param score     finite
		 * @param condition whether the person has it
		 * @throws IllegalArgumentException for another score, or beyond {@link ScoreCounts#MOST_SCORES} different ones
		 */
		public Builder add(double score, boolean condition) {
			at(score)[condition ? 0 : 1]++;
			return this;
		}

		/** Adds a person of whom the condition is not known, who counts for what a cut-off does only. */
		public Builder addUnknown(double score) {
			at(score)[2]++;
			return this;
		}

		/** Adds many people with one score. */
		public Builder add(double score, People people) {
			long[] at = at(score);
			at[0] = Math.addExact(at[0], people.with);
			at[1] = Math.addExact(at[1], people.without);
			at[2] = Math.addExact(at[2], people.unknown);
			return this;
		}

		/** Adds everybody another table counted. */
		public Builder add(ScoreCounts other) {
			other.scores.forEach(this::add);
			return this;
		}

		private long[] at(double score) {
			Require.finite(score, "A score");
			long[] found = scores.computeIfAbsent(score + 0.0, s -> new long[3]);
			if (scores.size() > MOST_SCORES) {
				throw new IllegalArgumentException("There are more than " + MOST_SCORES + " different scores; round them first.");
			}
			return found;
		}

		public ScoreCounts build() {
			Map<Double, People> people = new HashMap<>();
			scores.forEach((score, counts) -> people.put(score, new People(counts[0], counts[1], counts[2])));
			return new ScoreCounts(people);
		}
	}
}
