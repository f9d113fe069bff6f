package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.dataset.Dataset;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationMatch;
import org.evenaar.population.PopulationMatcher;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.RepresentationOptions;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.coverage.MaximalUncoveredPatterns;
import org.evenaar.statistics.coverage.UncoveredPattern;
import org.evenaar.statistics.weighting.Raking;

/** Pairs of dimensions: where the population is known for both at once, else estimated from its margins, and said so. */
public final class IntersectionAnalysis {

	private final Dataset dataset;
	private final List<ReferencePopulation> populations;
	private final RepresentationOptions options;

	public IntersectionAnalysis(Dataset dataset, List<ReferencePopulation> populations, RepresentationOptions options) {
		this.dataset = dataset;
		this.populations = populations;
		this.options = options;
	}

	/** @return empty where the participants were not counted by both at once */
	public Optional<IntersectionResult> of(DimensionResult first, DimensionResult second) throws PopulationException {
		List<String> ids = List.of(first.id(), second.id());
		Optional<CountTable> counts = counts(ids);
		if (counts.isEmpty()) {
			return Optional.empty();
		}
		List<Text> remarks = new ArrayList<>();
		CountTable participants = Regrouping.of(counts.get(), List.of(first, second), options.approximate());
		Optional<CountTable> joint = joint(participants, ids, remarks);
		Optional<CountTable> reference = joint.or(() -> estimate(first, second, remarks));
		if (reference.isEmpty()) {
			return Optional.empty();
		}
		CountTable known = known(participants, ids);
		return Optional.of(result(first, second, joint.isEmpty(), known, reference.get(),
				GroupAnalysis.Unknown.of(participants, known), remarks));
	}

	private Optional<CountTable> counts(List<String> ids) {
		Optional<CountTable> own = dataset.over(ids);
		return own.isEmpty() && options.approximate()
				? dataset.over(ids.stream().map(id -> id.equals("origin") ? "migration-background" : id).toList())
				: own;
	}

	/**
	 * The first table that has both dimensions in the groups in which each was compared. One that has them in other groups is
	 * no reason to give up: then the two separate tables serve.
	 */
	private Optional<CountTable> joint(CountTable participants, List<String> ids, List<Text> remarks) {
		if (options.approximate()) {
			return Optional.empty();
		}
		for (ReferencePopulation both : populations.stream().filter(p -> ids.stream().allMatch(p::has)).toList()) {
			Optional<PopulationMatch> match = match(participants, both, ids);
			if (match.isPresent() && match.get().participants().dimensions().equals(participants.dimensions())) {
				remarks.addAll(match.get().remarks());
				return Optional.of(match.get().population());
			}
		}
		return Optional.empty();
	}

	private static Optional<PopulationMatch> match(CountTable participants, ReferencePopulation population, List<String> ids) {
		try {
			return Optional.of(PopulationMatcher.match(participants, population, ids));
		} catch (PopulationException e) {
			// It counts in other groups.
			return Optional.empty();
		}
	}

	private static Optional<CountTable> estimate(DimensionResult first, DimensionResult second, List<Text> remarks) {
		List<Dimension> dimensions = List.of(first.reference().dimension(first.id()), second.reference().dimension(second.id()));
		remarks.add(Messages.text("intersection.estimated", first.label(), second.label()));
		return Raking.crossTable(dimensions, List.of(first.reference(), second.reference())).toOptional();
	}

	private static CountTable known(CountTable participants, List<String> ids) {
		CountTable known = participants;
		for (String id : ids) {
			if (known.dimension(id).indexOf(CountTable.UNKNOWN) >= 0) {
				known = known.without(id, CountTable.UNKNOWN);
			}
		}
		return known;
	}

	private IntersectionResult result(DimensionResult first, DimensionResult second, boolean estimated, CountTable known,
			CountTable reference, GroupAnalysis.Unknown unknown, List<Text> remarks) {
		List<UncoveredPattern> uncovered = MaximalUncoveredPatterns.againstExpected(known, reference, options.coverage(), List.of())
				.toOptional().map(MaximalUncoveredPatterns::patterns).orElse(List.of());
		return new IntersectionResult(first.id(), second.id(), estimated, known, reference,
				new GroupAnalysis(options, known, reference, unknown, categories -> 0, pattern -> label(first, second, pattern)).groups(), uncovered,
				remarks);
	}

	private static Text label(DimensionResult first, DimensionResult second, Pattern pattern) {
		return Messages.text("intersection.label", first.population().label(first.id(), pattern.categories().get(first.id())),
				second.population().label(second.id(), pattern.categories().get(second.id())));
	}
}
