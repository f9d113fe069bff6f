package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.population.PopulationException;
import org.evenaar.population.ReadChoices;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.internal.CsvRows.Row;
import org.evenaar.population.internal.Measures.Measure;
import org.evenaar.population.internal.RawTable.RawDimension;

/**
 * The files of StatLine with one row for each cell: with names (dimensions, then a column for each topic with its unit
 * between brackets) or with codes (topics end in _ and a number); also as the R packages for it write them.
 */
final class StatLineCsv {

	private static final Pattern TOPIC_WITH_UNIT = Pattern.compile("(.+?)\\s*\\(([^()]*)\\)");
	private static final Pattern TOPIC_CODE = Pattern.compile(".+_\\d{1,4}");

	private final TextFile file;
	private final Remarks remarks;
	private final List<String> header;
	private final boolean codes;
	private final List<Integer> dimensions = new ArrayList<>();
	private final List<Integer> labels = new ArrayList<>();
	private final List<Integer> topics = new ArrayList<>();

	private StatLineCsv(TextFile file, List<String> header, Remarks remarks) {
		this.file = file;
		this.header = header;
		this.remarks = remarks;
		this.codes = isCodes(header);
	}

	static boolean recognises(TextFile file) throws PopulationException {
		List<String> head = file.head(1);
		try (CsvRows rows = new CsvRows(new TextFile(file.name(), head.get(0), file.encoding()), CsvRows.separator(head.get(0)))) {
			List<String> header = rows.next().fields();
			boolean withUnits = CsvRows.separator(head.get(0)) == ';' && header.size() > 1 && header.stream().skip(1)
					.anyMatch(field -> TOPIC_WITH_UNIT.matcher(field).matches());
			return withUnits || isCodes(header);
		}
	}

	private static boolean isCodes(List<String> header) {
		boolean period = header.stream().anyMatch(field -> field.equals("Perioden") || field.equals("Periods"));
		boolean numbered = header.size() > 1 && (header.get(0).equalsIgnoreCase("ID") || header.get(0).isEmpty() || period);
		return numbered && header.stream().anyMatch(field -> TOPIC_CODE.matcher(field).matches());
	}

	static RawTable read(TextFile file, ReadChoices choices, Remarks remarks) throws PopulationException {
		char separator = CsvRows.separator(file.head(1).get(0));
		try (CsvRows rows = new CsvRows(file, separator)) {
			Row header = rows.next();
			var reader = new StatLineCsv(file, header.fields(), remarks);
			reader.columns();
			return reader.table(rows, choices, separator == ';');
		}
	}

	private void columns() throws PopulationException {
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i);
			boolean last = i == header.size() - 1 && name.isEmpty();
			if (codes && (i == 0 && (name.isEmpty() || name.equalsIgnoreCase("ID")) || name.matches(".*_(Date|freq|unit|Status)")) || last) {
				continue;
			}
			if (codes && name.endsWith("_label")) {
				labels.add(i);
			} else if ((codes ? TOPIC_CODE : TOPIC_WITH_UNIT).matcher(name).matches()
					&& Aliases.shipped().dimension(name).isEmpty()) {
				topics.add(i);
			} else {
				dimensions.add(i);
			}
		}
		if (dimensions.isEmpty() || topics.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", file.name()));
		}
	}

	private Measure measure(int column) {
		Matcher matcher = TOPIC_WITH_UNIT.matcher(header.get(column));
		return !codes && matcher.matches() ? new Measure(header.get(column), matcher.group(1), matcher.group(2))
				: new Measure(header.get(column), header.get(column), "");
	}

	private RawTable table(CsvRows rows, ReadChoices choices, boolean comma) throws PopulationException {
		List<Measure> measures = topics.stream().map(this::measure).toList();
		int topic = Measures.choose(file.name(), measures, choices.measure(), remarks);
		RawTable table = new RawTable(file.name(),
				dimensions.stream().map(column -> new RawDimension(header.get(column), header.get(column))).toList());
		table.about.measure = measures.get(topic).name();
		table.about.unit = measures.get(topic).unit();
		table.about.source = Texts.text("source.cbs");
		for (Row row = rows.next(); !row.fields().isEmpty(); row = rows.next()) {
			if (row.blank()) {
				continue;
			}
			if (row.single()) {
				remarks.add(Texts.text("remark.footer"), row.line());
				continue;
			}
			if (row.fields().size() != header.size()) {
				throw new PopulationException(Texts.text("read.ragged", file.name(), row.line(), row.fields().size(), header.size()));
			}
			table.add(values(row, false), values(row, true), figure(row, topics.get(topic), comma), row.line());
		}
		return table;
	}

	private List<String> values(Row row, boolean named) {
		List<String> values = new ArrayList<>();
		for (int column : dimensions) {
			String label = header.get(column) + "_label";
			int from = named ? labels.stream().filter(i -> header.get(i).equals(label)).findFirst().orElse(column) : column;
			values.add(row.fields().get(from));
		}
		return values;
	}

	private Figure figure(Row row, int column, boolean comma) throws PopulationException {
		String written = row.fields().get(column);
		String plain = written.toUpperCase(Locale.ROOT).equals("NA") ? "" : written;
		Optional<Figure> figure = Figure.statLine(plain, comma);
		if (figure.isEmpty() && comma) {
			figure = Figure.statLine(plain, false);
		}
		return figure.orElseThrow(() -> new PopulationException(
				Texts.text("read.noNumber", file.name(), row.line(), Texts.shortened(written), Texts.shortened(header.get(column)))));
	}
}
