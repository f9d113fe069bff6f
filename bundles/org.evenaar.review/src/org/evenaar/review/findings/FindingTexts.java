package org.evenaar.review.findings;

import java.util.Locale;

import org.evenaar.review.Presence;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The sentences of this package. */
final class FindingTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(FindingTexts.class, "messages");

	private FindingTexts() {
	}

	static Text of(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}

	static String in(Locale reader, String key, Object... arguments) {
		return CATALOG.text(reader, key, arguments);
	}

	static String presence(Locale reader, Presence presence) {
		return in(reader, "presence." + presence.name().toLowerCase(Locale.ROOT));
	}
}
