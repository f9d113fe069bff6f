package org.evenaar.population.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.evenaar.population.PopulationException;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The texts of this bundle. An argument that is a {@link Text} is written in the language of the sentence. */
public final class Texts {

	private static final MessageCatalog CATALOG = new MessageCatalog(PopulationException.class, "messages");
	private static final Locale DUTCH = Locale.of("nl");

	private Texts() {
	}

	public static Text text(String key, Object... arguments) {
		return new Text(CATALOG.text(DUTCH, key, in(DUTCH, arguments)), CATALOG.text(Locale.ENGLISH, key, in(Locale.ENGLISH, arguments)));
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

	/** @return the names with commas between them, at most twelve */
	public static Text names(Collection<Text> names) {
		String more = names.size() > 12 ? ", …" : "";
		return new Text(names.stream().limit(12).map(Text::nl).collect(Collectors.joining(", ")) + more,
				names.stream().limit(12).map(Text::en).collect(Collectors.joining(", ")) + more);
	}

	/** @return words as they stand, with commas between them, at most twelve */
	public static Text words(Collection<String> words) {
		return names(words.stream().map(word -> new Text(shortened(word), shortened(word))).toList());
	}

	/** @return the text, cut where it is too long to stand in a sentence; control characters become spaces */
	public static String shortened(String text) {
		String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
		return plain.length() <= 60 ? plain : plain.substring(0, 57) + "…";
	}
}
