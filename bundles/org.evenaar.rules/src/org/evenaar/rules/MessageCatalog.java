package org.evenaar.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one bundle for its readers, chosen by the reader's language and not by the machine's, so that one
 * run can write a Dutch report on an English computer. The texts stand in NAME.properties (English) and
 * NAME_nl.properties beside a class of that bundle, in the form of {@link MessageFormat}.
 */
public final class MessageCatalog {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Class<?> neighbour;
	private final String baseName;

	/**
	 * @param neighbour a class in the package that holds the texts
	 * @param name      the name of the properties files without language and ending
	 */
	public MessageCatalog(Class<?> neighbour, String name) {
		this.neighbour = neighbour;
		this.baseName = neighbour.getPackageName() + '.' + name;
	}

	/**
	 * @param reader    the language to write in; anything but Dutch gives English
	 * @param key       a key of the properties files
	 * @param arguments values for {0}, {1} ...; numbers are written as {@link MessageFormat} writes them
	 * @return the text
	 * @throws java.util.MissingResourceException where no text has that key
	 */
	public String text(Locale reader, String key, Object... arguments) {
		Locale language = "nl".equals(reader.getLanguage()) ? Locale.of("nl") : Locale.ROOT;
		ResourceBundle texts = ResourceBundle.getBundle(baseName, language, neighbour.getClassLoader(), NO_FALLBACK);
		return new MessageFormat(texts.getString(key), language).format(arguments);
	}

	/** @return the text in both languages */
	public Text text(String key, Object... arguments) {
		return new Text(text(Locale.of("nl"), key, arguments), text(Locale.ENGLISH, key, arguments));
	}
}
