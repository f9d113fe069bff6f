package org.evenaar.population.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.population.PopulationException;
import org.evenaar.population.internal.RawTable.Category;

/** Chooses one period of a table that has several: the wanted one, or the newest year. */
final class Periods {

	private static final Pattern CODE = Pattern.compile("(\\d{4})(JJ|KW|MM|HJ|X0|G\\d)(\\d{2})?");
	private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(\\*{0,2})");
	private static final Pattern STARTS_WITH_YEAR = Pattern.compile("(\\d{4})\\D.*");

	private record Period(int place, int year, boolean whole, int part) {
	}

	private Periods() {
	}

	static int choose(String file, List<Category> categories, String wanted) throws PopulationException {
		List<Period> periods = new ArrayList<>();
		for (int i = 0; i < categories.size(); i++) {
			Category category = categories.get(i);
			String label = category.label().replace("*", "").strip();
			if (!wanted.isEmpty() && (wanted.equalsIgnoreCase(category.code()) || wanted.equalsIgnoreCase(label))) {
				return i;
			}
			int place = i;
			of(category).ifPresent(period -> periods.add(new Period(place, period.year, period.whole, period.part)));
		}
		List<String> labels = categories.stream().map(Category::label).toList();
		if (!wanted.isEmpty()) {
			throw new PopulationException(Texts.text("read.noPeriod", file, Texts.shortened(wanted), Texts.words(labels)));
		}
		return periods.stream().max(Comparator.comparing(Period::whole).thenComparing(Period::year).thenComparing(Period::part))
				.map(Period::place).orElseThrow(() -> new PopulationException(Texts.text("read.choosePeriod", file, Texts.words(labels))));
	}

	private static Optional<Period> of(Category category) {
		Matcher code = CODE.matcher(category.code().strip());
		if (code.matches()) {
			int part = code.group(3) == null ? 0 : Integer.parseInt(code.group(3));
			return Optional.of(new Period(0, Integer.parseInt(code.group(1)), code.group(2).equals("JJ"), part));
		}
		Matcher year = YEAR.matcher(category.label().strip());
		if (year.matches()) {
			return Optional.of(new Period(0, Integer.parseInt(year.group(1)), true, 0));
		}
		Matcher start = STARTS_WITH_YEAR.matcher(category.label().strip());
		return start.matches() ? Optional.of(new Period(0, Integer.parseInt(start.group(1)), false, 0)) : Optional.empty();
	}

	/** @return the period in words: the year for a code such as 2020JJ00 */
	static String label(Category category) {
		String label = category.label().replace("*", "").strip();
		return label.matches("\\d{4}JJ00") ? label.substring(0, 4) : label;
	}

	/** @return the first day of the period where its year can be read */
	static Optional<LocalDate> firstDay(Category category) {
		return of(category).filter(period -> period.year > 0).map(period -> LocalDate.of(period.year, 1, 1));
	}
}
