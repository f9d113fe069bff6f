package org.evenaar.review.internal;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The sentences of this bundle. */
public final class Texts {

	private static final MessageCatalog CATALOG = new MessageCatalog(Texts.class, "messages");

	private Texts() {
	}

	public static Text of(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}
}
