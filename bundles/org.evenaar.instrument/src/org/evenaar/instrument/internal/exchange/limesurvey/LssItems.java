package org.evenaar.instrument.internal.exchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.Condition;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;

/**
 * Questions to items. A question with subquestions is printed above them: it is their heading, and each of them is an
 * item, named as the columns of responses are, CODE_SUBCODE.
 */
final class LssItems {

	private final ReadJob job;
	private final Assembler assembler;
	private final LssSurvey survey;
	private final boolean rated;
	private final Map<Scale, String> formulas = new LinkedHashMap<>();

	LssItems(ReadJob job, Assembler assembler, LssSurvey survey, boolean rated) {
		this.job = job;
		this.assembler = assembler;
		this.survey = survey;
		this.rated = rated;
	}

	/** @return scales and the formulas they were given */
	Map<Scale, String> formulas() {
		return formulas;
	}

	void add(LssQuestion question) throws InstrumentException {
		switch (question.type()) {
		case "L", "!", "O" -> listed(question);
		case "5" -> choice(question, points(5));
		case "Y" -> choice(question, List.of(word("Y", 1, "Ja", "Yes"), word("N", 0, "Nee", "No")));
		case "G" -> choice(question, List.of(new Answer("F", OptionalDouble.empty(), words("Vrouw", "Female")),
				new Answer("M", OptionalDouble.empty(), words("Man", "Male"))));
		case "F", "H" -> array(question, survey.answers(question, 0, rated));
		case "A" -> array(question, points(5));
		case "B" -> array(question, points(10));
		case "C" -> array(question, List.of(word("Y", 3, "Ja", "Yes"), word("U", 2, "Onzeker", "Uncertain"), word("N", 1, "Nee", "No")));
		case "E" -> array(question, List.of(word("I", 3, "Meer", "Increase"), word("S", 2, "Hetzelfde", "Same"), word("D", 1, "Minder", "Decrease")));
		case "1" -> dual(question);
		case ":" -> grid(question, ItemKind.NUMBER);
		case ";" -> grid(question, ItemKind.TEXT);
		case "M", "P" -> boxes(question);
		case "K" -> each(question, ItemKind.NUMBER);
		case "Q" -> each(question, ItemKind.TEXT);
		case "N" -> item(question, ItemKind.NUMBER);
		case "S", "T", "U", "D" -> item(question, ItemKind.TEXT);
		case "X" -> item(question, ItemKind.DISPLAY);
		case "*" -> equation(question);
		case "" -> throw job.problemAt(question.place(), "lss.field", "type");
		default -> {
			job.remark(question.place(), "lss.type", question.type(), question.code());
			item(question, ItemKind.TEXT);
		}
		}
	}

	/** @return an item that is a question of its own */
	private Item item(LssQuestion question, ItemKind kind) throws InstrumentException {
		Item item = facts(question, question.code(), kind, question, survey.group(question));
		item.setNote(question.helps().getOrDefault(survey.language(), ""));
		return item;
	}

	private Item facts(LssQuestion asked, String id, ItemKind kind, LssQuestion worded, String heading) throws InstrumentException {
		Item item = assembler.item(free(id, worded), kind, worded.place());
		survey.ordered(worded.texts()).forEach((language, text) -> assembler.text(item.getTexts(), language, text));
		item.setHeading(heading);
		item.setRequired(asked.row().get("mandatory").equals("Y"));
		item.setSkip(skip(asked, worded));
		return item;
	}

	/** Old versions let two questions have one code; the second gets the number of its row with it. */
	private String free(String id, LssQuestion question) {
		if (assembler.find(id).isEmpty()) {
			return id;
		}
		String other = id + "_q" + question.row().get("qid");
		job.remark(question.place(), "lss.codeTwice", id, other);
		return other;
	}

	private static String skip(LssQuestion asked, LssQuestion worded) {
		List<String> shown = new ArrayList<>();
		for (LssQuestion question : asked == worded ? List.of(asked) : List.of(asked, worded)) {
			String relevance = Wording.plain(question.row().get("relevance"));
			if (!relevance.isEmpty() && !relevance.equals("1")) {
				shown.add(relevance);
			}
		}
		return Condition.unless(shown.size() < 2 ? String.join("", shown) : '(' + String.join(") and (", shown) + ')');
	}

