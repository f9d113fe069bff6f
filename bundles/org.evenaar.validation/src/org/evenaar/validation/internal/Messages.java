package org.evenaar.validation.internal;

import java.util.Locale;

import org.evenaar.dataset.DatasetException;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.validation.ValidationException;

/** The words of this bundle. An argument that is a {@link Text} is written in the language of the sentence. */
public final class Messages {

	private static final MessageCatalog CATALOG = new MessageCatalog(Messages.class, "messages");
	private static final Locale DUTCH = Locale.of("nl");

	private Messages() {
	}

	/** @return the text in one language */
	public static String in(Locale reader, String key, Object... arguments) {
		Object[] written = arguments.clone();
		for (int i = 0; i < written.length; i++) {
			if (written[i] instanceof Text text) {
				written[i] = text.in(reader);
			}
		}
		return CATALOG.text(reader, key, written);
	}

	/** @return the text in both languages */
	public static Text text(String key, Object... arguments) {
		return new Text(in(DUTCH, key, arguments), in(Locale.ENGLISH, key, arguments));
	}

	/** @return a complaint about data */
	public static DatasetException data(String key, Object... arguments) {
		return new DatasetException(text(key, arguments));
	}

	/** @return a complaint about what was asked for */
	public static ValidationException asked(String key, Object... arguments) {
		return new ValidationException(text(key, arguments));
	}
}
