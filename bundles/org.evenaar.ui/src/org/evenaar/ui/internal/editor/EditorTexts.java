package org.evenaar.ui.internal.editor;

import org.evenaar.report.FindingWords;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The texts of the review editor. */
final class EditorTexts {

	private static final MessageCatalog TEXTS = new MessageCatalog(EditorTexts.class, "messages");

	private EditorTexts() {
	}

	static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}

	/** @return the words for what a finding has, for the UI thread */
	static FindingWords words() {
		return new FindingWords(UiLanguage.locale());
	}
}
