package org.evenaar.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** What the command line says, beside its help texts. */
final class Texts {

	static final Locale DUTCH = Locale.of("nl");

	private static final MessageCatalog CATALOG = new MessageCatalog(Texts.class, "messages");

	private Texts() {
	}

	/** @param arguments what fills the gaps; a {@link Text} is written in the language of the sentence */
	static String in(Locale reader, String key, Object... arguments) {
		Object[] values = Arrays.stream(arguments).map(a -> a instanceof Text text ? text.in(reader) : a).toArray();
		return CATALOG.text(reader, key, values);
	}

	static Text both(String key, Object... arguments) {
		return new Text(in(DUTCH, key, arguments), in(Locale.ENGLISH, key, arguments));
	}

	/** @return the words as a choice: a, b or c */
	static Text choice(List<String> words) {
		return new Text(join(words, " of "), join(words, " or "));
	}

	private static String join(List<String> words, String last) {
		if (words.size() < 2) {
			return String.join("", words);
		}
		int end = words.size() - 1;
		return String.join(", ", words.subList(0, end)) + last + words.get(end);
	}
}
