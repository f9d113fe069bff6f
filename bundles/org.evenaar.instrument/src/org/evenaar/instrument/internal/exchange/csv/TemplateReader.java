package org.evenaar.instrument.internal.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.instrument.internal.exchange.csv.TemplateColumn.Places;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.rules.Text;

/** Reads Evenaar's own CSV: a row per item, and rows for scales and for the instrument. */
public final class TemplateReader {

	private static final Set<String> YES = Set.of("1", "y", "yes", "true", "j", "ja", "waar", "x");
	private static final Set<String> NO = Set.of("", "0", "n", "no", "false", "nee", "onwaar", "-");

	private final ReadJob job;
	private final Map<String, OptionSet> named = new LinkedHashMap<>();
	private final Map<String, List<Item>> members = new LinkedHashMap<>();
	private final Map<String, Scale> scales = new LinkedHashMap<>();
	private final Map<String, Text> scalePlaces = new LinkedHashMap<>();
	private Places places;
	private Assembler assembler;

	public TemplateReader(ReadJob job) {
		this.job = job;
	}

	/** @return true where the header is that of this CSV */
	public static boolean claims(List<String> header) {
		Places places = TemplateColumn.in(header);
		return places.has(TemplateColumn.ITEM) && (places.has(TemplateColumn.TEXT) || places.has(TemplateColumn.KIND) || places.has(TemplateColumn.OPTIONS));
	}

	public Instrument read(CsvTable table) throws InstrumentException {
		places = TemplateColumn.in(table.header());
		assembler = new Assembler(job, job.stem());
		for (String unknown : places.unknown()) {
			job.remark(Sentences.line(1), "csv.column", unknown);
		}
		boolean first = true;
		for (CsvTable.Row row : table.rows()) {
			Row cells = new Row(row);
			switch (cells.kind()) {
			case INSTRUMENT -> instrument(cells, first);
			case SCALE -> scale(cells);
			default -> item(cells);
			}
			first = false;
		}
		join();
		return assembler.finish();
	}

	private void instrument(Row row, boolean first) throws InstrumentException {
		if (!first) {
			throw job.problemAt(row.place(), "csv.instrumentRow");
		}
		Instrument instrument = assembler.instrument();
		instrument.setId(row.get(TemplateColumn.ITEM).isEmpty() ? job.stem() : row.get(TemplateColumn.ITEM));
		instrument.setAbbreviation(row.get(TemplateColumn.NUMBER));
		row.texts(TemplateColumn.TEXT).forEach((tag, text) -> Assembler.local(instrument.getNames(), language(tag), text));
		row.texts(TemplateColumn.TOPIC).forEach((tag, text) -> Assembler.local(instrument.getPurposes(), language(tag), text));
	}

	private void scale(Row row) throws InstrumentException {
		Scale scale = assembler.scale(row.get(TemplateColumn.ITEM), row.place());
		scales.put(scale.getId(), scale);
		row.texts(TemplateColumn.TEXT).forEach((tag, text) -> Assembler.local(scale.getNames(), language(tag), text));
		scale.setScoring(scoring(row));
		scale.setScoringRule(row.get(TemplateColumn.NOTE));
		var low = Numbers.parse(row.get(TemplateColumn.MINIMUM));
		var high = Numbers.parse(row.get(TemplateColumn.MAXIMUM));
		if (low.isPresent() && high.isPresent()) {
			scale.setMinimum(low.getAsDouble());
			scale.setMaximum(high.getAsDouble());
			scale.setBounded(true);
		}
	}

	private Scoring scoring(Row row) throws InstrumentException {
		String name = row.get(TemplateColumn.SCORING).toLowerCase(Locale.ROOT);
		return switch (name) {
		case "", "sum", "som" -> Scoring.SUM;
		case "mean", "gemiddelde" -> Scoring.MEAN;
		case "count", "aantal" -> Scoring.COUNT;
		case "other", "anders" -> Scoring.OTHER;
		default -> throw job.problemAt(row.place(), "csv.scoring", name);
		};
	}

	private void item(Row row) throws InstrumentException {
		Item item = assembler.item(row.get(TemplateColumn.ITEM), row.kind().item(), row.place());
		item.setNumber(row.get(TemplateColumn.NUMBER));
		item.setHeading(row.get(TemplateColumn.HEADING));
		item.setReverse(row.yes(TemplateColumn.REVERSE));
		item.setRequired(row.yes(TemplateColumn.REQUIRED));
		item.setSkip(row.get(TemplateColumn.SKIP));
		item.setNote(row.get(TemplateColumn.NOTE));
		row.texts(TemplateColumn.TEXT).forEach((tag, text) -> assembler.text(item.getTexts(), version(tag), text));
		row.texts(TemplateColumn.TOPIC).forEach((tag, text) -> Assembler.local(item.getTopics(), language(tag), text));
		item.setOptions(options(row, item.getKind()));
		assembler.bounds(item, row.get(TemplateColumn.MINIMUM), row.get(TemplateColumn.MAXIMUM), row.place());
		for (String part : OptionCell.split(row.get(TemplateColumn.SCALE), '|')) {
			String scale = OptionCell.plain(part);
			if (!scale.isEmpty()) {
				members.computeIfAbsent(scale, s -> new ArrayList<>()).add(item);
				scalePlaces.putIfAbsent(scale, row.place());
			}
		}
	}

