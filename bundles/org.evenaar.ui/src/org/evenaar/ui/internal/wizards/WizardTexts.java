package org.evenaar.ui.internal.wizards;

import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of the wizard, of File > Open and of dropped files. */
final class WizardTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(WizardTexts.class, "messages");

	private WizardTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}

	/** @return a size as people say it, such as 34 kB or 1.2 MB */
	static String size(long bytes, Locale reader) {
		if (bytes < 1_000) {
			return CATALOG.text(reader, "size.bytes", bytes);
		}
		if (bytes < 1_000_000) {
			return CATALOG.text(reader, "size.kilo", Math.round(bytes / 1_000.0));
		}
		return CATALOG.text(reader, "size.mega", Math.round(bytes / 100_000.0) / 10.0);
	}
}
