package org.evenaar.importer;

import java.util.List;
import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/**
 * One sentence about a file for the person who brought it: what, where, what to do.
 *
 * @param key       a key of messages.properties in this package
 * @param arguments what fills the gaps of the sentence; a {@link Text} is written in the language of the sentence
 */
public record ImportMessage(String key, List<Object> arguments) {

	private static final MessageCatalog TEXTS = new MessageCatalog(ImportMessage.class, "messages");

	public ImportMessage {
		arguments = List.copyOf(arguments);
	}

	public static ImportMessage of(String key, Object... arguments) {
		return new ImportMessage(key, List.of(arguments));
	}

	public String in(Locale reader) {
		Object[] values = arguments.stream().map(a -> a instanceof Text text ? text.in(reader) : a).toArray();
		return TEXTS.text(reader, key, values);
	}

	/** @return the sentence in both languages */
	public Text text() {
		return new Text(in(Locale.of("nl")), in(Locale.ENGLISH));
	}
}
