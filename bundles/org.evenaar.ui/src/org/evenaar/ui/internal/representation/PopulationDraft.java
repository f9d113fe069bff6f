package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.PatientGroup;
import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationDescriptor;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationReading;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.representation.StandardPopulations;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.Dimension;

/** With whom participants are compared, while a person chooses: a table for each dimension, and whose figures in it count. */
final class PopulationDraft {

	private static final String OLD = OriginDefinition.MIGRATION_BACKGROUND.dimension();
	private static final String NEW = OriginDefinition.ORIGIN_2022.dimension();

	/** Characteristics that say nothing of where data come from. */
	private static final Set<String> EVERYWHERE = Set.of("sex", "age", "education", "income", "birthplace");

	/** A table that can be chosen. */
	record Table(String id, ReferencePopulation population, boolean own) {

		PopulationDescription about() {
			return population.description();
		}
	}

	private final Populations populations;
	private final List<Table> tables = new ArrayList<>();
	private final Map<String, String> chosen = new LinkedHashMap<>();
	/** Dimensions about which a person has decided. */
	private final Set<String> decided = new LinkedHashSet<>();
	private List<String> dimensions = List.of();
	private Optional<AgeRange> ages = Optional.empty();
	private Optional<PatientGroup> patients = Optional.empty();
	private boolean approximate;

	/** Reads the tables that come with Evenaar, and those of plug-ins; a table that cannot be read is left out. */
	PopulationDraft(Populations populations) {
		this.populations = populations;
		for (PopulationDescriptor descriptor : populations.all()) {
			try {
				tables.add(new Table(descriptor.id(), populations.population(descriptor.id()), false));
			} catch (PopulationException e) {
				System.getLogger("org.evenaar.ui").log(System.Logger.Level.WARNING, descriptor.id(), e);
			}
		}
	}

	Populations populations() {
		return populations;
	}

	/** Adds a file of the person's own; may take a while. */
	PopulationReading read(Path file) throws PopulationException {
		return populations.open(file.toAbsolutePath().normalize().toString(), Path.of(""));
	}

	/** Makes a file that was read one of the tables, and chooses it for all dimensions that it has. */
	void add(Path file, ReferencePopulation population) {
		String id = file.toAbsolutePath().normalize().toString();
		tables.removeIf(t -> t.id().equals(id));
		tables.add(0, new Table(id, population, true));
		dimensions.stream().filter(population::has).forEach(d -> choose(d, Optional.of(id)));
	}

	/** The dimensions of the data; where a person has decided on a table, or on none, that stays. */
	void dimensions(List<String> ids) {
		dimensions = List.copyOf(ids);
		Map<String, String> before = new LinkedHashMap<>(chosen);
		chosen.clear();
		Optional<Text> place = place();
		for (String id : dimensions) {
			Optional<String> kept = decided.contains(id) ? Optional.ofNullable(before.get(id)) : first(id, place);
			kept.filter(t -> choices(id).stream().anyMatch(c -> c.id().equals(t))).ifPresent(t -> chosen.put(id, t));
		}
	}

	/** Where the data seem to come from: the place that alone has tables of a characteristic that not every place has. */
	private Optional<Text> place() {
		return dimensions.stream().filter(d -> !EVERYWHERE.contains(d)).map(d -> choices(d).stream().map(t -> t.about().place()).distinct().toList())
				.filter(places -> places.size() == 1).map(List::getFirst).findFirst();
	}

	/** Not of another place than the other dimensions; of the standard tables first. */
	private Optional<String> first(String dimension, Optional<Text> place) {
		List<Table> there = choices(dimension).stream().filter(t -> place.isEmpty() || t.about().place().equals(place.get()))
				.filter(t -> t.about().incomplete().isEmpty() && t.population().missing().isEmpty()).toList();
		return there.stream().map(Table::id).filter(id -> standard(dimension).filter(id::equals).isPresent()).findFirst()
				.or(() -> there.stream().map(Table::id).findFirst());
	}

	private Optional<String> standard(String dimension) {
		try {
			return StandardPopulations.of(populations, List.of(dimension)).stream().map(ReferencePopulation::id).findFirst();
		} catch (PopulationException e) {
			return Optional.empty();
		}
	}

	List<String> dimensions() {
		return dimensions;
	}

	/** @return ids of the dimensions of all tables */
	List<String> known() {
		return tables.stream().flatMap(t -> t.population().dimensions().stream()).distinct().toList();
	}

