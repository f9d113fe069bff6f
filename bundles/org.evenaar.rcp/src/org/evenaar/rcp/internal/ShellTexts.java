package org.evenaar.rcp.internal;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Texts of the window itself, in the language of the workbench. */
public final class ShellTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(ShellTexts.class, "messages");

	private ShellTexts() {
	}

	public static String of(String key, Object... arguments) {
		return UiLanguage.of(CATALOG, key, arguments);
	}
}
