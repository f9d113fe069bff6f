package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.Table1;
import org.evenaar.population.coding.Labels;

/** A comparison while a person makes it: the data, what they mean, and with whom they are compared. */
final class ComparisonDraft {

	/**
	 * A file that was looked at, so far without consequences.
	 *
	 * @param columns what stands in it
	 * @param table   its numbers, where it is the Table 1 of a publication
	 */
	record Opened(Path file, DatasetReader reader, List<ColumnProfile> columns, Optional<Table1> table) {

		/** @return whether its columns have to be told apart */
		boolean rows() {
			return table.isEmpty();
		}
	}

	private final PopulationDraft population;
	private final LocalDate today;
	private final Locale language;
	private Optional<Opened> opened = Optional.empty();
	private Optional<MappingDraft> mapping = Optional.empty();
	private TableDraft table;
	private boolean byHand;
	private final Set<String> leftOut = new LinkedHashSet<>();
	private boolean pairs = true;
	private double level = 0.95;
	private long threshold = 10;

	ComparisonDraft(PopulationDraft population, LocalDate today, Locale language) {
		this.population = population;
		this.today = today;
		this.language = language;
		this.table = new TableDraft(language);
	}

	/**
	 * Looks at a file. Slow; changes nothing.
	 *
	 * @param shape of a CSV file, where a person knows better
	 */
	static Opened look(Path file, Optional<CsvShape> shape, BooleanSupplier cancelled) throws DatasetException {
		DatasetReader reader = shape.isPresent() ? DatasetReader.open(file, shape.get()) : DatasetReader.open(file);
		boolean margins = reader.form() == DatasetReader.Form.MARGINS;
		return new Opened(file, reader, margins ? List.of() : reader.profiles(cancelled),
				margins ? Optional.of(reader.table1(List.of())) : Optional.empty());
	}

	/** Takes a file that was looked at as the data. */
	void take(Opened file) {
		boolean again = opened.filter(o -> o.file().equals(file.file()) && o.columns().equals(file.columns())).isPresent() && mapping.isPresent();
		opened = Optional.of(file);
		byHand = false;
		file.table().ifPresent(t -> table = TableDraft.of(t, file.reader().source().name(), language));
		if (file.rows() && !again) {
			mapping = Optional.of(new MappingDraft(file.columns(), List.of(), today));
			refresh();
		}
	}

	/** Takes over everything of a comparison that was made before; the file has to have been looked at. */
	void adopt(Comparison before, Optional<Opened> file) {
		switch (before.data()) {
		case ParticipantData.Rows rows -> {
			take(file.orElseThrow());
			mapping.orElseThrow().adopt(rows.mapping());
			population.dimensions(mapping.orElseThrow().dimensions());
		}
		case ParticipantData.Typed typed -> {
			table = TableDraft.of(typed.table(), typed.name(), language);
			byHand = true;
			population.dimensions(List.copyOf(typed.table().dimensions()));
		}
		}
		population.adopt(before);
		pairs = before.pairs();
		level = before.level();
		threshold = before.threshold();
	}

	void byHand(boolean typed) {
		byHand = typed;
	}

	/** @return whether numbers are typed in, or were read from a file and can be changed */
	boolean typed() {
		return byHand || opened.filter(o -> !o.rows()).isPresent();
	}

	boolean byHand() {
		return byHand;
	}

	Optional<Opened> opened() {
		return opened;
	}

	Optional<MappingDraft> mapping() {
		return mapping;
	}

	TableDraft table() {
		return table;
	}

	PopulationDraft population() {
		return population;
	}

	/** Brings the populations and the suggestions in line with what columns are used for now. */
	void refresh() {
		if (typed()) {
			population.dimensions(List.copyOf(table.table().dimensions()));
			return;
		}
		mapping.ifPresent(draft -> {
			population.dimensions(draft.dimensions());
			mapping = Optional.of(draft.with(population.targets(), population.reference(today)));
		});
	}

	/** @return ids of what a column may be counted by: all that Evenaar knows, then what only some population has */
	List<String> choices() {
		Set<String> ids = new LinkedHashSet<>(Labels.shipped().dimensions());
		ids.addAll(population.known());
		mapping.ifPresent(m -> ids.addAll(m.dimensions()));
		ids.remove("time");
		return List.copyOf(ids);
	}

	/** @return dimensions that can be compared: those with a population */
	List<String> comparable() {
		return List.copyOf(population.comparisons().keySet());
	}

	boolean included(String dimension) {
		return !leftOut.contains(dimension);
	}

	void include(String dimension, boolean wanted) {
		if (wanted) {
			leftOut.remove(dimension);
		} else {
			leftOut.add(dimension);
		}
	}

	boolean pairs() {
		return pairs;
	}

	void pairs(boolean wanted) {
		pairs = wanted;
	}

	double level() {
		return level;
	}

	void level(double wanted) {
		level = wanted;
	}

	long threshold() {
		return threshold;
	}

	void threshold(long wanted) {
		threshold = wanted;
	}

	/** @return what was asked; empty where nothing would be compared */
	Optional<Comparison> comparison() {
		Map<String, String> chosen = new LinkedHashMap<>(population.comparisons());
		chosen.keySet().removeAll(leftOut);
		if (chosen.isEmpty()) {
			return Optional.empty();
		}
		return data().map(data -> new Comparison(data, chosen, population.ages(), population.patients(), population.approximate(), pairs,
				level, threshold));
	}

	/** @return the participants; empty where there are none yet */
	Optional<ParticipantData> data() {
		if (typed()) {
			String name = table.name().isBlank() ? ComparisonTexts.of("table.untitled") : table.name().strip();
			return table.problem().isPresent() ? Optional.empty() : Optional.of(new ParticipantData.Typed(table.table(), name));
		}
		return opened.flatMap(o -> mapping.map(m -> new ParticipantData.Rows(o.reader().source(), m.mapping())));
	}


	/** @return where the comparison is kept: beside its data; empty for a table that was typed in */
	Optional<Path> usualFile() {
		return byHand ? Optional.empty() : opened.map(o -> ComparisonFile.beside(o.file()));
	}
}
