package org.evenaar.population.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.rules.Text;

/**
 * Ages in completed years, from the first to the last one included. The id of a band of ages is 40-64, 65+ or 40.
 *
 * @param from the youngest age, 0 or more
 * @param to   the oldest age included, or {@link #OPEN} where there is no upper end
 */
public record AgeRange(int from, int to) implements Comparable<AgeRange> {

	/** The upper end of a range that has none. */
	public static final int OPEN = 999;

	public static final AgeRange ALL = new AgeRange(0, OPEN);

	private static final int OLDEST = 130;
	private static final String UNIT = "(?:\\s*(?:jaar|jarigen|jarige|jr\\.?|j|years?(?: old)?|yrs?|y|anos|ans))?";
	private static final String N = "(\\d{1,3})" + UNIT;

	private record Form(Pattern pattern, BiFunction<Integer, Integer, AgeRange> range) {

		static Form of(String regex, BiFunction<Integer, Integer, AgeRange> range) {
			return new Form(Pattern.compile(regex), range);
		}
	}

	private static final List<Form> FORMS = List.of(
			Form.of("y(\\d{1,3})-(\\d{1,3})", AgeRange::unchecked),
			Form.of("y(\\d{1,3})", (a, b) -> unchecked(a, a)),
			Form.of("y_(?:ge)(\\d{1,3})", (a, b) -> unchecked(a, OPEN)),
			Form.of("y_(?:lt)(\\d{1,3})", (a, b) -> unchecked(0, a - 1)),
			Form.of(N + "\\s*tot\\s*" + N, (a, b) -> unchecked(a, b - 1)),
			Form.of(N + "\\s*(?:-|t/m|tm|tot en met|to|through|a)\\s*" + N, AgeRange::unchecked),
			Form.of("(\\d{1,3})\\s*\\+" + UNIT, (a, b) -> unchecked(a, OPEN)),
			Form.of(N + "\\s*(?:en|of|and|or|y)\\s*(?:ouder|meer|hoger|older|over|above|more|upwards?|mas|plus)",
					(a, b) -> unchecked(a, OPEN)),
			Form.of("(?:>=|≥|vanaf|from|at least|minstens)\\s*" + N, (a, b) -> unchecked(a, OPEN)),
			Form.of("(?:>|ouder dan|older than|over)\\s*" + N, (a, b) -> unchecked(a + 1, OPEN)),
			Form.of("(?:<=|≤|t/m|tot en met|up to)\\s*" + N, (a, b) -> unchecked(0, a)),
			Form.of("(?:<|jonger dan|younger than|under|less than|tot)\\s*" + N, (a, b) -> unchecked(0, a - 1)),
			Form.of(N, (a, b) -> unchecked(a, a)));

	/** @throws IllegalArgumentException where the range is empty or an age cannot be */
	public AgeRange {
		if (from < 0 || to < from || from > OLDEST || to > OLDEST && to != OPEN) {
			throw new IllegalArgumentException(from + "-" + to);
		}
	}

	private static AgeRange unchecked(int from, int to) {
		return from >= 0 && to >= from && from <= OLDEST && (to <= OLDEST || to == OPEN) ? new AgeRange(from, to) : null;
	}

	/** @return the range of this age and all above it */
	public static AgeRange from(int age) {
		return new AgeRange(age, OPEN);
	}

	/**
	 * Reads a band as people and statistical offices write it: 40-64, 40 tot 65 jaar (65 excluded), 65+, 65 jaar of
	 * ouder, Y_GE85, jonger dan 15, 0 jaar, 43.
	 *
	 * @param written as written, in any case
	 * @return the range, or empty where it is none
	 */
	public static Optional<AgeRange> parse(String written) {
		String text = written.strip().toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-')
				.replace('\u00a0', ' ').replace("ñ", "n").replace("á", "a");
		for (String word : List.of("leeftijd:", "age:", "leeftijd ", "age ", "aged ")) {
			if (text.startsWith(word)) {
				text = text.substring(word.length()).strip();
			}
		}
		for (Form form : FORMS) {
			Matcher matcher = form.pattern().matcher(text);
			if (matcher.matches()) {
				int first = Integer.parseInt(matcher.group(1));
				int second = matcher.groupCount() > 1 ? Integer.parseInt(matcher.group(2)) : -1;
				return Optional.ofNullable(form.range().apply(first, second));
			}
		}
		return Optional.empty();
	}

	/**
	 * Reads bands that belong together. Where one band ends at the age at which the next begins (0-5, 5-10), the upper
	 * ends are taken as excluded, as people of one age cannot be in two bands.
	 *
	 * @return the ranges in the given order, or empty where one of them is none
	 */
	public static Optional<List<AgeRange>> parseAll(List<String> written) {
		List<AgeRange> ranges = new ArrayList<>();
		for (String one : written) {
			Optional<AgeRange> range = parse(one);
			if (range.isEmpty()) {
				return Optional.empty();
			}
			ranges.add(range.get());
		}
		boolean shared = ranges.stream().anyMatch(range -> range.to != OPEN && range.to > range.from
				&& ranges.stream().anyMatch(next -> next.from == range.to && next.to > next.from));
		boolean nested = ranges.stream().anyMatch(range -> range.to != OPEN && range.to > range.from
				&& ranges.stream().anyMatch(next -> next.from == range.to + 1));
		if (shared && !nested) {
			ranges.replaceAll(range -> range.to != OPEN && range.to > range.from ? new AgeRange(range.from, range.to - 1)
					: range);
		}
		return Optional.of(List.copyOf(ranges));
	}

	/**
	 * Reads one person's age: whole or broken years, with or without the word years.
	 *
	 * @return completed years, or empty where it is no age between 0 and 130
	 */
	public static OptionalInt age(String written) {
		Matcher matcher = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?" + UNIT).matcher(written.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return OptionalInt.empty();
		}
		int age = Integer.parseInt(matcher.group(1));
		return age <= OLDEST ? OptionalInt.of(age) : OptionalInt.empty();
	}

	/** @return true where there is no upper end */
	public boolean open() {
		return to == OPEN;
	}

	public boolean contains(int age) {
		return age >= from && (open() || age <= to);
	}

	public boolean contains(AgeRange other) {
		return other.from >= from && (open() || !other.open() && other.to <= to);
	}

	/** @return true where some age is in both */
	public boolean overlaps(AgeRange other) {
		return from <= other.to && other.from <= to;
	}

	/** @return 40-64, 65+ or 40 */
	public String id() {
		return open() ? from + "+" : from == to ? Integer.toString(from) : from + "-" + to;
	}

	/** @return in words, such as 40 tot en met 64 jaar */
	public Text text() {
		if (equals(ALL)) {
			return new Text("alle leeftijden", "all ages");
		}
		if (open()) {
			return new Text(from + " jaar of ouder", from + " years or older");
		}
		return from == to ? new Text(from + " jaar", from + " years") : new Text(from + "–" + to + " jaar", from + "–" + to + " years");
	}

	@Override
	public int compareTo(AgeRange other) {
		return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
	}
}
