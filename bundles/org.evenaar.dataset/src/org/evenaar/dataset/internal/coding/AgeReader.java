package org.evenaar.dataset.internal.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.dataset.DimensionMapping.AgeForm;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.DateOrder;
import org.evenaar.population.coding.AgeRange;

/** Reads what a column says about a person's age. */
public final class AgeReader {

	private static final Pattern YEAR = Pattern.compile("((?:18|19|20)\\d{2})(?:[.,]0+)?");
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:[T ].*)?");
	private static final Pattern COMPACT = Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})");

	private final AgeForm form;
	private final Optional<LocalDate> reference;
	private final DateOrder order;

	AgeReader(Ages ages) {
		this.form = ages.form();
		this.reference = ages.reference();
		this.order = ages.dateOrder();
	}

	/** @return the ages the person may have, or empty where the value says nothing about an age */
	Optional<AgeRange> read(String raw) {
		return switch (form) {
		case AGE -> age(raw);
		case BIRTH_YEAR -> year(raw).stream().mapToObj(this::bornIn).findFirst().flatMap(AgeReader::ofAge);
		case BIRTH_DATE -> date(raw, order)
				.flatMap(born -> ofAge((int) ChronoUnit.YEARS.between(born, reference.orElseThrow())));
		};
	}

	private static Optional<AgeRange> age(String raw) {
		OptionalInt years = AgeRange.age(raw);
		return years.isPresent() ? ofAge(years.getAsInt()) : AgeRange.parse(raw);
	}

	private static Optional<AgeRange> ofAge(int years) {
		return years >= 0 && years <= 130 ? Optional.of(new AgeRange(years, years)) : Optional.empty();
	}

	/** The age that most people born in that year have on the reference date. */
	private int bornIn(int year) {
		LocalDate date = reference.orElseThrow();
		return date.getYear() - year - (date.getMonth().compareTo(Month.JULY) < 0 ? 1 : 0);
	}

	/** @return a year from 1800 to 2099 */
	public static OptionalInt year(String raw) {
		Matcher matcher = YEAR.matcher(raw.strip());
		return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
	}

	/** @return the date, whether the year comes first or last, with or without a time after it */
	public static Optional<LocalDate> date(String raw, DateOrder order) {
		String text = raw.strip();
		Matcher first = YEAR_FIRST.matcher(text);
		if (first.matches()) {
			return date(first.group(1), first.group(2), first.group(3));
		}
		Matcher compact = COMPACT.matcher(text);
		if (compact.matches()) {
			return date(compact.group(1), compact.group(2), compact.group(3));
		}
		Matcher last = YEAR_LAST.matcher(text);
		if (last.matches()) {
			boolean day = order == DateOrder.DAY_FIRST;
			return date(last.group(3), last.group(day ? 2 : 1), last.group(day ? 1 : 2));
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
