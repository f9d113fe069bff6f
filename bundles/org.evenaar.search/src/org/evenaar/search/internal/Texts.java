package org.evenaar.search.internal;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.search.SearchIndex;

/** The sentences of this bundle. */
public final class Texts {

	private static final MessageCatalog CATALOG = new MessageCatalog(SearchIndex.class, "messages");

	private Texts() {
	}

	public static Text of(String key, Object... arguments) {
		return CATALOG.text(key, arguments);
	}
}