	/** @return the tables that have the dimension: of the person, then the standard one, then the newest first */
	List<Table> choices(String dimension) {
		Optional<String> standard = standard(dimension);
		Comparator<Table> order = Comparator.comparing((Table t) -> !t.own())
				.thenComparing(t -> standard.filter(t.id()::equals).isEmpty())
				.thenComparing(t -> t.population().dimensions().size())
				.thenComparing(t -> t.about().date().orElse(LocalDate.EPOCH), Comparator.reverseOrder());
		return tables.stream().filter(t -> t.population().has(compared(dimension))
				|| t.population().has(dimension)).sorted(order).toList();
	}

	/** @return by what a dimension of the data is compared; only where a person agreed, that is another classification */
	String compared(String dimension) {
		return approximate && dimension.equals(OLD) && !dimensions.contains(NEW) ? NEW : dimension;
	}

	/** @return whether agreeing to the approximation would make a difference */
	boolean canApproximate() {
		return dimensions.contains(OLD) && !dimensions.contains(NEW);
	}

	Optional<Table> chosen(String dimension) {
		return Optional.ofNullable(chosen.get(dimension)).flatMap(this::table);
	}

	private Optional<Table> table(String id) {
		return tables.stream().filter(t -> t.id().equals(id)).findFirst();
	}

	/** @param id of a table; empty where the dimension is not to be compared */
	void choose(String dimension, Optional<String> id) {
		decided.add(dimension);
		id.ifPresentOrElse(t -> chosen.put(dimension, t), () -> chosen.remove(dimension));
	}

	void ages(Optional<AgeRange> range) {
		ages = range;
	}

	Optional<AgeRange> ages() {
		return ages;
	}

	void patients(Optional<PatientGroup> group) {
		patients = group;
	}

	Optional<PatientGroup> patients() {
		return patients;
	}

	boolean approximate() {
		return approximate;
	}

	void approximate(boolean agreed) {
		approximate = agreed;
		chosen(OLD).filter(t -> !choices(OLD).contains(t) || agreed && !t.population().has(NEW)).ifPresent(t -> chosen.remove(OLD));
		if (canApproximate() && chosen(OLD).isEmpty()) {
			choices(OLD).stream().filter(t -> t.population().has(compared(OLD))).min(Comparator.comparing(
					t -> standard(compared(OLD)).filter(t.id()::equals).isEmpty())).ifPresent(t -> choose(OLD, Optional.of(t.id())));
		}
	}

	/** @return by dimension of the comparison the table that was chosen */
	Map<String, String> comparisons() {
		Map<String, String> comparisons = new LinkedHashMap<>();
		for (String dimension : dimensions) {
			chosen(dimension).ifPresent(t -> comparisons.put(t.population().has(compared(dimension)) ? compared(dimension) : dimension, t.id()));
		}
		return comparisons;
	}

	/** @return the dimensions of the chosen tables, the categories to which values are brought */
	List<Dimension> targets() {
		List<Dimension> targets = new ArrayList<>();
		for (String dimension : dimensions) {
			chosen(dimension).filter(t -> t.population().has(dimension))
					.ifPresent(t -> targets.add(t.population().counts().dimension(dimension)));
		}
		return targets;
	}

	/** @return the day on which ages count: that of the table of ages, else of the newest chosen one, else today */
	LocalDate reference(LocalDate today) {
		return chosen("age").flatMap(t -> t.about().date())
				.or(() -> dimensions.stream().flatMap(d -> chosen(d).stream()).flatMap(t -> t.about().date().stream()).max(Comparator.naturalOrder()))
				.orElse(today);
	}

	/** @return whether the tables are of different places */
	boolean places() {
		return dimensions.stream().flatMap(d -> chosen(d).stream()).map(t -> t.about().place()).filter(p -> !p.isEmpty()).distinct().count() > 1;
	}

	/** @return titles of chosen tables that cannot be narrowed down to the ages wanted */
	List<Text> withoutAges() {
		return ages.isEmpty() ? List.of() : dimensions.stream().flatMap(d -> chosen(d).stream())
				.filter(t -> !t.population().has("age") && !ages.get().contains(t.about().ages())).map(t -> t.about().title()).distinct().toList();
	}

	/** Takes over what was chosen before; a file has to have been added. */
	void adopt(Comparison comparison) {
		ages = comparison.ages();
		patients = comparison.patients();
		approximate = comparison.approximate();
		chosen.clear();
		comparison.populations().forEach((dimension, id) -> {
			String own = !dimensions.contains(dimension) && dimension.equals(NEW) && approximate ? OLD : dimension;
			table(id).ifPresent(t -> choose(own, Optional.of(id)));
		});
	}
}
