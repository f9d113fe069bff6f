package org.evenaar.representation.internal;

import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The words of this bundle. */
public final class Messages {

	public static final MessageCatalog CATALOG = new MessageCatalog(Messages.class, "messages");

	private Messages() {
	}

	/** @return the text in both languages; an argument that is a text is taken in the language of each */
	public static Text text(String key, Object... arguments) {
		Object[] dutch = arguments.clone();
		Object[] english = arguments.clone();
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i] instanceof Text text) {
				dutch[i] = text.nl();
				english[i] = text.en();
			}
		}
		return new Text(CATALOG.text(Locale.of("nl"), key, dutch), CATALOG.text(Locale.ENGLISH, key, english));
	}
}
