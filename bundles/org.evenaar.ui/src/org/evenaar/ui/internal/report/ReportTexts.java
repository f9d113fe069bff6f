package org.evenaar.ui.internal.report;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The texts about reports. */
final class ReportTexts {

	private static final MessageCatalog TEXTS = new MessageCatalog(ReportTexts.class, "messages");

	private ReportTexts() {
	}

	static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}

	static Text both(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
