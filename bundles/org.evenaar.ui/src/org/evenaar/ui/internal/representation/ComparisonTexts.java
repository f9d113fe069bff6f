package org.evenaar.ui.internal.representation;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.parts.FormParts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The words of comparisons with populations. */
final class ComparisonTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(ComparisonTexts.class, "messages");

	/** The fields of the wizard and its dialogs. */
	static final FormParts FORM = new FormParts("compare.", ComparisonTexts::of);

	private ComparisonTexts() {
	}

	static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}

	/** @return the text in both languages */
	static Text both(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}
}
