package org.evenaar.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.rules.Text;
import org.evenaar.validation.internal.AnswerText;
import org.evenaar.validation.internal.Messages;
import org.evenaar.validation.internal.ScoredItems;

/**
 * Guesses which columns of a file hold the answers to which items: by the ids of the items, by a word with the number of the
 * item after it, or by their order. Where nothing is known of the items, columns with such names, or with the same few
 * numbers in them, are taken for items. A person looks at the guess before it is used.
 *
 * @param columns names of columns by id of the item, in the order of the items
 * @param missing numbers that seem to mean 'no answer', such as 99
 * @param remarks how the columns were found, where that is not plain
 */
public record ItemColumns(Map<String, String> columns, List<String> missing, List<Text> remarks) {

	private static final int MOST_ANSWERS = 11;
	private static final int LARGEST_SPAN = 20;
	private static final Pattern NUMBERED = Pattern.compile("(.*?)0*(\\d{1,4})([a-z]?)");
	private static final Set<Integer> CODES = Set.of(-999, -99, -98, -97, -9, -8, -7, -1, 8, 9, 77, 88, 98, 99, 777, 888, 998, 999);

	public ItemColumns {
		columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		missing = List.copyOf(missing);
		remarks = List.copyOf(remarks);
	}

	/**
	 * @param instrument with or without items
	 * @param file       the answers
	 * @param taken      names of columns that hold something else, such as the group
	 */
	public static ItemColumns of(Instrument instrument, ResponseFile file, Collection<String> taken) {
		List<ColumnProfile> free = file.columns().stream().filter(column -> !taken.contains(column.name())).toList();
		List<Item> items = ScoredItems.of(instrument);
		List<Text> remarks = new ArrayList<>();
		Map<String, String> columns = items.isEmpty() ? withoutItems(free, remarks) : withItems(items, free, remarks);
		return new ItemColumns(columns, missing(file, columns.values(), items), remarks);
	}

	private static Map<String, String> withItems(List<Item> items, List<ColumnProfile> free, List<Text> remarks) {
		Map<String, String> found = new HashMap<>();
		byId(items, free, found);
		if (found.size() < items.size()) {
			byNumber(items, free, found).ifPresent(prefix -> remarks.add(Messages.text("columns.byNumber", prefix)));
		}
		List<ColumnProfile> answers = free.stream().filter(ItemColumns::looksLikeAnswers).toList();
		if (found.isEmpty() && answers.size() == items.size()) {
			for (int i = 0; i < items.size(); i++) {
				found.put(items.get(i).getId(), answers.get(i).name());
			}
			remarks.add(Messages.text("columns.byOrder", answers.getFirst().name(), answers.getLast().name()));
		}
		List<String> absent = items.stream().map(Item::getId).filter(item -> !found.containsKey(item)).toList();
		if (!found.isEmpty() && !absent.isEmpty()) {
			remarks.add(Messages.text("columns.absent", String.join(", ", absent)));
		}
		Map<String, String> ordered = new LinkedHashMap<>();
		items.forEach(item -> Optional.ofNullable(found.get(item.getId())).ifPresent(column -> ordered.put(item.getId(), column)));
		return ordered;
	}

	private static void byId(List<Item> items, List<ColumnProfile> free, Map<String, String> found) {
		Map<String, String> names = new LinkedHashMap<>();
		free.forEach(column -> names.putIfAbsent(folded(column.name()), column.name()));
		for (Item item : items) {
			String byId = names.get(folded(item.getId()));
			String column = byId != null ? byId : names.get(folded(item.getNumber()));
			if (column != null && !found.containsValue(column)) {
				found.put(item.getId(), column);
			}
		}
	}

	/** By the word before the number that fits most items, such as sdq in sdq1 to sdq25. */
	private static Optional<String> byNumber(List<Item> items, List<ColumnProfile> free, Map<String, String> found) {
		Map<String, Map<String, String>> families = families(free.stream());
		String best = "";
		Map<String, String> fits = Map.of();
		for (Map.Entry<String, Map<String, String>> family : families.entrySet()) {
			Map<String, String> own = new LinkedHashMap<>();
			for (Item item : items) {
				String column = family.getValue().get(number(item));
				if (!found.containsKey(item.getId()) && column != null && !found.containsValue(column)) {
					own.put(item.getId(), column);
				}
			}
			if (own.size() > fits.size()) {
				best = family.getKey();
				fits = own;
			}
		}
		if (fits.size() * 2 <= items.size() - found.size()) {
			return Optional.empty();
		}
		found.putAll(fits);
		return Optional.of(best);
	}

