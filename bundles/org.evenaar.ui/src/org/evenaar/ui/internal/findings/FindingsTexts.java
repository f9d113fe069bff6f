package org.evenaar.ui.internal.findings;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The texts of the table of findings. */
final class FindingsTexts {

	private static final MessageCatalog TEXTS = new MessageCatalog(FindingsTexts.class, "messages");

	private FindingsTexts() {
	}

	static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}
}
