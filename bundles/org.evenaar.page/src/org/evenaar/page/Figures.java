package org.evenaar.page;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Figures as a reader of one language writes them. Rounded for people; files for programs hold figures unrounded.
 *
 * @param reader Dutch, or English for anything else
 */
public record Figures(Locale reader) {

	private static final Locale DUTCH = Locale.of("nl");

	public boolean dutch() {
		return DUTCH.getLanguage().equals(reader.getLanguage());
	}

	/** @return nl or en */
	public String language() {
		return dutch() ? "nl" : "en";
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

	/** @param pattern of {@link DecimalFormat} */
	public String format(String pattern, double number) {
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
}
