package org.evenaar.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.population.PopulationException;
import org.evenaar.representation.internal.JointCounts;
import org.evenaar.representation.internal.Messages;
import org.evenaar.page.CsvText;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.CountTable.Cell;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.evenaar.statistics.weighting.CellWeights;
import org.evenaar.statistics.weighting.Raking;
import org.evenaar.statistics.weighting.RakingOptions;

/**
 * Weights that give the participants the composition of the population: with one dimension or one table over all of them by
 * post-stratification, else by raking to each dimension. They have a mean of 1 over those who get one; participants of whom a
 * dimension is not known get none. A weight tells how many people share it, so that the file belongs with the data and not
 * with a report that hides small numbers.
 */
public final class ParticipantWeights {

	private final CellWeights weights;
	private final Optional<SuppressionRule> rule;

	private ParticipantWeights(CellWeights weights, Optional<SuppressionRule> rule) {
		this.weights = weights;
		this.rule = rule;
	}

	/**
	 * @param rule cells with fewer people get no row; empty for all cells
	 * @throws PopulationException where the dimensions were not counted together, nobody is known by all of them, or there are
	 *                             participants in a group that the population does not have
	 */
	public static ParticipantWeights of(Representation representation, Optional<SuppressionRule> rule) throws PopulationException {
		List<CountTable> counts = JointCounts.of(representation);
		if (counts.size() != 1) {
			throw new PopulationException(Messages.text("weights.separate"));
		}
		CountTable known = counts.get(0);
		for (DimensionResult dimension : representation.dimensions()) {
			known = known.without(dimension.id(), CountTable.UNKNOWN);
			for (GroupResult group : dimension.groups()) {
				if (group.n() > 0 && group.populationShare().toOptional().orElse(0.0) == 0) {
					throw new PopulationException(Messages.text("weights.outside", group.label(), dimension.label()));
				}
			}
		}
		Result<CellWeights> weights = Raking.of(known, targets(representation), RakingOptions.DEFAULT);
		if (!weights.computable()) {
			throw new PopulationException(Messages.text("weights.nobody"));
		}
		return new ParticipantWeights(weights.get(), rule);
	}

	private static List<CountTable> targets(Representation representation) {
		List<DimensionResult> dimensions = representation.dimensions();
		if (dimensions.size() == 2 && representation.intersections().size() == 1) {
			IntersectionResult pair = representation.intersections().get(0);
			boolean whole = !pair.estimated() && pair.groups().stream()
					.noneMatch(g -> g.n() > 0 && g.populationShare().toOptional().orElse(0.0) == 0);
			if (whole) {
				return List.of(pair.reference());
			}
		}
		return dimensions.stream().map(DimensionResult::reference).toList();
	}

	/** @return the weights, with what they cost and how well they fit */
	public CellWeights cells() {
		return weights;
	}

	/** @return what a person has to know before using them, a sentence each */
	public List<Text> remarks() {
		List<Text> remarks = new ArrayList<>();
		remarks.add(Messages.text("weights.cost", weights.kish().designEffect(), Math.round(weights.kish().effectiveSize())));
		if (!weights.converged()) {
			remarks.add(Messages.text("weights.notConverged", weights.largestDeviation() * 100));
		}
		if (!weights.absent().isEmpty()) {
			remarks.add(Messages.text("weights.absent", weights.absent().size()));
		}
		remarks.add(Messages.text("weights.stay"));
		return List.copyOf(remarks);
	}

	/**
	 * Writes a row for each combination of groups with participants: its categories, and the weight of one participant.
	 *
	 * @param out gets UTF-8; is flushed and not closed
	 */
	public void write(OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		List<List<String>> rows = new ArrayList<>();
		List<String> header = new ArrayList<>(weights.table().dimensions().stream().map(Dimension::id).toList());
		header.add("weight");
		rows.add(header);
		double mean = weights.table().weight() / weights.table().people();
		for (Cell cell : weights.table().cells().toList()) {
			if (cell.people() > 0 && rule.filter(r -> r.tooSmall(cell.people())).isEmpty()) {
				List<String> row = new ArrayList<>(cell.categories());
				row.add(Double.toString(cell.weight() / cell.people() / mean));
				rows.add(row);
			}
		}
		for (List<String> row : rows) {
			CsvText.row(writer, row);
		}
		writer.flush();
	}
}
