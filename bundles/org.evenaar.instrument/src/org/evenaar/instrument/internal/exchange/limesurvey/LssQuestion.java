package org.evenaar.instrument.internal.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenaar.instrument.internal.exchange.limesurvey.LssTables.Row;
import org.evenaar.rules.Text;

/**
 * A question or subquestion with its texts.
 *
 * @param row          the row in the language that comes first
 * @param texts        per language tag
 * @param helps        per language tag
 * @param subquestions in the order of the survey
 */
record LssQuestion(Row row, Map<String, String> texts, Map<String, String> helps, List<LssQuestion> subquestions) {

	LssQuestion(Row row, Map<String, String> texts, Map<String, String> helps) {
		this(row, texts, helps, new ArrayList<>());
	}

	String code() {
		return row.get("title");
	}

	String type() {
		return row.get("type");
	}

	Text place() {
		return row.place();
	}

	/** @return the subquestions of rows (0) or of columns (1) */
	List<LssQuestion> on(int scale) {
		return subquestions.stream().filter(each -> (each.row.get("scale_id").isEmpty() ? "0" : each.row.get("scale_id")).equals(String.valueOf(scale))).toList();
	}
}
