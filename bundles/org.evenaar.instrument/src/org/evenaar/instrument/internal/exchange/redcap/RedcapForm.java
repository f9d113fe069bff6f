package org.evenaar.instrument.internal.exchange.redcap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.Condition;
import org.evenaar.instrument.internal.exchange.PlainScore;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.ScaleScoring;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.instrument.internal.exchange.redcap.RedcapReader.RedcapField;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.Scale;
import org.evenaar.rules.Text;

/** One form of a data dictionary becomes one instrument. */
final class RedcapForm {

	private static final Set<String> NUMBERS = Set.of("integer", "int", "number", "float", "number_1dp", "number_2dp", "number_3dp", "number_4dp",
			"number_comma_decimal", "number_1dp_comma_decimal", "number_2dp_comma_decimal", "number_3dp_comma_decimal", "number_4dp_comma_decimal");

	private final ReadJob job;
	private final Assembler assembler;
	private final String language;
	private final Map<Scale, String> formulas = new LinkedHashMap<>();
	private String heading = "";
	private String matrix = "";

	RedcapForm(ReadJob job, Assembler assembler, String language) {
		this.job = job;
		this.assembler = assembler;
		this.language = language;
	}

	void add(RedcapField field) throws InstrumentException {
		heading(field);
		tellOfLoss(field);
		String type = field.get(RedcapColumn.TYPE).toLowerCase(Locale.ROOT);
		switch (type) {
		case "radio", "dropdown", "select" -> choice(field, RedcapChoices.read(field.get(RedcapColumn.CHOICES), language, job, field.place()));
		case "yesno" -> choice(field, yesNo("Ja", "Nee", "Yes", "No"));
		case "truefalse" -> choice(field, yesNo("Waar", "Onwaar", "True", "False"));
		case "checkbox" -> boxes(field);
		case "slider" -> slider(field);
		case "text" -> text(field);
		case "notes" -> item(field, ItemKind.TEXT);
		case "descriptive" -> item(field, ItemKind.DISPLAY);
		case "calc" -> scale(field);
		case "" -> throw job.problemAt(field.place(), "redcap.noType", field.variable());
		default -> {
			job.remark(field.place(), "redcap.type", type, field.variable());
			item(field, ItemKind.TEXT);
		}
		}
	}

	/** A heading stands above the fields that follow; that of a matrix ends with it. */
	private void heading(RedcapField field) throws InstrumentException {
		String own = job.text(field.place(), Wording.fromMarkup(field.get(RedcapColumn.SECTION)));
		String group = field.get(RedcapColumn.MATRIX);
		if (!own.isEmpty()) {
			heading = own;
		} else if (!matrix.isEmpty() && !matrix.equals(group)) {
			heading = "";
		}
		matrix = group;
	}

	private void tellOfLoss(RedcapField field) {
		if (!field.get(RedcapColumn.ANNOTATION).isEmpty()) {
			job.remark(field.place(), "redcap.annotation", field.get(RedcapColumn.ANNOTATION));
		}
		if (field.get(RedcapColumn.RANKING).equalsIgnoreCase("y")) {
			job.remark(field.place(), "redcap.ranking", field.variable());
		}
	}

	private Item item(RedcapField field, ItemKind kind) throws InstrumentException {
		return item(field, field.variable(), kind, Wording.fromMarkup(field.get(RedcapColumn.LABEL)));
	}

	private Item item(RedcapField field, String id, ItemKind kind, String label) throws InstrumentException {
		Item item = assembler.item(id, kind, field.place());
		assembler.text(item.getTexts(), language, label);
		item.setHeading(heading);
		item.setNumber(Wording.plain(field.get(RedcapColumn.NUMBER)));
		item.setRequired(field.get(RedcapColumn.REQUIRED).equalsIgnoreCase("y"));
		item.setSkip(Condition.unless(Wording.plain(field.get(RedcapColumn.BRANCHING))));
		item.setNote(Wording.fromMarkup(field.get(RedcapColumn.NOTE)));
		return item;
	}

	private void choice(RedcapField field, List<Answer> answers) throws InstrumentException {
		Item item = item(field, ItemKind.CHOICE);
		if (answers.isEmpty()) {
			job.remark(field.place(), "redcap.noChoices", field.variable());
		} else {
			item.setOptions(assembler.options(answers, field.place()));
		}
	}

	private List<Answer> yesNo(String ja, String nee, String yes, String no) {
		boolean dutch = language.equals("nl");
		return List.of(new Answer("1", OptionalDouble.of(1), Map.of(language, dutch ? ja : yes)),
				new Answer("0", OptionalDouble.of(0), Map.of(language, dutch ? nee : no)));
	}

	/** Each box is a column of its own in data, and so an item of its own. */
	private void boxes(RedcapField field) throws InstrumentException {
		String stem = Wording.fromMarkup(field.get(RedcapColumn.LABEL));
		List<Answer> boxes = RedcapChoices.read(field.get(RedcapColumn.CHOICES), language, job, field.place());
		if (boxes.isEmpty()) {
			job.remark(field.place(), "redcap.noChoices", field.variable());
		}
		for (Answer box : boxes) {
			String value = box.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
			String label = box.texts().getOrDefault(language, "");
			Item item = item(field, field.variable() + "___" + value, ItemKind.CHOICE, stem.isEmpty() ? label : stem + " – " + label);
			item.setOptions(assembler.options(yesNo("Aangekruist", "Niet aangekruist", "Ticked", "Not ticked"), field.place()));
		}
		job.remark(field.place(), "redcap.checkbox", field.variable(), boxes.size());
	}

	private void slider(RedcapField field) throws InstrumentException {
		Item item = item(field, ItemKind.NUMBER);
		String low = field.get(RedcapColumn.MINIMUM);
		String high = field.get(RedcapColumn.MAXIMUM);
		assembler.bounds(item, low.isEmpty() ? "0" : low, high.isEmpty() ? "100" : high, field.place());
		String labels = Wording.fromMarkup(field.get(RedcapColumn.CHOICES));
		if (!labels.isEmpty()) {
			item.setNote(item.getNote().isEmpty() ? labels : item.getNote() + " (" + labels + ')');
		}
	}

	private void text(RedcapField field) throws InstrumentException {
		boolean number = NUMBERS.contains(field.get(RedcapColumn.VALIDATION).toLowerCase(Locale.ROOT));
		Item item = item(field, number ? ItemKind.NUMBER : ItemKind.TEXT);
		if (number) {
			assembler.bounds(item, field.get(RedcapColumn.MINIMUM), field.get(RedcapColumn.MAXIMUM), field.place());
		}
	}

	private void scale(RedcapField field) throws InstrumentException {
		Scale scale = assembler.scale(field.variable(), field.place());
		Assembler.local(scale.getNames(), language, Wording.fromMarkup(field.get(RedcapColumn.LABEL)));
		formulas.put(scale, Wording.plain(field.get(RedcapColumn.CHOICES)));
	}

	/** To be called after the last field: formulas may name what stands below them. */
	void score() {
		Map<String, Item> items = new HashMap<>();
		assembler.instrument().getItems().forEach(item -> items.put(item.getId(), item));
		formulas.forEach((scale, formula) -> {
			List<String> mentioned = PlainScore.mentioned(formula);
			ScaleScoring.score(scale, formula, items, mentioned);
			List<String> elsewhere = mentioned.stream().filter(name -> !items.containsKey(name)).toList();
			if (!elsewhere.isEmpty()) {
				job.remark(Text.EMPTY, "redcap.elsewhere", scale.getId(), String.join(", ", elsewhere));
			}
		});
	}
}
