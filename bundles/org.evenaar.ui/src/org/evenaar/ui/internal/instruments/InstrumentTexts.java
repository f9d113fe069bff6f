package org.evenaar.ui.internal.instruments;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.parts.FormParts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of instruments and responses. */
final class InstrumentTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(InstrumentTexts.class, "messages");

	/** The fields of the forms of an instrument. */
	static final FormParts FORM = new FormParts("instrument.", InstrumentTexts::of);

	private InstrumentTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}

	/** @return the text in both languages */
	static Text both(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}
}
