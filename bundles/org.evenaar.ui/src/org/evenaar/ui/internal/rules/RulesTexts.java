package org.evenaar.ui.internal.rules;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The texts of the rules view and of the list of own terms. */
final class RulesTexts {

	private static final MessageCatalog TEXTS = new MessageCatalog(RulesTexts.class, "messages");

	private RulesTexts() {
	}

	static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}

	static Text both(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
