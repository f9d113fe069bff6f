package org.evenaar.review.rules;

import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The sentences of this package. */
final class RuleTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(RuleTexts.class, "messages");

	private RuleTexts() {
	}

	static Text of(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}

	static String in(Locale reader, String key, Object... arguments) {
		return CATALOG.text(reader, key, arguments);
	}
}
