package org.evenaar.instrument.internal.exchange;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers in files: with a point or a comma, and written without a fraction where they have none. */
public final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(?:[.,][0-9]{1,30})?");

	private Numbers() {
	}

	public static OptionalDouble parse(String text) {
		String number = text.strip();
		return NUMBER.matcher(number).matches() ? OptionalDouble.of(Double.parseDouble(number.replace(',', '.')))
				: OptionalDouble.empty();
	}

	public static String text(double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		return number.signum() == 0 ? "0" : number.toPlainString();
	}
}
