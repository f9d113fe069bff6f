package org.evenaar.statistics.weighting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.proportion.WilsonInterval;

/**
 * A weighted share of people who were recruited in clusters (practices, schools, areas), with the standard error that
 * follows from how much the clusters differ, by linearisation: with u the sum over a cluster of w(y - p)/Σw, the variance is
 * Σ over strata of c/(c-1) Σ (u - ū)², c clusters a stratum, first stage with replacement (R's survey package; D.A. Binder,
 * 1983).
 *
 * @param share         weighted share of the group
 * @param standardError 0 or more
 * @param designEffect  variance over that of a simple random sample of as many people (without replacement where the weights
 *                      add up to more than the people); not computable ({@link Reason#NO_VARIATION}) for a share of 0 or 1
 * @param people        people counted
 * @param clusters      clusters with people
 * @param strata        strata with people
 */
public record ClusteredShare(double share, double standardError, Result<Double> designEffect, long people, int clusters,
		int strata) {

	/**
	 * @param table    people over at least a dimension of clusters and one of groups
	 * @param stratum  dimension of strata within which clusters are numbered, if there are strata
	 * @param cluster  dimension of clusters
	 * @param group    dimension of the groups
	 * @param category the group whose share is wanted
	 * @return not computable with nobody or no weight ({@link Reason#NO_PEOPLE}), one person ({@link Reason#TOO_FEW_PEOPLE}),
	 *         or one cluster in a stratum ({@link Reason#SINGLE_CLUSTER})
	 * @throws IllegalArgumentException for a dimension or category that is not there
	 */
	public static Result<ClusteredShare> of(CountTable table, Optional<String> stratum, String cluster, String group,
			String category) {
		if (table.dimension(group).indexOf(category) < 0) {
			throw new IllegalArgumentException("'" + category + "' is not a category of '" + group + "'.");
		}
		double total = table.weight();
		long people = table.people();
		if (people == 0 || total == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		if (people == 1) {
			return Result.not(Reason.TOO_FEW_PEOPLE);
		}
		double share = table.margin(List.of(group)).cell(List.of(category)).weight() / total;
		Map<String, Map<String, Double>> strata = new HashMap<>();
		CountTable margin = table.margin(stratum.map(s -> List.of(s, cluster, group)).orElse(List.of(cluster, group)));
		margin.cells().forEach(cell -> {
			int at = stratum.isPresent() ? 1 : 0;
			boolean inGroup = cell.categories().get(at + 1).equals(category);
			double sum = cell.weight() * ((inGroup ? 1 : 0) - share) / total;
			strata.computeIfAbsent(at == 0 ? "" : cell.categories().getFirst(), key -> new HashMap<>())
					.merge(cell.categories().get(at), sum, Double::sum);
		});
		if (strata.values().stream().anyMatch(clusters -> clusters.size() < 2)) {
			return Result.not(Reason.SINGLE_CLUSTER);
		}
		double variance = strata.values().stream().mapToDouble(ClusteredShare::variance).sum();
		int clusters = strata.values().stream().mapToInt(Map::size).sum();
		double simple = share * (1 - share) / (people - 1) * (total > people ? 1 - people / total : 1);
		Result<Double> effect = simple > 0 ? Result.of(variance / simple) : Result.not(Reason.NO_VARIATION);
		return Result.of(new ClusteredShare(share, Math.sqrt(variance), effect, people, clusters, strata.size()));
	}

	private static double variance(Map<String, Double> clusters) {
		double mean = clusters.values().stream().mapToDouble(Double::doubleValue).sum() / clusters.size();
		double squares = clusters.values().stream().mapToDouble(u -> (u - mean) * (u - mean)).sum();
		return squares * clusters.size() / (clusters.size() - 1.0);
	}

	/**
	 * The size p(1-p)/SE² of a simple random sample that would be as precise, at most the number of people; for
	 * {@link WilsonInterval#ofShare} (E.L. Korn and B.I. Graubard, 1998, without their correction for few clusters).
	 *
	 * @return not computable ({@link Reason#NO_VARIATION}) for a share of 0 or 1 or clusters without any difference
	 */
	public Result<Double> effectiveSize() {
		return standardError == 0 || share == 0 || share == 1 ? Result.not(Reason.NO_VARIATION)
				: Result.of(Math.min(people, share * (1 - share) / (standardError * standardError)));
	}

	/** @return Wilson's interval with the effective size; not computable where that is not */
	public Result<Interval> interval(double level) {
		Normal.ofLevel(level);
		return effectiveSize().flatMap(size -> WilsonInterval.ofShare(share, size, level));
	}
}
