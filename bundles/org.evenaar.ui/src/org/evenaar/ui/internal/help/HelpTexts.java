package org.evenaar.ui.internal.help;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of the help's own controls. */
final class HelpTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(HelpTexts.class, "messages");

	private HelpTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}
}
