package org.evenaar.ui.internal.reviews;

import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The language in which the workbench speaks: Dutch where the program was started in Dutch, English everywhere else. */
public final class UiLanguage {

	private static final Locale DUTCH = Locale.of("nl");

	private UiLanguage() {
	}

	public static Locale locale() {
		return dutch() ? DUTCH : Locale.ENGLISH;
	}

	public static boolean dutch() {
		return "nl".equals(Locale.getDefault().getLanguage());
	}

	/** @return the text in the language of the workbench, or in the other one where its author left that out */
	public static String of(Text text) {
		String own = text.in(locale());
		return own.isEmpty() ? text.nl() + (text.nl().isEmpty() ? text.en() : "") : own;
	}

	/** @return a text of a catalogue in the language of the workbench */
	public static String of(MessageCatalog catalog, String key, Object... arguments) {
		return catalog.text(locale(), key, arguments);
	}
}
