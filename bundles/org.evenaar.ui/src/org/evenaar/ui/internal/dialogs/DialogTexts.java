package org.evenaar.ui.internal.dialogs;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words that all dialogs have in common. */
final class DialogTexts {

	private static final MessageCatalog TEXTS = new MessageCatalog(DialogTexts.class, "messages");

	private DialogTexts() {
	}

	static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}
}
