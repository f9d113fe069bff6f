package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.evenaar.population.Condition;
import org.evenaar.population.Figures;
import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.population.internal.CsvRows.Row;
import org.evenaar.population.internal.RawTable.RawDimension;
import org.evenaar.population.internal.Slices.Slice;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * The form the shipped tables have and anybody can make: one column for each dimension and one called population. The
 * categories keep the words of the file, so that people find their own words back in the results.
 */
final class PlainCsv {

	private static final int MOST_DIMENSIONS = 12;
	private static final String ERROR_COLUMN = "relative_standard_error";
	private static final Map<String, Figures> VALUES = Map.ofEntries(Map.entry("population", Figures.PERSONS),
			Map.entry("persons", Figures.PERSONS), Map.entry("people", Figures.PERSONS), Map.entry("personen", Figures.PERSONS),
			Map.entry("bevolking", Figures.PERSONS), Map.entry("inwoners", Figures.PERSONS), Map.entry("aantal", Figures.PERSONS),
			Map.entry("population_rounded", Figures.ROUNDED), Map.entry("population_thousands", Figures.THOUSANDS),
			Map.entry("population_percent", Figures.PERCENT), Map.entry("population_estimate", Figures.ESTIMATE),
			Map.entry("percent", Figures.PERCENT), Map.entry("percentage", Figures.PERCENT),
			Map.entry("share", Figures.PERCENT), Map.entry("aandeel", Figures.PERCENT));
	private static final Pattern BROKEN_NUMBER = Pattern.compile("-?\\d+[.,]\\d+");
	private static final Pattern GROUP = Pattern.compile("\\d{1,3}\\.\\d{3}");
	private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}|\\d+,\\d+|\\d{1,3}(\\.\\d{3})+,\\d+");

	private final TextFile file;
	private final Remarks remarks;
	private final List<Integer> columns = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private List<String> header = List.of();
	private int value = -1;
	private int error = -1;
	private Figures figures = Figures.PERSONS;
	private boolean comma;

	private PlainCsv(TextFile file, Remarks remarks) {
		this.file = file;
		this.remarks = remarks;
	}

	static boolean recognises(TextFile file) throws PopulationException {
		String first = file.head(1).get(0);
		try (CsvRows rows = new CsvRows(new TextFile(file.name(), first, file.encoding()), CsvRows.separator(first))) {
			return rows.next().fields().stream().anyMatch(PlainCsv::isValue);
		}
	}

	private static boolean isValue(String header) {
		return VALUES.containsKey(header.toLowerCase(Locale.ROOT));
	}

	static ReferencePopulation read(String id, TextFile file, Optional<Metadata> metadata, Remarks remarks)
			throws PopulationException {
		var reader = new PlainCsv(file, remarks);
		reader.rows();
		RawTable table = reader.table();
		return reader.population(id, reader.withoutTotals(table, metadata.isPresent()), metadata);
	}

	private void rows() throws PopulationException {
		char separator = CsvRows.separator(file.head(1).get(0));
		try (CsvRows csv = new CsvRows(file, separator)) {
			header = csv.next().fields();
			header();
			for (Row row = csv.next(); !row.fields().isEmpty(); row = csv.next()) {
				if (row.blank()) {
					continue;
				}
				if (row.fields().size() == 1 && header.size() > 1 && row.fields().get(0).matches("(?i)(bron|source|©).*")) {
					remarks.add(Texts.text("remark.footer"), row.line());
					continue;
				}
				if (row.fields().size() != header.size()) {
					throw new PopulationException(
							Texts.text("read.ragged", file.name(), row.line(), row.fields().size(), header.size()));
				}
				rows.add(row);
				if (rows.size() > RawTable.MOST_CELLS) {
					throw new PopulationException(Texts.text("read.tooManyCells", file.name(), RawTable.MOST_CELLS));
				}
			}
		}
		if (rows.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", file.name()));
		}
		comma = separator != ',' && decimalComma();
		columns();
	}

	private void header() throws PopulationException {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i);
			if (name.isEmpty() || !seen.add(name.toLowerCase(Locale.ROOT))) {
				throw new PopulationException(Texts.text(name.isEmpty() ? "csv.noHeader" : "csv.headerTwice", file.name(), i + 1,
						Texts.shortened(name)));
			}
			if (isValue(name)) {
				if (value < 0 || name.toLowerCase(Locale.ROOT).startsWith("population") && !header.get(value).toLowerCase(Locale.ROOT).startsWith("population")) {
					value = i;
				}
			} else if (name.equalsIgnoreCase(ERROR_COLUMN)) {
				error = i;
			}
		}
		if (value < 0) {
			throw new PopulationException(Texts.text("read.notRecognised", file.name()));
		}
		if (seen.contains("dimension") && seen.contains("category")) {
			throw new PopulationException(Texts.text("csv.margins", file.name()));
		}
		for (int i = 0; i < header.size(); i++) {
			if (i != value && isValue(header.get(i))) {
				remarks.add(Texts.text("csv.ignored", Texts.shortened(header.get(i)), Texts.shortened(header.get(value))));
			} else if (i != value && i != error) {
				columns.add(i);
			}
		}
		figures = VALUES.get(header.get(value).toLowerCase(Locale.ROOT));
		if (columns.isEmpty() || columns.size() > MOST_DIMENSIONS) {
			throw new PopulationException(Texts.text(columns.isEmpty() ? "csv.noDimensions" : "csv.manyDimensions", file.name(),
					columns.size(), MOST_DIMENSIONS));
		}
	}

	/** In a file with semicolons 12.345 may be twelve thousand or twelve and a bit; only the other figures can tell. */
	private boolean decimalComma() throws PopulationException {
		List<String> written = rows.stream().map(row -> row.fields().get(value)).toList();
		if (written.stream().anyMatch(text -> GROUPS.matcher(text).matches())) {
			return true;
		}
		Optional<Row> first = rows.stream().filter(row -> GROUP.matcher(row.fields().get(value)).matches()).findFirst();
		boolean decimals = written.stream().anyMatch(text -> BROKEN_NUMBER.matcher(text).matches() && !GROUP.matcher(text).matches());
		if (first.isPresent() && !decimals) {
			throw new PopulationException(Texts.text("csv.thousands", file.name(), first.get().line(), first.get().fields().get(value)));
		}
		return false;
	}

	private void columns() throws PopulationException {
		for (int column : columns) {
			boolean known = Aliases.shipped().dimension(header.get(column)).isPresent();
			Optional<Row> broken = rows.stream().filter(row -> BROKEN_NUMBER.matcher(row.fields().get(column)).matches()).findFirst();
			if (broken.isEmpty() && rows.stream().allMatch(row -> row.fields().get(column).matches("\\d{1,15}"))) {
				broken = rows.stream().filter(row -> row.fields().get(column).length() > 3).findFirst();
			}
			if (!known && broken.isPresent()) {
				throw new PopulationException(Texts.text("csv.numbers", file.name(), Texts.shortened(header.get(column)), broken.get().line()));
			}
		}
	}

	private RawTable table() throws PopulationException {
		RawTable table = new RawTable(file.name(), columns.stream().map(column -> new RawDimension(header.get(column), header.get(column))).toList());
		for (Row row : rows) {
			List<String> names = new ArrayList<>();
			for (int column : columns) {
				String written = row.fields().get(column);
				if (Aliases.shipped().meansUnknown(written) && !certain(header.get(column), written)) {
					remarks.add(Texts.text("csv.unknown"), row.line());
					written = CountTable.UNKNOWN;
				}
				names.add(written);
			}
			String written = row.fields().get(value).replaceAll("\\s*%$", "");
			Figure figure = written.isEmpty() || written.equals(".") || written.equals("x") || written.equalsIgnoreCase("NA")
					? new Figure(written.equals("x") ? CellState.SECRET : CellState.MISSING, 0)
					: Figure.number(written, comma).orElseThrow(() -> new PopulationException(Texts.text("read.noNumber",
							file.name(), row.line(), Texts.shortened(row.fields().get(value)), Texts.shortened(header.get(value)))));
			table.add(names, names, figure, row.line());
		}
		return table;
	}

	private static boolean certain(String header, String written) {
		return Aliases.shipped().code(Naming.dimension(header, header, List.of()), written)
				.filter(coding -> coding.confidence() == Confidence.HIGH && !coding.category().equals(CountTable.UNKNOWN)).isPresent();
	}

	/** A row such as Total or, among provinces, Nederland is left out where the other rows add up to it. */
	private RawTable withoutTotals(RawTable table, boolean described) {
		RawTable rest = table;
		for (int i = 0; i < table.dimensions.size() && !described; i++) {
			RawDimension raw = rest.dimensions.get(i);
			List<Integer> totals = Totals.of(Naming.dimension(raw.title, raw.code, raw.categories), raw);
			List<Integer> parts = Totals.others(raw, totals);
			if (totals.isEmpty() || parts.isEmpty()) {
				continue;
			}
			List<Slice> slices = Slices.of(rest, i);
			String key = Slices.addUp(slices, totals.get(0), parts) ? "remark.totals" : "remark.totalsDiffer";
			remarks.add(Texts.text(key, Texts.shortened(raw.title), Texts.words(totals.stream().map(total -> raw.categories.get(total).label()).toList())));
			rest = rest.keep(i, parts);
		}
		return rest;
	}

	private ReferencePopulation population(String id, RawTable table, Optional<Metadata> metadata) throws PopulationException {
		List<Dimension> dimensions = new ArrayList<>();
		Map<String, Map<String, Text>> labels = new LinkedHashMap<>(metadata.map(Metadata::labels).orElse(Map.of()));
		for (RawDimension raw : table.dimensions) {
			String dimension = Naming.dimension(raw.title, raw.code, raw.categories);
			if (dimensions.stream().anyMatch(one -> one.id().equals(dimension))) {
				throw new PopulationException(Texts.text("csv.sameDimension", file.name(), Texts.shortened(raw.title)));
			}
			dimensions.add(new Dimension(dimension, raw.categories.stream().map(RawTable.Category::code).toList()));
		}
		figures = metadata.flatMap(Metadata::figures).orElse(figures);
		if (figures == Figures.PERSONS && table.cells.stream().anyMatch(cell -> cell.figure().value() != Math.rint(cell.figure().value()))) {
			remarks.add(Texts.text("csv.broken"));
			figures = Figures.ESTIMATE;
		}
		CountTable.Builder counts = CountTable.over(dimensions);
		List<List<String>> missing = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		for (RawTable.Cell cell : table.cells) {
			if (!seen.add(table.key(cell, -1))) {
				remarks.add(Texts.text("csv.addedUp"), cell.line());
			}
			if (cell.figure().state().known()) {
				double number = cell.figure().value();
				counts.add(cell.places(), figures.people() ? (long) number : 0, number, figures.people() ? number : 0);
			} else {
				remarks.add(Texts.text(cell.figure().state().key()), cell.line());
				List<String> names = new ArrayList<>();
				for (int i = 0; i < cell.places().length; i++) {
					names.add(dimensions.get(i).categories().get(cell.places()[i]));
				}
				missing.add(names);
			}
		}
		return new ReferencePopulation(id, described(dimensions, metadata), counts.build(), labels, missing);
	}

	private PopulationDescription described(List<Dimension> dimensions, Optional<Metadata> metadata) throws PopulationException {
		PopulationDescription about = metadata.map(Metadata::description)
				.orElseGet(() -> PopulationDescription.of(new Text(file.name(), file.name()))).withFigures(figures);
		Map<String, String> classifications = new LinkedHashMap<>(about.classifications());
		Map<String, Text> definitions = new LinkedHashMap<>(about.definitions());
		for (OriginDefinition definition : OriginDefinition.values()) {
			boolean has = dimensions.stream().anyMatch(dimension -> dimension.id().equals(definition.dimension()));
			if (has && !classifications.containsKey(definition.dimension())) {
				classifications.put(definition.dimension(), definition == OriginDefinition.ORIGIN_2022
						? PopulationDescription.CBS_ORIGIN_2022 : PopulationDescription.CBS_MIGRATION_BACKGROUND);
				definitions.putIfAbsent(definition.dimension(), definition.text());
				remarks.add(Texts.text("csv.classification", definition.title()));
			}
		}
		about = about.withClassifications(classifications, definitions);
		if (error >= 0) {
			about = about.withCondition(errors(dimensions, about.condition()));
		}
		return about;
	}

	private Condition errors(List<Dimension> dimensions, Optional<Condition> stated) throws PopulationException {
		if (dimensions.size() != 1) {
			throw new PopulationException(Texts.text("csv.errorDimensions", file.name(), ERROR_COLUMN));
		}
		Map<String, Double> errors = new LinkedHashMap<>();
		for (Row row : rows) {
			String written = row.fields().get(error);
			double number = Figure.number(written, comma).map(Figure::value).filter(found -> found >= 0).orElseThrow(() -> new PopulationException(
					Texts.text("read.noNumber", file.name(), row.line(), Texts.shortened(written), ERROR_COLUMN)));
			errors.put(row.fields().get(columns.get(0)), number);
		}
		Condition condition = stated.orElse(new Condition(Text.EMPTY, Text.EMPTY));
		return new Condition(condition.name(), condition.source(), dimensions.get(0).id(), errors);
	}
}
