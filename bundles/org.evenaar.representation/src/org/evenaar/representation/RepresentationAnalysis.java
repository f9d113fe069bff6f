package org.evenaar.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.dataset.Dataset;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationMatch;
import org.evenaar.population.PopulationMatcher;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.Labels;
import org.evenaar.representation.internal.GroupAnalysis;
import org.evenaar.representation.internal.IntersectionAnalysis;
import org.evenaar.representation.internal.FitTests;
import org.evenaar.representation.internal.Messages;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.distance.TotalVariation;
import org.evenaar.statistics.weighting.KishEffect;

/**
 * Holds participants against populations, dimension by dimension and for pairs of dimensions. The same counts give the
 * same result: what is drawn at random is drawn from a stated seed.
 */
public final class RepresentationAnalysis {

	private static final int SAMPLES = 2000;

	private final Dataset dataset;
	private final List<ReferencePopulation> populations;
	private final RepresentationOptions options;

	private RepresentationAnalysis(Dataset dataset, List<ReferencePopulation> populations, RepresentationOptions options) {
		this.dataset = dataset;
		this.populations = List.copyOf(populations);
		this.options = options;
	}

	/**
	 * @param dataset     the participants
	 * @param populations the references; a dimension is compared with the first that has it
	 * @param dimensions  ids, in the order wanted; at least one
	 * @param options     how
	 * @throws PopulationException where participants or populations lack a dimension, or cannot be brought to the same groups
	 */
	public static Representation analyse(Dataset dataset, List<ReferencePopulation> populations, List<String> dimensions,
			RepresentationOptions options) throws PopulationException {
		if (dimensions.isEmpty()) {
			throw new PopulationException(Messages.text("analysis.noDimension"));
		}
		return new RepresentationAnalysis(dataset, populations, options).run(dimensions);
	}

	private Representation run(List<String> dimensions) throws PopulationException {
		List<DimensionResult> results = new ArrayList<>();
		for (String dimension : dimensions) {
			results.add(dimension(dimension));
		}
		List<IntersectionResult> intersections = new ArrayList<>();
		if (options.intersections()) {
			for (int i = 0; i < dimensions.size(); i++) {
				for (int j = i + 1; j < dimensions.size(); j++) {
					new IntersectionAnalysis(dataset, populations, options).of(results.get(i), results.get(j))
							.ifPresent(intersections::add);
				}
			}
		}
		Optional<KishEffect> weights = dataset.tables().stream().filter(CountTable::weighted).findFirst()
				.flatMap(table -> KishEffect.of(table).toOptional());
		return new Representation(dataset, options, results, intersections, weights);
	}

	private DimensionResult dimension(String id) throws PopulationException {
		ReferencePopulation population = populations.stream().filter(p -> p.has(id)).findFirst()
				.orElseThrow(() -> new PopulationException(Messages.text("analysis.noPopulation", Labels.shipped().dimension(id))));
		CountTable counts = participants(id);
		PopulationMatch match = options.approximate() ? PopulationMatcher.matchApproximately(counts, population, List.of(id))
				: PopulationMatcher.match(counts, population, List.of(id));
		CountTable all = match.participants();
		boolean hasUnknown = all.dimension(id).indexOf(CountTable.UNKNOWN) >= 0;
		CountTable known = hasUnknown ? all.without(id, CountTable.UNKNOWN) : all;
		List<GroupResult> groups = new GroupAnalysis(options, known, match.population(), GroupAnalysis.Unknown.of(all, known),
				categories -> population.description().condition().map(c -> c.relativeStandardError(id, categories.get(0))).orElse(0.0),
				pattern -> population.label(id, pattern.categories().get(id))).groups();
		List<FitTest> tests = new FitTests(options).of(known, match.population());
		return new DimensionResult(id, population.label(id), population, all, match.population(), known.people(),
				all.people() - known.people(), groups, tests, variation(known, match.population()),
				chance(known, match.population()), match.remarks());
	}

	private CountTable participants(String id) throws PopulationException {
		Optional<CountTable> own = dataset.over(List.of(id));
		if (own.isEmpty() && options.approximate() && id.equals("origin")) {
			own = dataset.over(List.of("migration-background"));
		}
		if (own.isPresent()) {
			return own.get();
		}
		// The matcher knows how to say which dimensions there are, and whether it is a matter of classification.
		return dataset.tables().stream().findFirst().orElseThrow(() -> new PopulationException(Messages.text("analysis.nobody")));
	}

	private Result<Double> variation(CountTable known, CountTable reference) {
		return GroupAnalysis.shares(known).flatMap(p -> GroupAnalysis.shares(reference).map(q -> TotalVariation.of(p, q)));
	}

	private Result<Double> chance(CountTable known, CountTable reference) {
		Result<Shares> shares = GroupAnalysis.shares(reference);
		if (known.people() == 0) {
			return Result.not(org.evenaar.statistics.Reason.NO_PEOPLE);
		}
		long n = Math.max(1, Math.round(GroupAnalysis.effectiveSize(known)));
		return shares.map(q -> TotalVariation.ofPerfectSample(q, n, SAMPLES, options.exact().seed()).point95());
	}

	/** @return the sentence that says what the comparison cannot know: independent participants, one group a person */
	public static Text assumptions() {
		return Messages.text("analysis.assumptions");
	}
}
