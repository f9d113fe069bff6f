package org.evenaar.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.rules.Text;

/** A cut-off in words. */
final class CutOffWords {

	private CutOffWords() {
	}

	static Text of(CutOff cutOff) {
		List<Text> parts = new ArrayList<>();
		parts.add(Texts.of("direction." + cutOff.getDirection().getLiteral(), number(cutOff.getValue())));
		if (cutOff.getScale() != null) {
			parts.add(InstrumentNames.of(cutOff.getScale()));
		}
		cutOff.getGroups().forEach(group -> parts.add(Groups.shipped().label(group)));
		if (!cutOff.getSex().isEmpty()) {
			parts.add(Groups.shipped().label(cutOff.getSex()));
		}
		ages(cutOff, parts);
		return Texts.joined(", ", parts);
	}

	private static void ages(CutOff cutOff, List<Text> parts) {
		boolean from = cutOff.getAgeFrom() >= 0;
		boolean to = cutOff.getAgeTo() >= 0;
		if (from || to) {
			parts.add(Texts.of(from && to ? "ages.both" : from ? "ages.from" : "ages.to",
					number(from ? cutOff.getAgeFrom() : cutOff.getAgeTo()), number(cutOff.getAgeTo())));
		}
	}

	/** Whole numbers without decimals; the sign for decimals is that of the reader's language. */
	private static Text number(double value) {
		String plain = value == Math.rint(value) && Math.abs(value) < 1e9 ? String.valueOf((long) value)
				: String.format(Locale.ROOT, "%s", value);
		return new Text(plain.replace('.', ','), plain);
	}
}
