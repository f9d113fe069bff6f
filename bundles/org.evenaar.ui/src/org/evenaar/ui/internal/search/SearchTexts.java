package org.evenaar.ui.internal.search;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.parts.FormParts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of searching. */
final class SearchTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(SearchTexts.class, "messages");

	/** The fields of the forms of searching. */
	static final FormParts FORM = new FormParts("search.", SearchTexts::of);

	private SearchTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}

	/** @return the text in both languages */
	static Text both(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}

	/** @return "1 thing" or "n things", in the words of key.one and key */
	static String counted(String key, long number) {
		return of(number == 1 ? key + ".one" : key, number);
	}
}
