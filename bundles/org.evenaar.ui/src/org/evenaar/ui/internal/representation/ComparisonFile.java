package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetFile;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.Progress;
import org.evenaar.dataset.Table1;
import org.evenaar.model.dataset.ComparisonPlan;
import org.evenaar.model.dataset.ConditionPrevalence;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.DatasetFactory;
import org.evenaar.model.dataset.PrevalenceShare;
import org.evenaar.model.dataset.SourceKind;
import org.evenaar.population.PatientGroup;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.Prevalence;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.representation.StandardPopulations;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Comparisons in files with the ending .dataset: how the data are counted, and with what they are compared. */
public final class ComparisonFile {

	/** The ending of the names of such files. */
	public static final String ENDING = ".dataset";

	private static final DatasetFactory FACTORY = DatasetFactory.eINSTANCE;

	private ComparisonFile() {
	}

	/** @return beside the data, by their name: study.csv gives study.dataset */
	static Path beside(Path data) {
		String name = data.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return data.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
	}

	/** @throws DatasetException where it cannot be written */
	static void save(Comparison comparison, Path file) throws DatasetException {
		DatasetDescription description = switch (comparison.data()) {
		case ParticipantData.Rows(DataSource source, Mapping mapping) -> DatasetFile.describe(file, source, mapping);
		case ParticipantData.Typed(Table1 table, String name) -> DatasetFile.describe(table.toDataset(name));
		};
		description.setComparison(plan(comparison, file));
		description.getSuppression().setMinimum((int) Math.min(Integer.MAX_VALUE, comparison.threshold()));
		DatasetFile.save(description, file);
	}

	private static ComparisonPlan plan(Comparison comparison, Path file) {
		ComparisonPlan plan = FACTORY.createComparisonPlan();
		comparison.populations().forEach((dimension, population) -> {
			plan.getDimensions().add(dimension);
			plan.getPopulations().add(relative(file, population));
		});
		comparison.ages().ifPresent(ages -> {
			plan.setFromAge(ages.from());
			plan.setToAge(ages.open() ? -1 : ages.to());
		});
		comparison.patients().ifPresent(patients -> plan.setCondition(condition(patients)));
		plan.setApproximate(comparison.approximate());
		plan.setIntersections(comparison.pairs());
		plan.setLevel(comparison.level());
		return plan;
	}

	private static ConditionPrevalence condition(PatientGroup patients) {
		ConditionPrevalence condition = FACTORY.createConditionPrevalence();
		condition.setName(patients.name());
		condition.setSource(patients.source());
		condition.setDimension(patients.dimension());
		patients.shares().forEach((category, prevalence) -> {
			PrevalenceShare share = FACTORY.createPrevalenceShare();
			share.setCategory(category);
			share.setShare(prevalence.share());
			share.setRelativeStandardError(prevalence.relativeStandardError());
			condition.getShares().add(share);
		});
		return condition;
	}

	/** A file of the person's own is named from where the description is, so that both can move together. */
	private static String relative(Path description, String population) {
		Path path = Path.of(population);
		Path folder = description.toAbsolutePath().normalize().getParent();
		boolean near = path.isAbsolute() && folder.getParent() != null && path.normalize().startsWith(folder.getParent());
		return near ? folder.relativize(path.normalize()).toString().replace('\\', '/') : population;
	}

