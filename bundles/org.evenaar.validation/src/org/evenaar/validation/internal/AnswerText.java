package org.evenaar.validation.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.population.coding.Aliases;

/** What stands in the cell of an item: a number, no answer, or something else. */
public final class AnswerText {

	/** Beyond this no answer is a score. */
	private static final int FAR = 100_000;

	private final Set<String> missing;

	/** @param missing values that mean 'no answer' beside the empty one and words such as NA */
	public AnswerText(Collection<String> missing) {
		this.missing = missing.stream().map(AnswerText::plain).collect(Collectors.toUnmodifiableSet());
	}

	/** @return without spaces around it, and with the digits after the point that say nothing taken off */
	private static String plain(String raw) {
		String text = raw.strip().toLowerCase(Locale.ROOT);
		return number(text).map(String::valueOf).orElse(text);
	}

	/** Also a number with a decimal part of 0, as some programs write whole numbers. */
	public static Optional<Integer> number(String raw) {
		String text = raw.strip();
		if (text.isEmpty() || text.length() > 20 || !text.matches("[+-]?\\d{1,9}([.,]\\d{0,9})?")) {
			return Optional.empty();
		}
		BigDecimal exact = new BigDecimal(text.replace(',', '.'));
		return exact.stripTrailingZeros().scale() > 0 || exact.abs().intValue() > FAR ? Optional.empty()
				: Optional.of(exact.intValue());
	}

	public boolean missing(String raw) {
		String text = raw.strip();
		return text.isEmpty() || text.equals(".") || text.equals("-") || missing.contains(plain(text))
				|| number(text).isEmpty() && Aliases.shipped().meansUnknown(text);
	}
}
