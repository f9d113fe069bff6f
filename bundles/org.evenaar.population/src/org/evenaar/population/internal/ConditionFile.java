package org.evenaar.population.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenaar.population.PatientGroup;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Prevalence;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.internal.CsvRows.Row;

/** Reads how often a condition occurs in each group, from a CSV file with a row for each group. */
public final class ConditionFile {

	private enum Column {
		NAME("condition", "aandoening"), SOURCE("source", "bron"), SHARE("percent", "procent"),
		ERROR("relative_standard_error", "relatieve_standaardfout");

		private final List<String> headers;

		Column(String... headers) {
			this.headers = List.of(headers);
		}
	}

	private final TextFile file;
	private final Map<Column, Integer> places = new LinkedHashMap<>();
	private String dimension = "";
	private int group = -1;
	private String name = "";
	private String source = "";
	private final Map<String, Prevalence> shares = new LinkedHashMap<>();

	private ConditionFile(TextFile file) {
		this.file = file;
	}

	/** @throws PopulationException where it cannot be read, or is not such a file */
	public static PatientGroup read(Path path) throws PopulationException {
		TextFile text = TextFile.read(path);
		char separator = CsvRows.separator(text.head(1).getFirst());
		ConditionFile file = new ConditionFile(text);
		try (CsvRows rows = new CsvRows(text, separator)) {
			file.header(rows.next());
			for (Row row = rows.next(); !row.fields().isEmpty(); row = rows.next()) {
				if (!row.blank()) {
					file.row(row);
				}
			}
		}
		return file.group();
	}

	private void header(Row row) throws PopulationException {
		List<String> others = new ArrayList<>();
		for (int i = 0; i < row.fields().size(); i++) {
			String header = row.fields().get(i);
			String plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			boolean known = false;
			for (Column column : Column.values()) {
				if (column.headers.contains(plain)) {
					known = true;
					places.put(column, i);
				}
			}
			if (!known && !header.isBlank()) {
				others.add(header);
				group = i;
			}
		}
		if (others.size() != 1 || !places.containsKey(Column.SHARE)) {
			throw new PopulationException(Texts.text("condition.columns", file.name(), Texts.words(row.fields())));
		}
		String written = others.getFirst();
		dimension = Aliases.shipped().dimension(written).map(Coding::category).orElse(written);
	}

	private void row(Row row) throws PopulationException {
		name = name.isEmpty() ? field(row, Column.NAME) : name;
		source = source.isEmpty() ? field(row, Column.SOURCE) : source;
		String category = group < row.fields().size() ? row.fields().get(group) : "";
		if (category.isEmpty()) {
			throw new PopulationException(Texts.text("condition.noGroup", file.name(), row.line()));
		}
		String error = field(row, Column.ERROR);
		Prevalence prevalence = new Prevalence(number(row, Column.SHARE, field(row, Column.SHARE).replace("%", "").strip(), 100) / 100,
				error.isEmpty() ? 0 : number(row, Column.ERROR, error, Double.MAX_VALUE));
		if (shares.putIfAbsent(category, prevalence) != null) {
			throw new PopulationException(Texts.text("condition.twice", file.name(), row.line(), Texts.shortened(category)));
		}
	}

	private double number(Row row, Column column, String written, double most) throws PopulationException {
		return Figure.number(written, written.indexOf(',') >= 0).filter(figure -> figure.state().known()).map(Figure::value)
				.filter(value -> value >= 0 && value <= most).orElseThrow(() -> new PopulationException(
						Texts.text("condition.number", file.name(), row.line(), Texts.shortened(written), column.headers.getFirst())));
	}

	private String field(Row row, Column column) {
		int at = places.getOrDefault(column, -1);
		return at >= 0 && at < row.fields().size() ? row.fields().get(at) : "";
	}

	private PatientGroup group() throws PopulationException {
		if (shares.isEmpty()) {
			throw new PopulationException(Texts.text("condition.empty", file.name()));
		}
		String title = name.isEmpty() ? file.name().replaceFirst("\\.[^.]*$", "") : name;
		return new PatientGroup(title, source.isEmpty() ? file.name() : source, dimension, shares);
	}
}
