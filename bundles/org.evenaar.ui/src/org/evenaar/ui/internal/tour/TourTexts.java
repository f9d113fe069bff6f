package org.evenaar.ui.internal.tour;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of the guided tour. */
final class TourTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(TourTexts.class, "messages");

	private TourTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}
}
