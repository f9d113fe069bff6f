package org.evenaar.representation.internal;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.representation.GroupResult;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.representation.Verdict;

/**
 * Words and figures as a reader of one language writes them. Rounded for people; files for programs hold figures unrounded.
 *
 * @param reader Dutch, or English for anything else
 */
public record Words(Locale reader) {

	private static final Locale DUTCH = Locale.of("nl");

	public boolean dutch() {
		return DUTCH.getLanguage().equals(reader.getLanguage());
	}

	public String language() {
		return dutch() ? "nl" : "en";
	}

	public String text(String key, Object... arguments) {
		return Messages.CATALOG.text(reader, key, arguments);
	}

	public String count(long people) {
		return format("#,##0", people);
	}

	/** Two digits that count, for numbers that are rough anyway. */
	public String roughly(long people) {
		long unit = 1;
		for (long rest = people; rest >= 100; rest /= 10) {
			unit *= 10;
		}
		return count((people + unit - 1) / unit * unit);
	}

	/** A share from 0 to 1 as a percentage; so many decimals that a small one is not 0. */
	public String share(double share) {
		double percent = share * 100;
		boolean fine = percent != 0 && percent < 0.1;
		return percent > 0 && percent < 0.005 ? "<" + format("0.00", 0.01) + "%" : format(fine ? "0.00" : "0.0", percent) + "%";
	}

	/** With two decimals, from 10 with one. */
	public String ratio(double ratio) {
		return format(ratio >= 10 ? "#,##0.0" : "0.00", ratio);
	}

	public String figure(double figure) {
		return format(Math.abs(figure) >= 100 ? "#,##0" : Math.abs(figure) >= 10 ? "0.0" : "0.00", figure);
	}

	/** Below 0.001 only that. */
	public String p(double p) {
		return p < 0.001 ? "<" + format("0.000", 0.001) : format("0.000", p);
	}

	/** Such as 95. */
	public String level(double level) {
		return format("0.##", level * 100);
	}

	private String format(String pattern, double number) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(dutch() ? DUTCH : Locale.ROOT));
		if (dutch()) {
			DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
			symbols.setDecimalSeparator(',');
			symbols.setGroupingSeparator('.');
			format.setDecimalFormatSymbols(symbols);
		}
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

	/** a, b and c */
	public String and(List<String> parts) {
		if (parts.size() < 2) {
			return String.join("", parts);
		}
		return String.join(", ", parts.subList(0, parts.size() - 1)) + text("and") + parts.getLast();
	}

	/** At most so many, then how many more there are. */
	public String and(List<String> parts, int most) {
		if (parts.size() <= most) {
			return and(parts);
		}
		return text("andMore", String.join(", ", parts.subList(0, most)), parts.size() - most);
	}

	/** The verdict, without figures. */
	public String verdict(GroupResult group) {
		Optional<Reason> reason = group.ratio().whyNot();
		if (reason.isPresent()) {
			return text(reason.get() == Reason.OUTSIDE_REFERENCE ? "verdict.outside" : "verdict.none");
		}
		return group.verdict() == Verdict.ABSENT ? text(group.clearlyUnder() ? "verdict.absent.under" : "verdict.absent")
				: text("verdict." + group.verdict().key());
	}

	/** A word of which the first letter is large. */
	public static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}
