package org.evenaar.dataset.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.DimensionMapping.AgeForm;
import org.evenaar.dataset.ImportReport;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.RowFilter;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.DatasetFactory;
import org.evenaar.model.dataset.DateOrder;
import org.evenaar.model.dataset.MappingKind;
import org.evenaar.model.dataset.SourceKind;
import org.evenaar.model.dataset.ValueMapping;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.statistics.counts.CountTable;

/** Between the model that is written to files and the values that the rest works with. */
public final class Descriptions {

	private static final DatasetFactory FACTORY = DatasetFactory.eINSTANCE;

	private Descriptions() {
	}

	/** Passwords in the address of a database, as some drivers allow. */
	public static void withoutSecrets(DatasetDescription description) {
		if (description.getSource() != null) {
			description.getSource().setUrl(description.getSource().getUrl().replaceAll("(?i)([?&;])(password|passwd|pwd)=[^&;]*", "$1")
					.replaceAll("//([^/:@]+):[^@/]*@", "//$1@").replaceAll("[?&;]+$", ""));
		}
	}

	public static DatasetDescription describe(Path file, DataSource source, String sha256, Mapping mapping) {
		DatasetDescription description = FACTORY.createDatasetDescription();
		description.setTitle(source.name());
		org.evenaar.model.dataset.DataSource data = FACTORY.createDataSource();
		data.setSha256(sha256);
		switch (source) {
		case DataSource.Csv csv -> {
			data.setKind(mapping.countColumn().isPresent() ? SourceKind.CSV_COUNTS : SourceKind.CSV);
			data.setFile(relative(file, csv.file()));
			data.setShape(shape(csv.shape()));
		}
		case DataSource.Parquet parquet -> {
			data.setKind(SourceKind.PARQUET);
			data.setFile(relative(file, parquet.file()));
		}
		case DataSource.Table table -> {
			data.setKind(SourceKind.DATABASE);
			data.setUrl(table.url());
			data.setUser(table.user());
			data.setTable(table.table());
		}
		case DataSource.Described described -> throw new IllegalArgumentException("Counts are described as a dataset.");
		}
		description.setSource(data);
		mapping.dimensions().forEach(m -> description.getMappings().add(mapping(m)));
		mapping.weightColumn().ifPresent(description::setWeightColumn);
		mapping.countColumn().ifPresent(description::setCountColumn);
		description.getMissingValues().addAll(mapping.missingValues());
		mapping.filters().forEach(f -> description.getFilters().add(filter(f)));
		description.setSuppression(FACTORY.createSuppression());
		return description;
	}

	public static DatasetDescription describe(Dataset dataset) {
		DatasetDescription description = FACTORY.createDatasetDescription();
		description.setTitle(dataset.name());
		description.setSource(FACTORY.createDataSource());
		description.getSource().setKind(SourceKind.ENTERED);
		description.setSuppression(FACTORY.createSuppression());
		keepCounts(description, dataset);
		return description;
	}

	private static String relative(Path description, Path data) {
		Path folder = description.toAbsolutePath().normalize().getParent();
		Path file = data.toAbsolutePath().normalize();
		boolean near = folder != null && folder.getParent() != null && file.startsWith(folder.getParent());
		return (near ? folder.relativize(file) : file).toString().replace('\\', '/');
	}

	private static org.evenaar.model.dataset.CsvShape shape(CsvShape shape) {
		org.evenaar.model.dataset.CsvShape kept = FACTORY.createCsvShape();
		kept.setEncoding(shape.encoding());
		kept.setDelimiter(String.valueOf(shape.delimiter()));
		kept.setQuote(shape.quote().map(String::valueOf).orElse(""));
		kept.setDecimalMark(String.valueOf(shape.decimalMark()));
		kept.setHeader(shape.header());
		kept.setSkippedLines(shape.skippedLines());
		return kept;
	}

