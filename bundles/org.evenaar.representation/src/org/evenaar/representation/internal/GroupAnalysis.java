package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.evenaar.representation.GroupResult;
import org.evenaar.representation.RepresentationOptions;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.CountTable.Cell;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.fit.CategoryResidual;
import org.evenaar.statistics.fit.GoodnessOfFit;
import org.evenaar.statistics.multiplicity.Adjustment;
import org.evenaar.statistics.power.MinimumDetectableDifference;
import org.evenaar.statistics.proportion.ProportionTest;
import org.evenaar.statistics.representation.DisparityBand;
import org.evenaar.statistics.representation.LogDisparity;
import org.evenaar.statistics.representation.ParticipantsToSettle;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.UnknownBounds;
import org.evenaar.statistics.weighting.KishEffect;

/** Group by group: participants whose group is known against a population over the same dimensions. */
public final class GroupAnalysis {

	private final RepresentationOptions options;
	private final CountTable participants;
	private final CountTable population;
	private final Unknown unknown;
	private final ToDoubleFunction<List<String>> errors;
	private final Function<Pattern, Text> labels;
	private final double effectiveSize;

	/**
	 * Participants whose group is not known.
	 *
	 * @param people how many
	 * @param weight the sum of their weights
	 */
	public record Unknown(long people, double weight) {

		/** @return those of all who are not among the known */
		public static Unknown of(CountTable all, CountTable known) {
			return new Unknown(all.people() - known.people(), Math.max(0, all.weight() - known.weight()));
		}
	}

	/**
	 * @param participants those whose group is known
	 * @param unknown      the others
	 * @param errors       standard error of the population share of a group over that share; 0 where it is taken as exact
	 */
	public GroupAnalysis(RepresentationOptions options, CountTable participants, CountTable population, Unknown unknown,
			ToDoubleFunction<List<String>> errors, Function<Pattern, Text> labels) {
		this.options = options;
		this.participants = participants;
		this.population = population;
		this.unknown = unknown;
		this.errors = errors;
		this.labels = labels;
		this.effectiveSize = effectiveSize(participants);
	}

	/** @return every group of the population in its order, with people or without */
	public List<GroupResult> groups() {
		List<GroupResult> groups = new ArrayList<>();
		for (List<String> categories : combinations(population.dimensions())) {
			groups.add(group(categories));
		}
		return adjusted(groups);
	}

	/** @return the distribution that a table's weights stand for, over all combinations of its categories */
	public static Result<Shares> shares(CountTable table) {
		return Shares.ofAmounts(combinations(table.dimensions()).stream().mapToDouble(c -> table.cell(c).weight()).toArray());
	}

	/** @return people, or with survey weights what so many unequally weighted people are worth */
	public static double effectiveSize(CountTable table) {
		return table.weighted() ? KishEffect.of(table).toOptional().map(KishEffect::effectiveSize).orElse(0.0) : table.people();
	}

	static List<List<String>> combinations(List<Dimension> dimensions) {
		List<List<String>> all = List.of(List.of());
		for (Dimension dimension : dimensions) {
			all = all.stream().flatMap(start -> dimension.categories().stream().map(category -> {
				List<String> longer = new ArrayList<>(start);
				longer.add(category);
				return List.copyOf(longer);
			})).toList();
		}
		return all;
	}

	private GroupResult group(List<String> categories) {
		Cell cell = participants.cell(categories);
		long x = cell.people();
		long n = participants.people();
		double error = errors.applyAsDouble(categories);
		Result<Double> q = population.weight() > 0 ? Result.of(population.cell(categories).weight() / population.weight())
				: Result.not(Reason.ZERO_REFERENCE_SHARE);
		Result<Double> p = participants.weight() > 0 ? Result.of(Math.min(1, cell.weight() / participants.weight()))
				: Result.not(Reason.NO_PEOPLE);
		Result<LogDisparity> disparity = q.flatMap(share -> disparity(x, n, p, share));
		Pattern pattern = pattern(categories);
		return new GroupResult(pattern, labels.apply(pattern), x, p, q, q.flatMap(share -> ratio(x, n, p, share, error)),
				disparity, band(x, n, disparity), q.flatMap(share -> p(x, n, p, share)), Result.not(Reason.NO_PEOPLE),
				q.flatMap(share -> residual(x, n, p, share)), q.flatMap(share -> settle(x, n, p, share, error)),
				detectable(cell), bounds(cell));
	}

	/** With weights, of groups that are worth as much as they weigh. */
	private Result<Double> detectable(Cell cell) {
		if (!participants.weighted()) {
			return MinimumDetectableDifference.ofMeans(cell.people(), participants.people() - cell.people(), 1, options.plan());
		}
		Cell others = new Cell(List.of(), participants.people() - cell.people(), Math.max(0, participants.weight() - cell.weight()),
				Math.max(0, participants.squaredWeight() - cell.squaredWeight()));
		return KishEffect.of(cell.people(), cell.weight(), cell.squaredWeight()).flatMap(own -> KishEffect
				.of(others.people(), others.weight(), others.squaredWeight())
				.flatMap(rest -> MinimumDetectableDifference.ofMeans(whole(own), whole(rest), 1, options.plan())));
	}

