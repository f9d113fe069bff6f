package org.evenaar.dataset.internal;

import org.evenaar.dataset.DatasetException;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The texts of this bundle. */
public final class Messages {

	private static final MessageCatalog TEXTS = new MessageCatalog(Messages.class, "messages");

	private Messages() {
	}

	/** @return the text with that key, in both languages */
	public static Text text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** @return a complaint with that text */
	public static DatasetException problem(String key, Object... arguments) {
		return new DatasetException(TEXTS.text(key, arguments));
	}

	/** @return a complaint with that text, and what went wrong inside */
	public static DatasetException problem(Throwable cause, String key, Object... arguments) {
		return new DatasetException(TEXTS.text(key, arguments), cause);
	}
}
