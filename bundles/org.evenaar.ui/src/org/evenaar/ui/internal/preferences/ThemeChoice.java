package org.evenaar.ui.internal.preferences;

import java.util.Locale;

/** How the window looks: as the system does, or always light or dark. */
public enum ThemeChoice {

	SYSTEM, LIGHT, DARK;

	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** @return the choice of that code; SYSTEM for anything else */
	public static ThemeChoice of(String code) {
		for (ThemeChoice choice : values()) {
			if (choice.code().equals(code)) {
				return choice;
			}
		}
		return SYSTEM;
	}

	/** @return how it is written in the preferences */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the id of the platform's theme for a system that is dark now or not */
	public String themeId(boolean systemIsDark) {
		return this == DARK || this == SYSTEM && systemIsDark ? DARK_THEME : LIGHT_THEME;
	}
}