	private static long whole(KishEffect effect) {
		return Math.max(1, Math.round(effect.effectiveSize()));
	}

	/** Of the same kind as the shares: of people, or of weights. */
	private Result<UnknownBounds> bounds(Cell cell) {
		Result<UnknownBounds> plain = UnknownBounds.of(cell.people(), participants.people(), unknown.people());
		double all = participants.weight() + unknown.weight();
		if (!participants.weighted() || all <= 0) {
			return plain;
		}
		return plain.map(people -> new UnknownBounds(
				participants.weight() > 0 ? Result.of(Math.min(1, cell.weight() / participants.weight())) : people.observed(),
				Math.min(1, cell.weight() / all), Math.min(1, (cell.weight() + unknown.weight()) / all), unknown.weight() / all));
	}

	private Result<CategoryResidual> residual(long x, long n, Result<Double> p, double q) {
		Result<CategoryResidual> people = CategoryResidual.of(x, n, q);
		if (!participants.weighted()) {
			return people;
		}
		return people.flatMap(ignored -> p.flatMap(share -> p(x, n, p, q).map(tail -> {
			double expected = effectiveSize * q;
			double difference = effectiveSize * share - expected;
			return new CategoryResidual(expected, difference / Math.sqrt(expected),
					difference / Math.sqrt(expected * (1 - q)), tail);
		})));
	}

	private Pattern pattern(List<String> categories) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < categories.size(); i++) {
			named.put(population.dimensions().get(i).id(), categories.get(i));
		}
		return new Pattern(named);
	}

	private Result<ParticipationRatio> ratio(long x, long n, Result<Double> p, double q, double error) {
		if (!participants.weighted()) {
			return error > 0 ? ParticipationRatio.ofEstimated(x, n, q, error, options.band(), options.level())
					: ParticipationRatio.of(x, n, q, options.band(), options.level());
		}
		return p.flatMap(share -> error > 0
				? ParticipationRatio.ofEstimated(worth(share), worth(1), q, error, options.band(), options.level())
				: ParticipationRatio.ofShare(share, effectiveSize, q, options.band(), options.level()));
	}

	/** As many people without weights as that share of the weighted ones is worth. */
	private long worth(double share) {
		return Math.round(share * Math.max(1, Math.round(effectiveSize)));
	}

	private Result<ParticipantsToSettle> settle(long x, long n, Result<Double> p, double q, double error) {
		if (!participants.weighted()) {
			return settle(x, n, q, error);
		}
		return n == 0 ? Result.not(Reason.NO_PEOPLE) : p.flatMap(share -> settle(worth(share), worth(1), q, error));
	}

	private Result<ParticipantsToSettle> settle(long x, long n, double q, double error) {
		return error > 0 ? ParticipantsToSettle.ofEstimated(x, n, q, error, options.band(), options.level())
				: ParticipantsToSettle.of(x, n, q, options.band(), options.level());
	}

	private Result<LogDisparity> disparity(long x, long n, Result<Double> p, double q) {
		Result<LogDisparity> unweighted = LogDisparity.of(x, n, q, options.level());
		if (!participants.weighted()) {
			return unweighted;
		}
		double z = unweighted.toOptional().map(d -> (d.interval().high() - d.value()) / d.standardError()).orElse(0.0);
		return unweighted.flatMap(ignored -> p.flatMap(share -> {
			if (share <= 0 || share >= 1) {
				// Everybody of the group, or of all others, has a weight of 0.
				return Result.not(share <= 0 ? Reason.ZERO_SHARE : Reason.WHOLE_SHARE);
			}
			double value = Math.log(share / (1 - share)) - Math.log(q) + Math.log1p(-q);
			double error = Math.sqrt(1 / (effectiveSize * share) + 1 / (effectiveSize * (1 - share)));
			return Result.of(new LogDisparity(value, error, new Interval(value - z * error, value + z * error)));
		}));
	}

	private Optional<DisparityBand> band(long x, long n, Result<LogDisparity> disparity) {
		return x == 0 && n > 0 ? Optional.of(DisparityBand.ABSENT) : disparity.toOptional().map(options.bands()::band);
	}

	private Result<Double> p(long x, long n, Result<Double> p, double q) {
		if (!participants.weighted()) {
			return ProportionTest.of(x, n, q).map(ProportionTest::p);
		}
		// The score test with the effective sample size is the chi-square test of the group against all others.
		return p.flatMap(share -> GoodnessOfFit.chiSquare(Shares.of(Math.min(1, share), Math.max(0, 1 - share)), effectiveSize,
				Shares.of(q, 1 - q)).map(GoodnessOfFit::p));
	}

	/** One family: the groups of the dimension that have a test. */
	private static List<GroupResult> adjusted(List<GroupResult> groups) {
		double[] family = groups.stream().flatMap(g -> g.p().toOptional().stream()).mapToDouble(Double::doubleValue).toArray();
		double[] adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(family);
		List<GroupResult> result = new ArrayList<>();
		int next = 0;
		for (GroupResult group : groups) {
			result.add(group.p().computable() ? group.withAdjusted(adjusted[next++]) : group);
		}
		return List.copyOf(result);
	}
}
