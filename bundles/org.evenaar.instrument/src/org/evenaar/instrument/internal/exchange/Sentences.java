package org.evenaar.instrument.internal.exchange;

import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** What reading and writing say to people. An argument that is a {@link Text} is written in the language of the sentence. */
public final class Sentences {

	private static final MessageCatalog CATALOG = new MessageCatalog(Sentences.class, "messages");
	private static final Locale DUTCH = Locale.of("nl");
	private static final int LONGEST = 60;

	private Sentences() {
	}

	public static Text of(String key, Object... arguments) {
		return new Text(CATALOG.text(DUTCH, key, in(DUTCH, arguments)),
				CATALOG.text(Locale.ENGLISH, key, in(Locale.ENGLISH, arguments)));
	}

	/** @return the place of a line, counted from 1 */
	public static Text line(long line) {
		return of("place.line", line);
	}

	/** @return a path such as item[3].linkId, the same in every language */
	public static Text path(String path) {
		return new Text(path, path);
	}

	private static Object[] in(Locale reader, Object[] arguments) {
		Object[] written = arguments.clone();
		for (int i = 0; i < written.length; i++) {
			written[i] = switch (written[i]) {
			case Text text -> text.in(reader);
			case String string -> shortened(string);
			// Numbers of lines and counts stand as they are, without separators for thousands.
			case Number number -> number.toString();
			case Object other -> other;
			};
		}
		return written;
	}

	/** @return the words of a file, cut where they are too long to stand in a sentence */
	private static String shortened(String text) {
		String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
	}
}
