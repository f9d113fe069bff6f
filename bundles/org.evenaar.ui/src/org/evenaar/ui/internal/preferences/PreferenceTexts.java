package org.evenaar.ui.internal.preferences;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Texts of the preference pages, in the language of the workbench. */
final class PreferenceTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(PreferenceTexts.class, "messages");

	private PreferenceTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}
}