	private static org.evenaar.model.dataset.DimensionMapping mapping(DimensionMapping mapping) {
		org.evenaar.model.dataset.DimensionMapping kept = FACTORY.createDimensionMapping();
		kept.setDimension(mapping.dimension());
		kept.setColumn(mapping.columns().getFirst());
		switch (mapping) {
		case DimensionMapping.Values values -> {
			kept.setKind(MappingKind.BY_VALUE);
			kept.getCategories().addAll(values.categories());
			kept.getValues().addAll(values(values.assignments()));
		}
		case DimensionMapping.Ages ages -> {
			kept.setKind(switch (ages.form()) {
			case AGE -> MappingKind.AGE;
			case BIRTH_YEAR -> MappingKind.BIRTH_YEAR;
			case BIRTH_DATE -> MappingKind.BIRTH_DATE;
			});
			kept.getLowerAges().addAll(ages.lowerAges());
			ages.reference().ifPresent(date -> kept.setReferenceDate(date.toString()));
			kept.setDateOrder(ages.dateOrder() == DimensionMapping.DateOrder.MONTH_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
		}
		case DimensionMapping.BirthCountries countries -> {
			kept.setKind(MappingKind.COUNTRY);
			kept.setMotherColumn(countries.mother());
			kept.setFatherColumn(countries.father());
			kept.getCategories().addAll(countries.categories());
			kept.getValues().addAll(values(countries.assignments()));
		}
		case DimensionMapping.Postcodes postcodes -> kept.setKind(MappingKind.POSTCODE);
		}
		return kept;
	}

	private static List<ValueMapping> values(Map<String, String> assignments) {
		List<ValueMapping> kept = new ArrayList<>();
		assignments.forEach((value, category) -> {
			ValueMapping one = FACTORY.createValueMapping();
			one.setValue(value);
			one.setCategory(category);
			kept.add(one);
		});
		return kept;
	}

	private static org.evenaar.model.dataset.RowFilter filter(RowFilter filter) {
		org.evenaar.model.dataset.RowFilter kept = FACTORY.createRowFilter();
		switch (filter) {
		case RowFilter.AgeLimits limits -> {
			kept.setAges(mapping(limits.ages()));
			kept.setFromAge(limits.from());
			kept.setToAge(limits.to());
		}
		case RowFilter.OneOf oneOf -> {
			kept.setColumn(oneOf.column());
			kept.getValues().addAll(oneOf.values().stream().sorted().toList());
		}
		}
		return kept;
	}

	public static DataSource source(Path file, DatasetDescription description) {
		org.evenaar.model.dataset.DataSource kept = Optional.ofNullable(description.getSource())
				.orElseThrow(() -> new IllegalArgumentException("no source"));
		return switch (kept.getKind()) {
		case CSV, CSV_COUNTS -> new DataSource.Csv(resolve(file, kept.getFile()), shape(kept.getShape()));
		case PARQUET -> new DataSource.Parquet(resolve(file, kept.getFile()));
		case DATABASE -> new DataSource.Table(kept.getUrl(), kept.getUser(), kept.getTable());
		case ENTERED -> throw new IllegalArgumentException("no source");
		};
	}

	private static Path resolve(Path description, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("no file");
		}
		try {
			return description.toAbsolutePath().resolveSibling(name).normalize();
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static CsvShape shape(org.evenaar.model.dataset.CsvShape kept) {
		if (kept == null || kept.getDelimiter().length() != 1 || kept.getQuote().length() > 1 || kept.getDecimalMark().length() != 1) {
			throw new IllegalArgumentException("no shape");
		}
		Optional<Character> quote = kept.getQuote().isEmpty() ? Optional.empty() : Optional.of(kept.getQuote().charAt(0));
		return new CsvShape(kept.getEncoding(), kept.getDelimiter().charAt(0), quote, kept.getDecimalMark().charAt(0), kept.isHeader(),
				kept.getSkippedLines());
	}

	public static Mapping mapping(DatasetDescription description) {
		List<DimensionMapping> dimensions = description.getMappings().stream().map(Descriptions::mapping).toList();
		List<RowFilter> filters = description.getFilters().stream().map(Descriptions::filter).toList();
		return new Mapping(dimensions, present(description.getWeightColumn()), present(description.getCountColumn()),
				new LinkedHashSet<>(description.getMissingValues()), filters);
	}

	private static Optional<String> present(String name) {
		return name == null || name.isEmpty() ? Optional.empty() : Optional.of(name);
	}

	private static DimensionMapping mapping(org.evenaar.model.dataset.DimensionMapping kept) {
		return switch (kept.getKind()) {
		case BY_VALUE -> new DimensionMapping.Values(kept.getDimension(), kept.getColumn(), kept.getCategories(), assignments(kept));
		case AGE, BIRTH_YEAR, BIRTH_DATE -> ages(kept);
		case COUNTRY -> new DimensionMapping.BirthCountries(definition(kept.getDimension()), kept.getColumn(), kept.getMotherColumn(),
				kept.getFatherColumn(), kept.getCategories(), assignments(kept));
		case POSTCODE -> new DimensionMapping.Postcodes(kept.getColumn());
		};
	}

	private static OriginDefinition definition(String dimension) {
		for (OriginDefinition definition : OriginDefinition.values()) {
			if (definition.dimension().equals(dimension)) {
				return definition;
			}
		}
		throw new IllegalArgumentException("'" + dimension + "' is not coded by countries of birth.");
	}

	private static Map<String, String> assignments(org.evenaar.model.dataset.DimensionMapping kept) {
		Map<String, String> assignments = new LinkedHashMap<>();
		kept.getValues().forEach(value -> assignments.put(value.getValue(), value.getCategory()));
		return assignments;
	}

	private static DimensionMapping.Ages ages(org.evenaar.model.dataset.DimensionMapping kept) {
		AgeForm form = kept.getKind() == MappingKind.BIRTH_YEAR ? AgeForm.BIRTH_YEAR
				: kept.getKind() == MappingKind.BIRTH_DATE ? AgeForm.BIRTH_DATE : AgeForm.AGE;
		DimensionMapping.DateOrder order = kept.getDateOrder() == DateOrder.MONTH_FIRST ? DimensionMapping.DateOrder.MONTH_FIRST
				: DimensionMapping.DateOrder.DAY_FIRST;
		return new DimensionMapping.Ages(kept.getDimension(), kept.getColumn(), form, kept.getLowerAges(),
				present(kept.getReferenceDate()).map(LocalDate::parse), order);
	}

	private static RowFilter filter(org.evenaar.model.dataset.RowFilter kept) {
		if (kept.getAges() == null) {
			return new RowFilter.OneOf(kept.getColumn(), new LinkedHashSet<>(kept.getValues()));
		}
		if (!(mapping(kept.getAges()) instanceof DimensionMapping.Ages ages)) {
			throw new IllegalArgumentException("Age limits need ages.");
		}
		return new RowFilter.AgeLimits(ages, kept.getFromAge(), kept.getToAge());
	}

	public static void keepCounts(DatasetDescription description, Dataset dataset) {
		description.getCounts().clear();
		for (CountTable table : dataset.tables()) {
			description.getCounts().add(CountsCopy.of(table));
		}
	}

	public static Dataset dataset(DatasetDescription description, String name) {
		List<CountTable> tables = description.getCounts().stream().map(CountsCopy::table).toList();
		if (tables.isEmpty()) {
			throw new IllegalArgumentException("no counts");
		}
		long people = tables.stream().mapToLong(CountTable::people).max().orElse(0);
		String title = description.getTitle().isBlank() ? name : description.getTitle();
		return new Dataset(title, people, tables, new ImportReport(people, people, List.of(), Map.of()));
	}
}
