package org.evenaar.instrument.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The texts of this bundle. An argument that is a {@link Text} is written in the language of the sentence. */
public final class Texts {

	public static final MessageCatalog CATALOG = new MessageCatalog(Texts.class, "messages");
	private static final Locale DUTCH = Locale.of("nl");
	private static final int LONGEST = 60;

	private Texts() {
	}

	public static Text of(String key, Object... arguments) {
		return new Text(CATALOG.text(DUTCH, key, in(DUTCH, arguments)),
				CATALOG.text(Locale.ENGLISH, key, in(Locale.ENGLISH, arguments)));
	}

	/** @return a complaint with that text */
	public static InstrumentException problem(String key, Object... arguments) {
		return new InstrumentException(of(key, arguments));
	}

	private static Object[] in(Locale reader, Object[] arguments) {
		Object[] written = arguments.clone();
		for (int i = 0; i < written.length; i++) {
			if (written[i] instanceof Text text) {
				written[i] = text.in(reader);
			}
		}
		return written;
	}

	/** @return the texts with a separator between them */
	public static Text joined(String separator, Collection<Text> texts) {
		return new Text(joined(separator, texts, Text::nl), joined(separator, texts, Text::en));
	}

	private static String joined(String separator, Collection<Text> texts, Function<Text, String> language) {
		return texts.stream().map(language).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
	}

	/** @return the same words in both languages */
	public static Text same(String text) {
		return new Text(text, text);
	}

	/** @return the text, cut where it is too long to stand in a sentence; control characters become spaces */
	public static String shortened(String text) {
		String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
	}
}