	/**
	 * Reads a comparison; where a description does not say with what, the standard populations serve.
	 *
	 * @throws DatasetException    where it cannot be read, or the data are not those that were described
	 * @throws PopulationException where there is no population for any of its dimensions
	 */
	static Comparison load(Path file, Populations populations) throws DatasetException, PopulationException {
		DatasetReader reader = DatasetReader.open(file);
		DatasetDescription description = reader.description()
				.orElseThrow(() -> new DatasetException(ComparisonTexts.both("file.noDescription", file.getFileName())));
		ParticipantData data = description.getSource() == null || description.getSource().getKind() == SourceKind.ENTERED
				? typed(reader.count(Mapping.of(List.of()), () -> false, Progress.NONE), description.getTitle())
				: new ParticipantData.Rows(reader.source(), DatasetFile.mapping(description));
		ComparisonPlan plan = description.getComparison();
		long threshold = description.getSuppression() == null ? 10 : Math.max(1, description.getSuppression().getMinimum());
		if (plan == null || plan.getDimensions().isEmpty()) {
			return new Comparison(data, standard(dimensions(data), populations), Optional.empty(), Optional.empty(), false, true, 0.95,
					threshold);
		}
		try {
			return new Comparison(data, chosen(plan, file, populations), ages(plan), patients(plan), plan.isApproximate(),
					plan.isIntersections(), level(plan), threshold);
		} catch (IllegalArgumentException e) {
			throw new DatasetException(ComparisonTexts.both("file.plan", file.getFileName()), e);
		}
	}

	private static double level(ComparisonPlan plan) {
		return plan.getLevel() > 0.5 && plan.getLevel() < 1 ? plan.getLevel() : 0.95;
	}

	private static Map<String, String> chosen(ComparisonPlan plan, Path file, Populations populations) throws DatasetException {
		if (plan.getPopulations().size() != plan.getDimensions().size()) {
			throw new DatasetException(ComparisonTexts.both("file.plan", file.getFileName()));
		}
		Map<String, String> chosen = new LinkedHashMap<>();
		for (int i = 0; i < plan.getDimensions().size(); i++) {
			String population = plan.getPopulations().get(i);
			chosen.put(plan.getDimensions().get(i), populations.knows(population) ? population
					: file.toAbsolutePath().resolveSibling(population).normalize().toString());
		}
		return chosen;
	}

	private static Map<String, String> standard(List<String> dimensions, Populations populations) throws PopulationException {
		Map<String, String> chosen = new LinkedHashMap<>();
		for (String dimension : dimensions) {
			if (StandardPopulations.has(populations, dimension)) {
				chosen.put(dimension, StandardPopulations.of(populations, List.of(dimension)).getFirst().id());
			}
		}
		if (chosen.isEmpty()) {
			throw new PopulationException(ComparisonTexts.both("file.nothing"));
		}
		return chosen;
	}

	static List<String> dimensions(ParticipantData data) {
		return switch (data) {
		case ParticipantData.Rows rows -> rows.mapping().dimensions().stream().map(DimensionMapping::dimension).toList();
		case ParticipantData.Typed typed -> List.copyOf(typed.table().dimensions());
		};
	}

	private static Optional<AgeRange> ages(ComparisonPlan plan) {
		int to = plan.getToAge() < 0 ? AgeRange.OPEN : plan.getToAge();
		AgeRange ages = new AgeRange(Math.max(0, plan.getFromAge()), to);
		return ages.equals(AgeRange.ALL) ? Optional.empty() : Optional.of(ages);
	}

	private static Optional<PatientGroup> patients(ComparisonPlan plan) {
		ConditionPrevalence condition = plan.getCondition();
		if (condition == null) {
			return Optional.empty();
		}
		Map<String, Prevalence> shares = new LinkedHashMap<>();
		condition.getShares().forEach(s -> shares.put(s.getCategory(), new Prevalence(s.getShare(), s.getRelativeStandardError())));
		return Optional.of(new PatientGroup(condition.getName(), condition.getSource(), condition.getDimension(), shares));
	}

	/** Counts that were kept become a table that can be changed again. */
	private static ParticipantData typed(Dataset dataset, String title) {
		Table1 table = Table1.empty().withTotal(dataset.people());
		for (CountTable counts : dataset.tables()) {
			for (Dimension dimension : counts.dimensions()) {
				CountTable margin = counts.margin(List.of(dimension.id()));
				for (String category : dimension.categories()) {
					long people = margin.cell(List.of(category)).people();
					if (people > 0 || !category.equals(CountTable.UNKNOWN)) {
						table = table.with(dimension.id(), category, people);
					}
				}
			}
		}
		return new ParticipantData.Typed(table, title.isBlank() ? dataset.name() : title);
	}
}
