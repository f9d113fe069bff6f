package org.evenaar.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * The characteristics of participants as a publication gives them, each by itself: numbers or percentages of people by
 * category. Made to be typed in and changed; {@link #toDataset} counts.
 *
 * @param total   number of participants; empty where that is not known yet
 * @param entries in the order in which they were given
 */
public record Table1(OptionalLong total, List<Entry> entries) {

	/**
	 * One line of the table.
	 *
	 * @param dimension id of the dimension
	 * @param category  id of the category, or {@link CountTable#UNKNOWN}
	 * @param people    number of people; empty where only a percentage is given
	 * @param percent   percentage of the total as printed, 0 to 100, such as 12.30; empty where a number is given
	 */
	public record Entry(String dimension, String category, OptionalLong people, Optional<BigDecimal> percent) {

		/** @throws IllegalArgumentException if there is neither a number nor a percentage, or it cannot be */
		public Entry {
			if (people.isPresent() == percent.isPresent()) {
				throw new IllegalArgumentException("An entry has either a number or a percentage.");
			}
			if (people.isPresent() && people.getAsLong() < 0 || percent.isPresent()
					&& (percent.get().signum() < 0 || percent.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
				throw new IllegalArgumentException("A number of people is 0 or more, a percentage 0 to 100.");
			}
			if (dimension.isBlank() || category.isBlank()) {
				throw new IllegalArgumentException("An entry has a dimension and a category.");
			}
		}
	}

	public Table1 {
		entries = List.copyOf(entries);
	}

	public static Table1 empty() {
		return new Table1(OptionalLong.empty(), List.of());
	}

	public Table1 withTotal(long people) {
		return new Table1(OptionalLong.of(people), entries);
	}

	/** @return with a number of people for that category, in place of what was there */
	public Table1 with(String dimension, String category, long people) {
		return with(new Entry(dimension, category, OptionalLong.of(people), Optional.empty()));
	}

	/** @return with a percentage as printed for that category, in place of what was there */
	public Table1 withPercent(String dimension, String category, String percent) {
		BigDecimal number = new BigDecimal(percent.strip().replace(',', '.').replace("%", "").strip());
		return with(new Entry(dimension, category, OptionalLong.empty(), Optional.of(number)));
	}

	private Table1 with(Entry entry) {
		List<Entry> changed = new ArrayList<>(entries);
		OptionalInt place = place(entry.dimension(), entry.category());
		if (place.isPresent()) {
			changed.set(place.getAsInt(), entry);
		} else {
			changed.add(entry);
		}
		return new Table1(total, changed);
	}

	/** @return without that category */
	public Table1 without(String dimension, String category) {
		return new Table1(total,
				entries.stream().filter(e -> !e.dimension().equals(dimension) || !e.category().equals(category)).toList());
	}

	private OptionalInt place(String dimension, String category) {
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).dimension().equals(dimension) && entries.get(i).category().equals(category)) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}

	/** @return what keeps it from being counted, one sentence each; empty where nothing does */
	public List<Text> problems() {
		List<Text> problems = new ArrayList<>();
		if (entries.isEmpty()) {
			problems.add(Messages.text("table1.empty"));
		}
		if (total.isEmpty() && entries.stream().anyMatch(e -> e.percent().isPresent())) {
			problems.add(Messages.text("table1.noTotal"));
			return problems;
		}
		for (String dimension : dimensions()) {
			long sum = counts(dimension).values().stream().mapToLong(Rounded::people).sum();
			long slack = counts(dimension).values().stream().mapToLong(Rounded::slack).sum();
			if (total.isPresent() && sum > total.getAsLong() + slack) {
				problems.add(Messages.text("table1.exceeds", dimension, sum, total.getAsLong()));
			}
		}
		return problems;
	}

	/** @return ids of the dimensions, in the order in which they were first given */
	public Set<String> dimensions() {
		Set<String> dimensions = new LinkedHashSet<>();
		entries.forEach(entry -> dimensions.add(entry.dimension()));
		return dimensions;
	}

	/**
	 * A number of people, and how many it may be off because a percentage was rounded.
	 */
	private record Rounded(long people, long slack) {
	}

	private Map<String, Rounded> counts(String dimension) {
		Map<String, Rounded> counts = new LinkedHashMap<>();
		for (Entry entry : entries) {
			if (entry.dimension().equals(dimension)) {
				counts.put(entry.category(), entry.people().isPresent() ? new Rounded(entry.people().getAsLong(), 0)
						: rounded(entry.percent().orElseThrow()));
			}
		}
		return counts;
	}

	private Rounded rounded(BigDecimal percent) {
		double people = total.getAsLong();
		double half = people * Math.pow(10, -Math.max(0, percent.scale())) / 200;
		return new Rounded(Math.round(people * percent.doubleValue() / 100), (long) Math.ceil(half + 0.5 - 1e-9));
	}

	/**
	 * Counts each dimension by itself. People of whom no category is given are unknown. Without a total the dimension with
	 * most people stands for all.
	 *
	 * @param name of the publication
	 * @throws DatasetException with the first of {@link #problems()}
	 */
	public Dataset toDataset(String name) throws DatasetException {
		List<Text> problems = problems();
		if (!problems.isEmpty()) {
			throw new DatasetException(problems.getFirst());
		}
		long people = total.orElseGet(() -> dimensions().stream()
				.mapToLong(d -> counts(d).values().stream().mapToLong(Rounded::people).sum()).max().orElse(0));
		Remarks remarks = new Remarks();
		List<CountTable> tables = new ArrayList<>();
		for (String dimension : dimensions()) {
			tables.add(table(dimension, people, remarks));
		}
		return new Dataset(name, people, tables, remarks.report(entries.size(), people));
	}

	private CountTable table(String dimension, long people, Remarks remarks) {
		Map<String, Rounded> counts = counts(dimension);
		long sum = counts.values().stream().mapToLong(Rounded::people).sum();
		long slack = counts.values().stream().mapToLong(Rounded::slack).sum();
		long computed = counts.values().stream().filter(r -> r.slack > 0).count();
		Map<String, Long> numbers = new LinkedHashMap<>();
		counts.forEach((category, rounded) -> numbers.put(category, rounded.people));
		if (computed > 0) {
			long most = counts.values().stream().mapToLong(Rounded::slack).max().orElse(0);
			remarks.add(Kind.ROUNDED, dimension, computed, Messages.text("table1.rounded", dimension, computed, most));
			settle(counts, numbers, people - sum, slack);
		}
		long rest = people - numbers.values().stream().mapToLong(Long::longValue).sum();
		if (rest > 0) {
			remarks.add(Kind.TOTAL_DIFFERS, dimension, rest, Messages.text("table1.remainder", dimension, rest, people));
			numbers.merge(CountTable.UNKNOWN, rest, Long::sum);
		}
		List<String> categories = new ArrayList<>(counts.keySet());
		categories.remove(CountTable.UNKNOWN);
		categories.add(CountTable.UNKNOWN);
		CountTable.Builder table = CountTable.over(List.of(new Dimension(dimension, categories)));
		numbers.forEach((category, number) -> table.add(List.of(category), number));
		return table.build();
	}

	/** What rounding alone can have done is put right in the largest category that came from a percentage. */
	private static void settle(Map<String, Rounded> counts, Map<String, Long> numbers, long difference, long slack) {
		if (difference == 0 || Math.abs(difference) > slack) {
			return;
		}
		counts.entrySet().stream().filter(e -> e.getValue().slack > 0)
				.max(Comparator.comparingLong(e -> e.getValue().people))
				.ifPresent(largest -> numbers.merge(largest.getKey(), difference, Long::sum));
	}
}
