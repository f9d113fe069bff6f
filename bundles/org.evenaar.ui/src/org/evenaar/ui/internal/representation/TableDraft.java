package org.evenaar.ui.internal.representation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.Table1;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Labels;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;

/** The Table 1 of a publication while a person types it: what is typed stays as it is, also where it makes no sense yet. */
final class TableDraft {

	/**
	 * A line of the table.
	 *
	 * @param dimension id
	 * @param category  as typed, or the name of a category
	 * @param number    as typed: a number of people, or a percentage with its sign; blank where it is not filled in
	 */
	record Row(String dimension, String category, String number) {
	}

	private final Locale reader;
	private final List<Row> rows = new ArrayList<>();
	private String total = "";
	private String name = "";

	/** @param reader the language in which categories are named and numbers written */
	TableDraft(Locale reader) {
		this.reader = reader;
	}

	static TableDraft of(Table1 table, String name, Locale reader) {
		TableDraft draft = new TableDraft(reader);
		draft.name = name;
		draft.total = table.total().isPresent() ? Long.toString(table.total().getAsLong()) : "";
		for (Table1.Entry entry : table.entries()) {
			String number = entry.percent().map(p -> draft.local(p.toPlainString()) + "%")
					.orElseGet(() -> Long.toString(entry.people().getAsLong()));
			draft.rows.add(new Row(entry.dimension(), draft.label(entry.dimension(), entry.category()), number));
		}
		return draft;
	}

	private String local(String number) {
		return "nl".equals(reader.getLanguage()) ? number.replace('.', ',') : number;
	}

	List<Row> rows() {
		return List.copyOf(rows);
	}

	String total() {
		return total;
	}

	void total(String typed) {
		total = typed;
	}

	String name() {
		return name;
	}

	void name(String typed) {
		name = typed;
	}

	/** Adds a line for each category that the dimension does not have yet. */
	void addDimension(String dimension, List<String> categories) {
		int place = rows.size();
		for (int i = 0; i < rows.size(); i++) {
			place = rows.get(i).dimension().equals(dimension) ? i + 1 : place;
		}
		List<String> all = new ArrayList<>(categories);
		all.remove(CountTable.UNKNOWN);
		all.add(CountTable.UNKNOWN);
		for (String category : all) {
			String label = label(dimension, category);
			if (rows.stream().noneMatch(r -> r.dimension().equals(dimension) && same(r.category(), label))) {
				rows.add(place++, new Row(dimension, label, ""));
			}
		}
	}

	void insert(int after, Row row) {
		rows.add(Math.min(rows.size(), after + 1), row);
	}

	void remove(int row) {
		rows.remove(row);
	}

	void change(int row, Row changed) {
		rows.set(row, changed);
	}

	Set<String> dimensions() {
		Set<String> dimensions = new LinkedHashSet<>();
		rows.forEach(r -> dimensions.add(r.dimension()));
		return dimensions;
	}

	private String label(String dimension, String category) {
		return Labels.shipped().category(dimension, category).in(reader);
	}

	private static boolean same(String one, String other) {
		return one.strip().equalsIgnoreCase(other.strip());
	}

	/** @return the id of what was typed, or what was typed where Evenaar does not know it */
	String category(Row row) {
		String typed = row.category().strip();
		if (Aliases.shipped().meansUnknown(typed) || same(typed, label(row.dimension(), CountTable.UNKNOWN))) {
			return CountTable.UNKNOWN;
		}
		for (String id : Labels.shipped().categories(row.dimension())) {
			if (id.equals(typed) || same(Labels.shipped().category(row.dimension(), id).nl(), typed)
					|| same(Labels.shipped().category(row.dimension(), id).en(), typed)) {
				return id;
			}
		}
		if ("age".equals(row.dimension())) {
			return AgeRange.parse(typed).map(AgeRange::id).orElse(typed);
		}
		return Aliases.shipped().code(row.dimension(), typed).filter(c -> c.confidence() != Confidence.LOW).map(Coding::category)
				.orElse(typed);
	}

	/** @return what is wrong with a line; empty where nothing is, also where it is not filled in yet */
	Optional<Text> problem(Row row) {
		if (row.number().isBlank()) {
			return Optional.empty();
		}
		if (row.category().isBlank()) {
			return Optional.of(ComparisonTexts.both("table.noCategory"));
		}
		if (percent(row.number()).isEmpty() && people(row.number()).isEmpty()) {
			return Optional.of(ComparisonTexts.both("table.noNumber", row.number().strip(), row.category().strip()));
		}
		if (percent(row.number()).filter(p -> p.compareTo(BigDecimal.valueOf(100)) > 0).isPresent()) {
			return Optional.of(ComparisonTexts.both("table.above", row.category().strip()));
		}
		if ("age".equals(row.dimension()) && !category(row).equals(CountTable.UNKNOWN) && AgeRange.parse(category(row)).isEmpty()) {
			return Optional.of(ComparisonTexts.both("table.noAge", row.category().strip()));
		}
		return Optional.empty();
	}