	private static String number(Item item) {
		Matcher printed = NUMBERED.matcher(folded(item.getNumber().isBlank() ? item.getId() : item.getNumber()));
		return printed.matches() ? printed.group(2) + printed.group(3) : folded(item.getNumber());
	}

	/** @return columns by number, by the word before it */
	private static Map<String, Map<String, String>> families(Stream<ColumnProfile> columns) {
		Map<String, Map<String, String>> families = new LinkedHashMap<>();
		columns.forEach(column -> {
			Matcher name = NUMBERED.matcher(folded(column.name()));
			if (name.matches()) {
				families.computeIfAbsent(name.group(1), word -> new LinkedHashMap<>()).putIfAbsent(name.group(2) + name.group(3),
						column.name());
			}
		});
		return families;
	}

	/** Families of numbered columns; where there is none, the columns that hold the same few numbers as most others. */
	private static Map<String, String> withoutItems(List<ColumnProfile> free, List<Text> remarks) {
		List<String> numbered = families(free.stream().filter(ItemColumns::looksLikeAnswers)).values().stream().filter(family -> family.size() > 1)
				.flatMap(family -> family.values().stream()).toList();
		Set<String> names = new LinkedHashSet<>(numbered.size() > 2 ? numbered : alike(free));
		Map<String, String> columns = new LinkedHashMap<>();
		free.stream().map(ColumnProfile::name).filter(names::contains).forEach(name -> columns.put(name, name));
		if (!columns.isEmpty()) {
			remarks.add(Messages.text("columns.guessed", columns.size(), columns.values().iterator().next(),
					List.copyOf(columns.values()).getLast()));
		}
		return columns;
	}

	private static List<String> alike(List<ColumnProfile> free) {
		Map<Integer, List<String>> byHighest = new LinkedHashMap<>();
		for (ColumnProfile column : free) {
			if (looksLikeAnswers(column)) {
				byHighest.computeIfAbsent(numbers(column).last(), highest -> new ArrayList<>()).add(column.name());
			}
		}
		return byHighest.values().stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
	}

	/** @return whether there are a few different whole numbers in it and no other words than those for 'not known' */
	static boolean looksLikeAnswers(ColumnProfile column) {
		AnswerText answers = new AnswerText(List.of());
		TreeSet<Integer> numbers = numbers(column);
		numbers.removeAll(CODES.stream().filter(code -> code < 0 || code > MOST_ANSWERS).toList());
		return numbers.size() >= 2 && numbers.size() <= MOST_ANSWERS
				&& numbers.last() - numbers.first() <= LARGEST_SPAN
				&& column.values().keySet().stream().allMatch(value -> AnswerText.number(value).isPresent() || answers.missing(value));
	}

	private static TreeSet<Integer> numbers(ColumnProfile column) {
		TreeSet<Integer> numbers = new TreeSet<>();
		column.values().keySet().forEach(value -> AnswerText.number(value).ifPresent(numbers::add));
		return numbers;
	}

	/** Codes that lie well outside the other answers of all items, or are none of an item's options. */
	private static List<String> missing(ResponseFile file, Collection<String> columns, List<Item> items) {
		TreeSet<Integer> seen = new TreeSet<>();
		file.columns().stream().filter(column -> columns.contains(column.name())).forEach(column -> seen.addAll(numbers(column)));
		TreeSet<Integer> options = new TreeSet<>();
		items.forEach(item -> ScoredItems.scores(item).keySet().forEach(value -> AnswerText.number(value).ifPresent(options::add)));
		TreeSet<Integer> plain = new TreeSet<>(options.isEmpty() ? seen : options);
		if (options.isEmpty()) {
			plain.removeAll(CODES.stream().filter(code -> code < 0 || code > MOST_ANSWERS).toList());
		}
		return seen.stream().filter(CODES::contains).filter(code -> !plain.contains(code)).map(String::valueOf).toList();
	}

	private static String folded(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
