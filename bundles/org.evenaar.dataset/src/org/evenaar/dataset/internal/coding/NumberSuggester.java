package org.evenaar.dataset.internal.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.Suggestion;
import org.evenaar.dataset.Suggestion.Role;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.population.coding.Confidence;

/** Suggests survey weights and numbers of people. */
public final class NumberSuggester {

	private NumberSuggester() {
	}

	/** By the name; where that may also mean how heavy somebody is, by what the numbers look like. */
	public static Optional<Suggestion> weight(ColumnProfile column) {
		boolean sure = ColumnWords.is("weight", column.name());
		if (!sure && !ColumnWords.is("maybe-weight", column.name())) {
			return Optional.empty();
		}
		double sum = 0;
		long rows = 0;
		boolean fraction = false;
		for (Map.Entry<String, Long> entry : column.values().entrySet()) {
			String value = entry.getKey();
			double weight = Weights.parse(value, value.indexOf(',') >= 0 ? ',' : '.');
			if (!Double.isNaN(weight)) {
				sum += weight * entry.getValue();
				rows += entry.getValue();
				fraction |= weight != Math.rint(weight);
			}
		}
		if (rows == 0) {
			return Optional.empty();
		}
		double mean = sum / rows;
		Confidence confidence = sure ? Confidence.HIGH : fraction && mean > 0.3 && mean < 3 ? Confidence.MEDIUM : Confidence.LOW;
		return Optional.of(suggestion(column, confidence == Confidence.LOW ? Role.NONE : Role.WEIGHT, confidence,
				confidence == Confidence.LOW ? "suggest.maybeWeight" : "suggest.weight"));
	}

	/** @return whether one of these is the name of a column of numbers of people */
	public static boolean mayBeCount(List<String> columns) {
		return columns.stream().anyMatch(name -> ColumnWords.is("count", name));
	}

	public static Optional<Suggestion> count(ColumnProfile column) {
		boolean whole = !column.values().isEmpty() && column.values().keySet().stream().allMatch(v -> Weights.people(v) >= 0);
		return whole && ColumnWords.is("count", column.name())
				? Optional.of(suggestion(column, Role.COUNT, Confidence.HIGH, "suggest.count"))
				: Optional.empty();
	}

	private static Suggestion suggestion(ColumnProfile column, Role role, Confidence confidence, String key) {
		return new Suggestion(List.of(column.name()), role, Optional.empty(), confidence, Messages.text(key, column.name()),
				Map.of(), Map.of());
	}
}