	/** @return the first thing that keeps the table from being used; empty where nothing does */
	Optional<Text> problem() {
		if (!total.isBlank() && people(total).isEmpty()) {
			return Optional.of(ComparisonTexts.both("table.noTotal", total.strip()));
		}
		for (Row row : rows) {
			Optional<Text> problem = problem(row);
			if (problem.isPresent()) {
				return problem;
			}
		}
		Optional<Text> twice = twice();
		return twice.isPresent() ? twice : table().problems().stream().findFirst();
	}

	private Optional<Text> twice() {
		Set<List<String>> seen = new LinkedHashSet<>();
		for (Row row : rows) {
			if (!row.number().isBlank() && !seen.add(List.of(row.dimension(), category(row)))) {
				return Optional.of(ComparisonTexts.both("table.twice", row.category().strip()));
			}
		}
		return Optional.empty();
	}

	/** @return what is filled in and makes sense */
	Table1 table() {
		Table1 table = people(total).isPresent() ? Table1.empty().withTotal(people(total).getAsLong()) : Table1.empty();
		for (Row row : rows) {
			if (row.number().isBlank() || problem(row).isPresent()) {
				continue;
			}
			Optional<BigDecimal> percent = percent(row.number());
			table = percent.isPresent() ? table.withPercent(row.dimension(), category(row), percent.get().toPlainString())
					: table.with(row.dimension(), category(row), people(row.number()).getAsLong());
		}
		return table;
	}

	/** @return for each dimension how many people have a group so far and how many will count as unknown */
	List<Text> sums() {
		if (problem().isPresent()) {
			return List.of();
		}
		try {
			return table().toDataset(name).tables().stream().map(counts -> {
				String dimension = counts.dimensions().getFirst().id();
				long unknown = counts.cell(List.of(CountTable.UNKNOWN)).people();
				Text label = Labels.shipped().dimension(dimension);
				return both(unknown == 0 ? "table.sum" : "table.sumUnknown", label, counts.people() - unknown, unknown);
			}).toList();
		} catch (DatasetException e) {
			return List.of(e.text());
		}
	}

	/** @return a warning where a group may be without people only because the publication does not name it */
	Optional<Text> gap() {
		if (problem().isPresent()) {
			return Optional.empty();
		}
		try {
			for (CountTable counts : table().toDataset(name).tables()) {
				String dimension = counts.dimensions().getFirst().id();
				long unknown = counts.cell(List.of(CountTable.UNKNOWN)).people();
				boolean empty = rows.stream().anyMatch(r -> r.dimension().equals(dimension) && r.number().isBlank()
						&& !category(r).equals(CountTable.UNKNOWN));
				if (empty && unknown > 0) {
					return Optional.of(both("table.gaps", Labels.shipped().dimension(dimension), unknown));
				}
			}
		} catch (DatasetException e) {
			return Optional.of(e.text());
		}
		return Optional.empty();
	}

	/** A name in the reader's language, within a sentence of both. */
	private static Text both(String key, Text label, Object... others) {
		Object[] dutch = with(label.nl(), others);
		Object[] english = with(label.en(), others);
		return new Text(ComparisonTexts.both(key, dutch).nl(), ComparisonTexts.both(key, english).en());
	}

	private static Object[] with(Object first, Object... others) {
		List<Object> all = new ArrayList<>(List.of(first));
		all.addAll(List.of(others));
		return all.toArray();
	}

	/** A percentage needs its sign, so that 12 is 12 people. */
	private static Optional<BigDecimal> percent(String typed) {
		String text = typed.strip();
		return text.matches("\\d{1,3}([.,]\\d{1,6})?\\s*%") ? Optional.of(new BigDecimal(text.replace("%", "").strip().replace(',', '.')))
				: Optional.empty();
	}

	/** Whole numbers; points, commas and spaces between groups of three figures are left out. */
	private static OptionalLong people(String typed) {
		String text = Objects.requireNonNull(typed).strip();
		String plain = text.matches("\\d{1,3}([. ,\u00a0]\\d{3})+") ? text.replaceAll("\\D", "") : text;
		return plain.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(plain)) : OptionalLong.empty();
	}
}
