package org.evenaar.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.statistics.accuracy.CutOff;

/** Cut-offs of total scores as people write them. Total scores are whole numbers, so that more than 13 is 14 or more. */
public final class CutOffs {

	private static final Pattern FORM = Pattern.compile("(>=|≥|>|<=|≤|<)?\\s*(-?\\d{1,6}(?:[.,]\\d{1,4})?)");

	private CutOffs() {
	}

	/** @return what a person wrote, such as 14 (14 or more), >13, <24 or <=23 */
	public static Optional<CutOff> parse(String written) {
		Matcher form = FORM.matcher(written.strip());
		if (!form.matches()) {
			return Optional.empty();
		}
		double value = Double.parseDouble(form.group(2).replace(',', '.'));
		return Optional.of(switch (String.valueOf(form.group(1))) {
		case ">" -> CutOff.atOrAbove(Math.floor(value) + 1);
		case "<" -> CutOff.atOrBelow(Math.ceil(value) - 1);
		case "<=", "≤" -> CutOff.atOrBelow(value);
		default -> CutOff.atOrAbove(value);
		});
	}

	/** @return the cut-off of an instrument */
	public static CutOff of(org.evenaar.model.instrument.CutOff cutOff) {
		double value = cutOff.getValue();
		return switch (cutOff.getDirection()) {
		case AT_LEAST -> CutOff.atOrAbove(value);
		case AT_MOST -> CutOff.atOrBelow(value);
		case ABOVE -> CutOff.atOrAbove(Math.floor(value) + 1);
		case BELOW -> CutOff.atOrBelow(Math.ceil(value) - 1);
		};
	}

	/** @return with a sign, such as ≥ 14 */
	public static String signed(CutOff cutOff) {
		double value = cutOff.value();
		String number = value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
		return (cutOff.direction() == CutOff.Direction.HIGHER ? "≥ " : "≤ ") + number;
	}
}
