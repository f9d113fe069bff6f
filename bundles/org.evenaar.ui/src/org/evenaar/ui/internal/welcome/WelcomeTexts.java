package org.evenaar.ui.internal.welcome;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of the welcome page. */
final class WelcomeTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(WelcomeTexts.class, "messages");

	private WelcomeTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}
}
