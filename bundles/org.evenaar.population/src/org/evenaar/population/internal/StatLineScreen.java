package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.evenaar.population.PopulationException;
import org.evenaar.population.ReadChoices;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.internal.CsvRows.Row;
import org.evenaar.population.internal.Measures.Measure;
import org.evenaar.population.internal.RawTable.RawDimension;
import org.evenaar.rules.Text;

/** The file of StatLine that looks as the table on the screen: a title, a row for each dimension above, then the data. */
final class StatLineScreen {

	private static final String TOPIC = "\u0000topic";

	private final TextFile file;
	private final Remarks remarks;
	private final List<Row> heads = new ArrayList<>();
	private String title = "";
	private int stubs;

	private StatLineScreen(TextFile file, Remarks remarks) {
		this.file = file;
		this.remarks = remarks;
	}

	static boolean recognises(TextFile file) throws PopulationException {
		List<String> head = file.head(8);
		if (head.size() < 3 || !single(head.get(0))) {
			return false;
		}
		for (String line : head.subList(1, head.size())) {
			if (!single(line) && CsvRows.separator(line) == ';') {
				return true;
			}
		}
		return false;
	}

	private static boolean single(String line) throws PopulationException {
		try (CsvRows rows = new CsvRows(new TextFile("", line, ""), ';')) {
			return rows.next().single();
		}
	}

	static RawTable read(TextFile file, ReadChoices choices, Remarks remarks) throws PopulationException {
		try (CsvRows rows = new CsvRows(file, ';')) {
			var reader = new StatLineScreen(file, remarks);
			reader.heads(rows);
			return reader.measure(reader.table(rows), choices);
		}
	}

	private void heads(CsvRows rows) throws PopulationException {
		List<String> lines = file.head(60);
		for (Row row = rows.next(); !row.fields().isEmpty(); row = rows.next()) {
			if (row.single()) {
				title = title.isEmpty() && !row.fields().isEmpty() ? row.fields().get(0) : title;
				if (!heads.isEmpty()) {
					break;
				}
				continue;
			}
			String line = row.line() <= lines.size() ? lines.get((int) row.line() - 1) : "";
			if (!heads.isEmpty() && isData(row, line)) {
				rows.pushBack(row);
				stubs = stubs();
				return;
			}
			heads.add(row);
		}
		throw new PopulationException(Texts.text("read.screen.noData", file.name()));
	}

	/** StatLine puts words between quotes and leaves numbers bare; where a program took the quotes away, look at the words. */
	private boolean isData(Row row, String line) {
		String last = row.fields().get(row.fields().size() - 1);
		if (Figure.statLine(last, true).isEmpty()) {
			return false;
		}
		if (file.text().indexOf('"') >= 0) {
			return row.fields().stream().skip(1).anyMatch(field -> !field.isEmpty() && !line.contains('"' + field + '"')
					&& Figure.statLine(field, true).isPresent());
		}
		return !topic(row.fields().get(0)) && Aliases.shipped().dimension(row.fields().get(0)).isEmpty();
	}

	private static boolean topic(String word) {
		return List.of("onderwerp", "onderwerpen", "topic", "topics").contains(word.toLowerCase(java.util.Locale.ROOT));
	}

	/** How many columns at the left hold names: until the first category in the topmost row. */
	private int stubs() throws PopulationException {
		List<String> first = heads.get(0).fields();
		for (int i = 1; i < first.size(); i++) {
			if (!first.get(i).isEmpty() && i < heads.get(heads.size() - 1).fields().size()) {
				return heads.size() == 1 ? 1 : i;
			}
		}
		throw new PopulationException(Texts.text("read.screen.noData", file.name()));
	}

	private RawTable table(CsvRows rows) throws PopulationException {
		List<String> names = heads.get(heads.size() - 1).fields();
		List<RawDimension> dimensions = new ArrayList<>();
		for (int i = 0; i < stubs; i++) {
			dimensions.add(dimension(names.get(i)));
		}
		List<List<String>> above = new ArrayList<>();
		for (Row head : heads.subList(0, heads.size() - 1)) {
			dimensions.add(dimension(head.fields().get(0)));
			above.add(head.fields());
		}
		boolean units = above.isEmpty() ? false : names.stream().skip(stubs).filter(name -> !name.isEmpty()).distinct().count() <= 1;
		if (!units) {
			dimensions.add(new RawDimension(TOPIC, TOPIC));
			above.add(names);
		}
		RawTable table = new RawTable(file.name(), dimensions);
		table.about.title = new Text(title, title);
		table.about.source = Texts.text("source.cbs");
		table.about.unit = units && names.size() > stubs ? names.get(stubs) : "";
		String[] left = new String[stubs];
		Arrays.fill(left, "");
		for (Row row = rows.next(); !row.fields().isEmpty(); row = rows.next()) {
			if (row.blank()) {
				continue;
			}
			if (row.single() && row.fields().get(0).toLowerCase(java.util.Locale.ROOT).matches("(bron|source|©).*")) {
				remarks.add(Texts.text("remark.footer"), row.line());
				continue;
			}
			row(table, row, left, above);
		}
		return table;
	}

	private static RawDimension dimension(String name) {
		return topic(name) ? new RawDimension(TOPIC, TOPIC) : new RawDimension(name, name);
	}

	private void row(RawTable table, Row row, String[] left, List<List<String>> above) throws PopulationException {
		List<String> fields = row.fields();
		int width = heads.get(heads.size() - 1).fields().size();
		if (fields.size() > width || fields.size() <= stubs) {
			throw new PopulationException(Texts.text("read.ragged", file.name(), row.line(), fields.size(), width));
		}
		for (int i = 0; i < stubs; i++) {
			left[i] = fields.get(i).isEmpty() ? left[i] : fields.get(i);
		}
		for (int column = stubs; column < fields.size(); column++) {
			List<String> names = new ArrayList<>(Arrays.asList(left));
			for (List<String> head : above) {
				names.add(carried(head, column));
			}
			String written = fields.get(column);
			Optional<Figure> figure = Figure.statLine(written, true);
			if (figure.isEmpty()) {
				throw new PopulationException(Texts.text("read.noNumber", file.name(), row.line(), Texts.shortened(written),
						Texts.shortened(names.get(names.size() - 1))));
			}
			table.add(names, names, figure.get(), row.line());
		}
	}

	private String carried(List<String> head, int column) {
		for (int i = Math.min(column, head.size() - 1); i >= stubs; i--) {
			if (!head.get(i).isEmpty()) {
				return head.get(i);
			}
		}
		return "";
	}

	private RawTable measure(RawTable table, ReadChoices choices) throws PopulationException {
		for (int i = 0; i < table.dimensions.size(); i++) {
			if (table.dimensions.get(i).code.equals(TOPIC)) {
				List<Measure> measures = table.dimensions.get(i).categories.stream()
						.map(category -> new Measure(category.code(), category.label(), table.about.unit)).toList();
				int chosen = Measures.choose(file.name(), measures, choices.measure(), remarks);
				RawTable rest = table.at(i, chosen);
				rest.about.measure = measures.get(chosen).name();
				return rest;
			}
		}
		return table;
	}
}
