package org.evenaar.ui.internal.parts;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of parts that several screens have in common. */
final class PartTexts {

	private static final MessageCatalog TEXTS = new MessageCatalog(PartTexts.class, "messages");

	private PartTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}
}
