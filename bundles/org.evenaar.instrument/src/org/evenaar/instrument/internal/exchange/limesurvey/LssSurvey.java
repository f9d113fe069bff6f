package org.evenaar.instrument.internal.exchange.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.instrument.internal.exchange.limesurvey.LssTables.Row;

/**
 * The rows of a survey joined: groups, questions with subquestions, and answers, each with its texts in all languages.
 * Older versions keep a row per language, newer ones keep texts in tables of their own.
 */
final class LssSurvey {

	private final ReadJob job;
	private final LssTables tables;
	private final Map<String, Integer> groupOrder = new HashMap<>();
	private final Map<String, Map<String, String>> groupNames = new HashMap<>();
	private final List<LssQuestion> questions = new ArrayList<>();
	private final Map<String, List<Row>> answers = new HashMap<>();
	private final Map<String, Map<String, String>> answerTexts = new HashMap<>();

	LssSurvey(ReadJob job, LssTables tables) throws InstrumentException {
		this.job = job;
		this.tables = tables;
		groups();
		questions();
		answers();
	}

	private void groups() {
		for (Row row : tables.rows("groups")) {
			groupOrder.putIfAbsent(row.get("gid"), order(row.get("group_order")));
			put(groupNames, row.get("gid"), row, "group_name");
		}
		tables.rows("group_l10ns").forEach(row -> put(groupNames, row.get("gid"), row, "group_name"));
	}

	private void questions() throws InstrumentException {
		Map<String, Map<String, String>> texts = new HashMap<>();
		Map<String, Map<String, String>> helps = new HashMap<>();
		Map<String, LssQuestion> byId = new LinkedHashMap<>();
		for (Row row : tables.rows("question_l10ns")) {
			put(texts, row.get("qid"), row, "question");
			put(helps, row.get("qid"), row, "help");
		}
		List<Row> rows = new ArrayList<>(tables.rows("questions"));
		rows.addAll(tables.rows("subquestions"));
		for (Row row : rows) {
			String id = row.get("qid");
			if (id.isEmpty()) {
				throw job.problemAt(row.place(), "lss.field", "qid");
			}
			put(texts, id, row, "question");
			put(helps, id, row, "help");
			byId.computeIfAbsent(id, q -> new LssQuestion(row, texts.computeIfAbsent(id, i -> new LinkedHashMap<>()),
					helps.computeIfAbsent(id, i -> new LinkedHashMap<>())));
		}
		for (LssQuestion question : byId.values()) {
			String parent = question.row().get("parent_qid");
			if (parent.isEmpty() || parent.equals("0")) {
				questions.add(question);
			} else if (byId.containsKey(parent)) {
				byId.get(parent).subquestions().add(question);
			} else {
				throw job.problemAt(question.place(), "lss.parent", question.code(), parent);
			}
		}
		Comparator<LssQuestion> order = Comparator.comparingInt(question -> order(question.row().get("question_order")));
		byId.values().forEach(question -> question.subquestions().sort(order));
		questions.sort(Comparator.<LssQuestion>comparingInt(question -> groupOrder.getOrDefault(question.row().get("gid"), 0)).thenComparing(order));
	}

	private void answers() {
		Map<String, Map<String, String>> byAnswer = new HashMap<>();
		tables.rows("answer_l10ns").forEach(row -> put(byAnswer, row.get("aid"), row, "answer"));
		for (Row row : tables.rows("answers")) {
			List<Row> known = answers.computeIfAbsent(row.get("qid"), q -> new ArrayList<>());
			String key = key(row);
			if (!answerTexts.containsKey(key)) {
				known.add(row);
				answerTexts.put(key, new LinkedHashMap<>(byAnswer.getOrDefault(row.get("aid"), Map.of())));
			}
			put(answerTexts, key, row, "answer");
		}
		answers.values().forEach(rows -> rows.sort(Comparator.comparingInt(row -> order(row.get("sortorder")))));
	}

	private static String key(Row row) {
		return row.get("qid") + '/' + row.get("scale_id") + '/' + row.get("code");
	}

	private void put(Map<String, Map<String, String>> texts, String id, Row row, String field) {
		String text = Wording.fromMarkup(row.get(field));
		if (!text.isEmpty()) {
			texts.computeIfAbsent(id, i -> new LinkedHashMap<>()).putIfAbsent(row.get("language").isEmpty() ? language() : row.get("language"), text);
		}
	}

	private static int order(String number) {
		return (int) Numbers.parse(number).orElse(0);
	}

	/** @return the texts in the order of the survey's languages, whatever the order of the rows */
	Map<String, String> ordered(Map<String, String> texts) {
		Map<String, String> ordered = new LinkedHashMap<>();
		tables.languages().forEach(language -> ordered.computeIfAbsent(language, texts::get));
		texts.forEach(ordered::putIfAbsent);
		return ordered;
	}

	/** @return the tag of the main language */
	String language() {
		return tables.languages().isEmpty() ? "und" : tables.languages().getFirst();
	}

	List<LssQuestion> list() {
		return questions;
	}

	/** @return the name of the group of a question, in the main language */
	String group(LssQuestion question) {
		return groupNames.getOrDefault(question.row().get("gid"), Map.of()).getOrDefault(language(), "");
	}

	/**
	 * @param scale the number of the list of answers: 0, or 1 for the second list of a dual scale
	 * @param rated true where the survey counts the values that answers were given for assessment
	 */
	List<Answer> answers(LssQuestion question, int scale, boolean rated) {
		List<Answer> list = new ArrayList<>();
		for (Row row : answers.getOrDefault(question.row().get("qid"), List.of())) {
			if (order(row.get("scale_id")) == scale) {
				Map<String, String> texts = ordered(answerTexts.get(key(row)));
				boolean none = texts.values().stream().anyMatch(Answer::isNoAnswer);
				OptionalDouble score = Numbers.parse(rated ? row.get("assessment_value") : row.get("code"));
				list.add(new Answer(row.get("code"), none ? OptionalDouble.empty() : score, texts));
			}
		}
		return list;
	}
}