	/** @return the answers of the item; null where it has none */
	private OptionSet options(Row row, ItemKind kind) throws InstrumentException {
		String name = row.get(TemplateColumn.OPTION_SET);
		List<Answer> answers = answers(row);
		if (answers.isEmpty()) {
			if (!name.isEmpty() && !named.containsKey(name)) {
				throw job.problemAt(row.place(), "csv.optionSet", name);
			}
			if (name.isEmpty() && kind == ItemKind.CHOICE) {
				job.remark(row.place(), "csv.noOptions", row.get(TemplateColumn.ITEM));
			}
			return name.isEmpty() ? null : named.get(name);
		}
		if (name.isEmpty()) {
			return assembler.options(answers, row.place());
		}
		if (named.containsKey(name)) {
			throw job.problemAt(row.place(), "csv.optionSetTwice", name);
		}
		OptionSet set = assembler.options(name, answers, row.place());
		named.put(name, set);
		return set;
	}

	private List<Answer> answers(Row row) throws InstrumentException {
		Map<String, OptionCell> first = new LinkedHashMap<>();
		Map<String, Map<String, String>> texts = new LinkedHashMap<>();
		for (Map.Entry<String, String> column : row.texts(TemplateColumn.OPTIONS).entrySet()) {
			List<OptionCell> cells = OptionCell.read(column.getValue()).orElseThrow(() -> job.problemAt(row.place(), "csv.options", column.getValue()));
			Map<String, OptionCell> known = new LinkedHashMap<>();
			for (OptionCell cell : cells) {
				if (known.put(cell.value(), cell) != null) {
					throw job.problemAt(row.place(), "answer.twice", cell.value());
				}
				cell.label().filter(label -> !label.isEmpty())
						.ifPresent(label -> texts.computeIfAbsent(cell.value(), v -> new LinkedHashMap<>()).put(version(column.getKey()), label));
			}
			if (first.isEmpty()) {
				first.putAll(known);
			} else if (!first.keySet().equals(known.keySet())) {
				throw job.problemAt(row.place(), "csv.optionsDiffer", column.getKey());
			}
		}
		List<Answer> answers = new ArrayList<>();
		first.forEach((value, cell) -> answers.add(new Answer(value, cell.score(), texts.getOrDefault(value, Map.of()))));
		return answers;
	}

	/** A scale that items name need not have a row of its own: it is a sum then. */
	private void join() throws InstrumentException {
		for (Map.Entry<String, List<Item>> entry : members.entrySet()) {
			Scale scale = scales.get(entry.getKey());
			if (scale == null) {
				scale = assembler.scale(entry.getKey(), scalePlaces.get(entry.getKey()));
			}
			scale.getItems().addAll(entry.getValue());
		}
	}

	/** @return the language of a column; that of the whole file where its name has none */
	private String language(String tag) {
		int at = tag.indexOf('@');
		return tag.isEmpty() ? Assembler.UNDETERMINED : at < 0 ? tag : tag.substring(0, at);
	}

	/** @return the id of the language version of a column, which is made where it is new */
	private String version(String tag) {
		String id = tag.isEmpty() ? fallback() : tag.substring(tag.indexOf('@') + 1);
		assembler.version(id, tag.isEmpty() ? id : language(tag));
		return id;
	}

	/** Answers without a language are in that of the first texts. */
	private String fallback() {
		return places.of(TemplateColumn.TEXT).keySet().stream().filter(tag -> !tag.isEmpty()).findFirst()
				.map(tag -> tag.substring(tag.indexOf('@') + 1)).orElse(Assembler.UNDETERMINED);
	}

	/** The cells of a row, by column. */
	private final class Row {

		private final CsvTable.Row row;

		Row(CsvTable.Row row) {
			this.row = row;
		}

		Text place() {
			return Sentences.line(row.line());
		}

		String get(TemplateColumn column) throws InstrumentException {
			return job.text(place(), SafeCell.read(row.get(places.single().getOrDefault(column, -1))));
		}

		Map<String, String> texts(TemplateColumn column) throws InstrumentException {
			Map<String, String> texts = new LinkedHashMap<>();
			for (Map.Entry<String, Integer> each : places.of(column).entrySet()) {
				String text = job.text(place(), SafeCell.read(row.get(each.getValue())));
				if (!text.isEmpty()) {
					texts.put(each.getKey(), text);
				}
			}
			return texts;
		}

		TemplateKind kind() throws InstrumentException {
			String name = get(TemplateColumn.KIND);
			if (name.isEmpty()) {
				return !texts(TemplateColumn.OPTIONS).isEmpty() || !get(TemplateColumn.OPTION_SET).isEmpty() ? TemplateKind.CHOICE : TemplateKind.TEXT;
			}
			Optional<TemplateKind> kind = TemplateKind.named(name);
			return kind.orElseThrow(() -> job.problemAt(place(), "csv.kind", name));
		}

		boolean yes(TemplateColumn column) throws InstrumentException {
			String word = get(column).toLowerCase(Locale.ROOT);
			if (!YES.contains(word) && !NO.contains(word)) {
				throw job.problemAt(place(), "csv.yesNo", word);
			}
			return YES.contains(word);
		}
	}
}
