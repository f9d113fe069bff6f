package org.evenaar.dataset.internal.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping.AgeForm;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.DateOrder;
import org.evenaar.dataset.Suggestion;
import org.evenaar.dataset.Suggestion.Role;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Confidence;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.Dimension;

/** Suggests bands of ages for ages, bands, and years and dates of birth. */
public final class AgeSuggester {

	private static final List<Integer> DEFAULT_BANDS = List.of(0, 15, 25, 45, 65);
	/** Numbers that all are lower may be ages of children, or codes of bands. */
	private static final int ADULT = 18;
	private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ]\\d{4}.*");

	private final Optional<TreeSet<Integer>> wanted;
	private final LocalDate reference;

	public AgeSuggester(List<Dimension> targets, LocalDate reference) {
		this.wanted = targets.stream().filter(d -> d.id().equals("age")).findFirst().flatMap(AgeSuggester::lowerAges);
		this.reference = reference;
	}

	private static Optional<TreeSet<Integer>> lowerAges(Dimension target) {
		TreeSet<Integer> ages = new TreeSet<>();
		for (String category : target.categories()) {
			AgeRange.parse(category).ifPresent(band -> ages.add(band.from()));
		}
		return ages.isEmpty() ? Optional.empty() : Optional.of(ages);
	}

	/** For a year or date of birth. */
	public Optional<Suggestion> birth(ColumnProfile column) {
		boolean year = ColumnWords.has("birth-year", column.name());
		boolean date = ColumnWords.has("birth-date", column.name());
		if (!year && !date) {
			return Optional.empty();
		}
		DateOrder order = order(column);
		boolean years = column.values().keySet().stream().filter(v -> AgeReader.year(v).isPresent()).count() * 2 > column.values().size();
		AgeForm form = years ? AgeForm.BIRTH_YEAR : AgeForm.BIRTH_DATE;
		Ages mapping = new Ages("age", column.name(), form, bands(Set.of()), Optional.of(reference), order);
		Text reason = Messages.text(years ? "suggest.birthYear" : "suggest.birthDate", column.name(), reference.toString());
		return Optional.of(suggestion(column, mapping, Confidence.HIGH, reason));
	}

	private static DateOrder order(ColumnProfile column) {
		boolean monthFirst = false;
		for (String value : column.values().keySet()) {
			Matcher parts = PARTS.matcher(value.strip());
			if (parts.matches()) {
				if (Integer.parseInt(parts.group(1)) > 12) {
					return DateOrder.DAY_FIRST;
				}
				monthFirst |= Integer.parseInt(parts.group(2)) > 12;
			}
		}
		return monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
	}

	/** For ages in years, or in bands. */
	public Suggestion age(ColumnProfile column, Confidence confidence) {
		List<AgeRange> found = new ArrayList<>();
		for (String value : column.values().keySet()) {
			OptionalInt age = AgeRange.age(value);
			if (age.isEmpty()) {
				AgeRange.parse(value).ifPresent(found::add);
			}
		}
		Set<Integer> edges = new TreeSet<>();
		found.forEach(band -> edges.add(band.from()));
		Ages mapping = new Ages("age", column.name(), AgeForm.AGE, bands(edges), Optional.empty(), DateOrder.DAY_FIRST);
		int oldest = column.values().keySet().stream().mapToInt(v -> AgeRange.age(v).orElse(-1)).max().orElse(-1);
		if (found.isEmpty() && oldest >= 0 && oldest < ADULT) {
			return suggestion(column, mapping, confidence.and(Confidence.MEDIUM), Messages.text("suggest.ageOrCode", column.name(), oldest));
		}
		return suggestion(column, mapping, confidence, Messages.text(found.isEmpty() ? "suggest.age" : "suggest.ageBands", column.name()));
	}

	/** The bands of the population; of the data where those lie across; those both have, where that leaves any. */
	private List<Integer> bands(Set<Integer> edgesOfData) {
		if (edgesOfData.isEmpty()) {
			return wanted.map(List::copyOf).orElse(DEFAULT_BANDS);
		}
		if (wanted.isEmpty()) {
			return List.copyOf(new TreeSet<>(edgesOfData));
		}
		TreeSet<Integer> both = new TreeSet<>(wanted.get());
		both.retainAll(edgesOfData);
		return both.isEmpty() ? List.copyOf(new TreeSet<>(edgesOfData)) : List.copyOf(both);
	}

	private static Suggestion suggestion(ColumnProfile column, Ages mapping, Confidence confidence, Text reason) {
		AgeReader reader = new AgeReader(mapping);
		Map<String, Long> unmatched = new LinkedHashMap<>();
		column.values().forEach((value, count) -> {
			if (!Aliases.shipped().meansUnknown(value) && reader.read(value).isEmpty()) {
				unmatched.put(value, count);
			}
		});
		long wrong = unmatched.values().stream().mapToLong(Long::longValue).sum();
		long all = column.values().values().stream().mapToLong(Long::longValue).sum();
		Confidence sure = wrong * 2 > all ? Confidence.LOW : wrong * 20 > all ? confidence.and(Confidence.MEDIUM) : confidence;
		return new Suggestion(List.of(column.name()), Role.DIMENSION, Optional.of(mapping), sure, reason, Map.of(), unmatched);
	}
}
