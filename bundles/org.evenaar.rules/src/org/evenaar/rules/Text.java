package org.evenaar.rules;

import java.util.Locale;

/**
 * A text for readers in Dutch and in English, the two languages Evenaar speaks.
 *
 * @param nl the Dutch text, never null
 * @param en the English text, never null
 */
public record Text(String nl, String en) {

	public static final Text EMPTY = new Text("", "");

	public Text {
		nl = nl.strip();
		en = en.strip();
	}

	/** @return the Dutch text for a Dutch reader, the English one for anybody else */
	public String in(Locale reader) {
		return "nl".equals(reader.getLanguage()) ? nl : en;
	}

	public boolean isEmpty() {
		return nl.isEmpty() && en.isEmpty();
	}
}
