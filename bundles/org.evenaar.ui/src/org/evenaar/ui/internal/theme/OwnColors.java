package org.evenaar.ui.internal.theme;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.DataFormatException;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;

/** Colours of text that a person chose in the preferences, for a light and for a dark window apart. */
public final class OwnColors {

	static final String BUNDLE = "org.evenaar.ui";
	static final String PREFIX = "color.";

	private OwnColors() {
	}

	/** @return the colour where nobody chose one, for the window as it is now */
	public static RGB standard(ColorRole role) {
		return role.in(EvenaarColors.isDark()).foreground();
	}

	/** Chooses the colour for windows that are as light or dark as this one; the standard colour takes a choice back. */
	public static void choose(ColorRole role, RGB color) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		if (color.equals(standard(role))) {
			preferences.remove(key(role));
		} else {
			preferences.put(key(role), StringConverter.asString(color));
		}
	}

	/** @return the chosen colour; empty where there is none or it cannot be read */
	static Optional<RGB> chosen(ColorRole role) {
		String text = Platform.getPreferencesService().getString(BUNDLE, key(role), "", null);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(StringConverter.asRGB(text));
		} catch (DataFormatException e) {
			return Optional.empty();
		}
	}

	private static String key(ColorRole role) {
		return PREFIX + (EvenaarColors.isDark() ? "dark." : "light.") + role.name();
	}
}
