package org.evenaar.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * Makes the population of people with a condition from a population and the prevalence in each of its groups, as the
 * people a guideline is about are seldom all inhabitants.
 */
public final class Patients {

	private Patients() {
	}

	/**
	 * Multiplies each group by its prevalence. The share of group i becomes w_i r_i / sum of w_j r_j, with w the share of
	 * the group and r its prevalence. Its relative standard error follows from those of the prevalences by the delta
	 * method: the root of (1 - q_i)^2 s_i^2 + the sum over the others of q_j^2 s_j^2, with q the new shares and s the
	 * relative standard errors.
	 *
	 * @param population  the population; its other dimensions are kept, with the same prevalence in all their groups
	 * @param condition   the name of the condition
	 * @param source      where the prevalences come from
	 * @param dimension   the dimension the prevalences differ by
	 * @param prevalences one for each of its categories
	 * @throws PopulationException where a prevalence is missing or not between 0 and 1, or nobody is left
	 */
	public static ReferencePopulation of(ReferencePopulation population, Text condition, Text source, String dimension,
			Map<String, Prevalence> prevalences) throws PopulationException {
		CountTable counts = population.margin(population.dimensions()).without(dimension, CountTable.UNKNOWN);
		Dimension by = counts.dimension(dimension);
		for (String category : by.categories()) {
			check(population, dimension, category, prevalences);
		}
		int at = population.dimensions().indexOf(dimension);
		CountTable.Builder patients = CountTable.over(counts.dimensions());
		counts.cells().forEach(cell -> patients.add(cell.categories(), 0,
				cell.weight() * prevalences.get(cell.categories().get(at)).share(), 0));
		CountTable built = patients.build();
		if (!(built.weight() > 0)) {
			throw new PopulationException(Texts.text("condition.nobody", population.description().title(), condition));
		}
		PopulationDescription about = population.description();
		PopulationDescription described = about.withTitle(Texts.text("condition.title", about.title(), condition))
				.withFigures(Figures.ESTIMATE)
				.withCondition(new Condition(condition, source, dimension, errors(built.margin(List.of(dimension)), by, prevalences)))
				.withRemark(Texts.text("condition.remark", condition, about.title(), population.label(dimension), source));
		return population.with(built, described);
	}

	private static void check(ReferencePopulation population, String dimension, String category,
			Map<String, Prevalence> prevalences) throws PopulationException {
		Prevalence prevalence = prevalences.get(category);
		Text name = population.label(dimension, category);
		if (prevalence == null) {
			throw new PopulationException(Texts.text("condition.noPrevalence", name, population.label(dimension)));
		}
		if (!(prevalence.share() >= 0 && prevalence.share() <= 1) || !(prevalence.relativeStandardError() >= 0)) {
			throw new PopulationException(Texts.text("condition.range", name, Double.toString(prevalence.share())));
		}
	}

	private static Map<String, Double> errors(CountTable margin, Dimension by, Map<String, Prevalence> prevalences) {
		double all = margin.weight();
		double sum = 0;
		for (String category : by.categories()) {
			double share = margin.cell(List.of(category)).weight() / all;
			sum += Math.pow(share * prevalences.get(category).relativeStandardError(), 2);
		}
		Map<String, Double> errors = new LinkedHashMap<>();
		for (String category : by.categories()) {
			double share = margin.cell(List.of(category)).weight() / all;
			double own = prevalences.get(category).relativeStandardError();
			double others = Math.max(0, sum - Math.pow(share * own, 2));
			errors.put(category, Math.sqrt(Math.pow((1 - share) * own, 2) + others));
		}
		return errors;
	}
}
