package org.evenaar.dataset.internal.coding;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which values are compared where capitals and spaces around them do not matter. */
public final class Folded {

	private Folded() {
	}

	public static String of(String raw) {
		return Normalizer.normalize(raw.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}
}
