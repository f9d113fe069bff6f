package org.evenaar.dataset.internal.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping.Values;
import org.evenaar.dataset.Suggestion;
import org.evenaar.dataset.Suggestion.Role;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Labels;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Suggests a category for each value of a column. */
public final class ValueSuggester {

	/** Of a dimension nobody knows, so many different values may be its categories. */
	private static final int MOST_OWN_CATEGORIES = 50;

	private final List<Dimension> targets;

	public ValueSuggester(List<Dimension> targets) {
		this.targets = targets;
	}

	/** @return whether there are categories to choose from, of the population or of Evenaar itself */
	public boolean knows(String dimension) {
		return targets.stream().anyMatch(d -> d.id().equals(dimension)) || Labels.shipped().dimensions().contains(dimension);
	}

	public Suggestion suggest(String dimension, ColumnProfile column, Confidence confidence) {
		Optional<List<String>> wanted = targets.stream().filter(d -> d.id().equals(dimension)).findFirst()
				.map(d -> d.categories().stream().filter(c -> !c.equals(CountTable.UNKNOWN)).toList());
		if (!knows(dimension)) {
			return own(dimension, column, confidence);
		}
		Map<String, String> assignments = new LinkedHashMap<>();
		Map<String, Coding> uncertain = new LinkedHashMap<>();
		Map<String, Long> unmatched = new LinkedHashMap<>();
		Set<String> remarks = new LinkedHashSet<>();
		List<Text> texts = new ArrayList<>();
		column.values().forEach((value, count) -> {
			Optional<Coding> coding = wanted.isPresent() ? Aliases.shipped().code(dimension, value, wanted.get())
					: Aliases.shipped().code(dimension, value);
			if (coding.isEmpty()) {
				unmatched.put(value, count);
			} else if (coding.get().confidence() == Confidence.LOW) {
				uncertain.put(value, coding.get());
			} else {
				assignments.put(value, coding.get().category());
				if (!coding.get().remark().isEmpty() && remarks.add(coding.get().remark().en())) {
					texts.add(coding.get().remark());
				}
			}
		});
		List<String> categories = wanted.orElseGet(() -> order(dimension, assignments));
		Values mapping = new Values(dimension, column.name(), categories, assignments);
		return new Suggestion(List.of(column.name()), Role.DIMENSION, Optional.of(mapping),
				sure(column, assignments, uncertain, confidence), reason(dimension, column, texts), uncertain, unmatched);
	}

	/** The values themselves, for a dimension that Evenaar does not know. */
	private static Suggestion own(String dimension, ColumnProfile column, Confidence confidence) {
		Map<String, String> assignments = new LinkedHashMap<>();
		Map<String, Long> unmatched = new LinkedHashMap<>();
		Set<String> categories = new LinkedHashSet<>();
		column.values().forEach((value, count) -> {
			if (Aliases.shipped().meansUnknown(value)) {
				assignments.put(value, CountTable.UNKNOWN);
			} else if (categories.size() < MOST_OWN_CATEGORIES && value.length() <= 60) {
				categories.add(value.strip());
				assignments.put(value, value.strip());
			} else {
				unmatched.put(value, count);
			}
		});
		return new Suggestion(List.of(column.name()), Role.DIMENSION,
				Optional.of(new Values(dimension, column.name(), List.copyOf(categories), assignments)),
				unmatched.isEmpty() ? confidence : Confidence.LOW, Messages.text("suggest.own", column.name(), dimension), Map.of(),
				unmatched);
	}

	private static List<String> order(String dimension, Map<String, String> assignments) {
		Set<String> used = new LinkedHashSet<>(assignments.values());
		used.remove(CountTable.UNKNOWN);
		List<String> known = Labels.shipped().categories(dimension);
		List<String> ordered = new ArrayList<>(known.stream().filter(used::contains).toList());
		used.stream().filter(c -> !ordered.contains(c)).forEach(ordered::add);
		return ordered;
	}

	private static Confidence sure(ColumnProfile column, Map<String, String> assignments, Map<String, Coding> uncertain,
			Confidence confidence) {
		long all = column.values().values().stream().mapToLong(Long::longValue).sum();
		long known = column.values().entrySet().stream().filter(e -> assignments.containsKey(e.getKey())
				&& !assignments.get(e.getKey()).equals(CountTable.UNKNOWN)).mapToLong(Map.Entry::getValue).sum();
		if (known * 2 < all || known == 0) {
			return Confidence.LOW;
		}
		return known * 10 < all * 9 || !uncertain.isEmpty() ? confidence.and(Confidence.MEDIUM) : confidence;
	}

	private static Text reason(String dimension, ColumnProfile column, List<Text> remarks) {
		Text label = Labels.shipped().dimension(dimension);
		Text nl = Messages.text("suggest.values", column.name(), label.nl());
		Text en = Messages.text("suggest.values", column.name(), label.en());
		StringBuilder dutch = new StringBuilder(nl.nl());
		StringBuilder english = new StringBuilder(en.en());
		remarks.forEach(remark -> {
			dutch.append(' ').append(remark.nl());
			english.append(' ').append(remark.en());
		});
		return new Text(dutch.toString(), english.toString());
	}
}
