package org.evenaar.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The values where nobody chose one; needs no window. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(EvenaarPreferences.BUNDLE);
		for (Setting setting : Setting.values()) {
			defaults.putInt(setting.key(), setting.standard());
		}
		defaults.put(EvenaarPreferences.THEME, ThemeChoice.SYSTEM.code());
	}
}
