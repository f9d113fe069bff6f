package org.evenaar.instrument;

import java.util.Locale;

import org.evenaar.rules.Text;

/** Names of languages, for readers. */
public final class Languages {

	private static final Locale DUTCH = Locale.of("nl");

	private Languages() {
	}

	/**
	 * @param tag a tag of BCP 47 such as tr or ar-MA
	 * @return the name of the language, with the country where the tag has one; the tag itself where Java has no name
	 */
	public static Text name(String tag) {
		Locale language = Locale.forLanguageTag(tag);
		return language.getLanguage().isEmpty() ? new Text(tag, tag)
				: new Text(language.getDisplayName(DUTCH), language.getDisplayName(Locale.ENGLISH));
	}
}