	private void choice(LssQuestion question, List<Answer> answers) throws InstrumentException {
		options(item(question, ItemKind.CHOICE), answers, question);
	}

	private void options(Item item, List<Answer> answers, LssQuestion question) throws InstrumentException {
		if (answers.isEmpty()) {
			job.remark(question.place(), "lss.noAnswers", question.code());
		} else {
			item.setOptions(assembler.options(answers, question.place()));
		}
	}

	private void listed(LssQuestion question) throws InstrumentException {
		List<Answer> answers = new ArrayList<>(survey.answers(question, 0, rated));
		if (question.row().get("other").equals("Y")) {
			answers.add(new Answer("-oth-", OptionalDouble.empty(), words("Anders", "Other")));
		}
		choice(question, answers);
	}

	private String stem(LssQuestion question) {
		String stem = question.texts().getOrDefault(survey.language(), "");
		if (question.texts().size() > 1) {
			job.remark(question.place(), "lss.stem", question.code(), question.texts().size() - 1);
		}
		return stem.isEmpty() ? survey.group(question) : stem;
	}

	private void array(LssQuestion question, List<Answer> answers) throws InstrumentException {
		String stem = stem(question);
		for (LssQuestion row : question.on(0)) {
			options(facts(question, question.code() + '_' + row.code(), ItemKind.CHOICE, row, stem), answers, question);
		}
	}

	private void dual(LssQuestion question) throws InstrumentException {
		String stem = stem(question);
		for (LssQuestion row : question.on(0)) {
			for (int scale = 0; scale < 2; scale++) {
				Item item = facts(question, question.code() + '_' + row.code() + '_' + (scale + 1), ItemKind.CHOICE, row, stem);
				options(item, survey.answers(question, scale, rated), question);
			}
		}
	}

	private void grid(LssQuestion question, ItemKind kind) throws InstrumentException {
		String stem = stem(question);
		for (LssQuestion row : question.on(0)) {
			for (LssQuestion column : question.on(1)) {
				Item item = facts(question, question.code() + '_' + row.code() + '_' + column.code(), kind, row, stem);
				item.getTexts().forEach(text -> {
					String language = text.getVersion().getLanguage();
					text.setText(text.getText() + " – " + column.texts().getOrDefault(language, column.code()));
				});
			}
		}
	}

	private void boxes(LssQuestion question) throws InstrumentException {
		String stem = stem(question);
		List<Answer> ticked = List.of(word("Y", 1, "Aangekruist", "Ticked"), word("N", 0, "Niet aangekruist", "Not ticked"));
		for (LssQuestion row : question.on(0)) {
			options(facts(question, question.code() + '_' + row.code(), ItemKind.CHOICE, row, stem), ticked, question);
		}
	}

	private void each(LssQuestion question, ItemKind kind) throws InstrumentException {
		String stem = stem(question);
		for (LssQuestion row : question.on(0)) {
			facts(question, question.code() + '_' + row.code(), kind, row, stem);
		}
	}

	/** The text of an equation is its formula, in braces. */
	private void equation(LssQuestion question) throws InstrumentException {
		Scale scale = assembler.scale(question.code(), question.place());
		scale.setScoring(Scoring.OTHER);
		String formula = question.texts().getOrDefault(survey.language(), "");
		boolean braces = formula.startsWith("{") && formula.endsWith("}");
		formulas.put(scale, braces ? formula.substring(1, formula.length() - 1).strip() : formula);
	}

	private List<Answer> points(int most) {
		List<Answer> points = new ArrayList<>();
		for (int point = 1; point <= most; point++) {
			points.add(new Answer(String.valueOf(point), OptionalDouble.of(point), Map.of()));
		}
		return points;
	}

	private Answer word(String value, double score, String nl, String en) {
		return new Answer(value, OptionalDouble.of(score), words(nl, en));
	}

	/** @return LimeSurvey's own words, in those of the survey's languages that are Dutch or English */
	private Map<String, String> words(String nl, String en) {
		Map<String, String> words = new LinkedHashMap<>();
		assembler.instrument().getLanguageVersions().forEach(version -> {
			String language = version.getLanguage();
			if (language.equals("nl") || language.startsWith("nl-")) {
				words.put(language, nl);
			} else if (language.equals("en") || language.startsWith("en-")) {
				words.put(language, en);
			}
		});
		return words;
	}
}
