package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.Suggestion;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Labels;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;

/** Which group a value stands for, where a person says so, and which group a person means by a word. */
final class RepresentGroups {

	/** A value of a column, as it stands in the data, and the word for its group. */
	private record Said(String value, String word) {
	}

	private final Map<String, List<Said>> byColumn = new LinkedHashMap<>();

	/**
	 * @param given   word by COLUMN:VALUE; either may have a colon of its own
	 * @param columns the columns there are
	 */
	RepresentGroups(Map<String, String> given, RepresentColumns columns) throws UsageException {
		for (Map.Entry<String, String> entry : given.entrySet()) {
			String left = entry.getKey();
			ColumnProfile column = columns.before(left, ':');
			String value = left.substring(left.indexOf(':', beginOf(left, column)) + 1).strip();
			Optional<String> exact = column.values().keySet().stream().filter(v -> v.strip().equalsIgnoreCase(value)).findFirst();
			if (exact.isEmpty() && column.complete()) {
				throw new UsageException(Values.withMeant(Texts.both("represent.noValue", column.name(), value),
						Suggestions.nearest(value, column.values().keySet())));
			}
			byColumn.computeIfAbsent(column.name(), name -> new ArrayList<>()).add(new Said(exact.orElse(value), entry.getValue()));
		}
	}

	private static int beginOf(String left, ColumnProfile column) {
		return left.startsWith(column.name()) ? column.name().length() : 0;
	}

	/** @throws UsageException where something was said of a column that is not counted by */
	void requireAllOf(Set<String> used) throws UsageException {
		for (String column : byColumn.keySet()) {
			if (!used.contains(column)) {
				throw new UsageException("represent.valueUnused", column);
			}
		}
	}

	/** @return the suggestion with what the person said in place of what was guessed */
	Suggestion applied(Suggestion suggestion, ColumnProfile column) throws UsageException {
		List<Said> said = byColumn.getOrDefault(column.name(), List.of());
		if (said.isEmpty()) {
			return suggestion;
		}
		DimensionMapping.Values values = suggestion.mapping().filter(DimensionMapping.Values.class::isInstance)
				.map(DimensionMapping.Values.class::cast).orElseThrow(() -> new UsageException("represent.valueComputed", column.name()));
		Map<String, String> assignments = new LinkedHashMap<>(values.assignments());
		Map<String, Coding> uncertain = new LinkedHashMap<>(suggestion.uncertain());
		Map<String, Long> unmatched = new LinkedHashMap<>(suggestion.unmatched());
		for (Said each : said) {
			boolean unknown = Aliases.shipped().meansUnknown(each.word());
			assignments.put(each.value(), unknown ? CountTable.UNKNOWN : category(values, each.word()));
			uncertain.remove(each.value());
			unmatched.remove(each.value());
		}
		var changed = new DimensionMapping.Values(values.dimension(), values.column(), values.categories(), assignments);
		return new Suggestion(suggestion.columns(), suggestion.role(), Optional.of(changed), suggestion.confidence(),
				suggestion.reason(), uncertain, unmatched);
	}

	/** @return the category that the word, or a value of the data, stands for */
	static String category(DimensionMapping.Values values, String word) throws UsageException {
		String plain = word.strip();
		for (Map.Entry<String, String> entry : values.assignments().entrySet()) {
			if (entry.getKey().strip().equalsIgnoreCase(plain) && values.categories().contains(entry.getValue())) {
				return entry.getValue();
			}
		}
		return Aliases.shipped().code(values.dimension(), plain, values.categories()).map(Coding::category)
				.filter(values.categories()::contains)
				.orElseThrow(() -> new UsageException("represent.noGroup", word, values.column(),
						new Text(names(values, Texts.DUTCH), names(values, Locale.ENGLISH))));
	}

	private static String names(DimensionMapping.Values values, Locale reader) {
		return String.join(", ", values.categories().stream().map(c -> Labels.shipped().category(values.dimension(), c).in(reader)).toList());
	}
}
