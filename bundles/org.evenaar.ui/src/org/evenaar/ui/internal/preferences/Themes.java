package org.evenaar.ui.internal.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.prefs.BackingStoreException;

/** Gives the window the theme that was chosen, also when the system or the choice changes while it is open. */
public final class Themes {

	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_THEME = "themeid";

	private Themes() {
	}

	/** Tells the platform which theme to begin with, so that the window never shows another one first. */
	public static void beforeTheWindow() {
		IEclipsePreferences engine = InstanceScope.INSTANCE.getNode(ENGINE);
		engine.put(ENGINE_THEME, wanted());
		try {
			engine.flush();
		} catch (BackingStoreException e) {
			ILog.of(Themes.class).warn("The theme could not be written down", e);
		}
	}

	/** Follows the system and the preference for as long as the workbench is there. UI thread. */
	public static void follow(IWorkbench workbench) {
		Display display = workbench.getDisplay();
		Runnable apply = () -> apply(workbench.getService(IThemeEngine.class));
		display.addListener(SWT.Settings, event -> apply.run());
		IPreferenceStore store = EvenaarPreferences.store();
		IPropertyChangeListener onChange = event -> {
			if (event.getProperty().equals(EvenaarPreferences.THEME)) {
				display.asyncExec(apply);
			}
		};
		store.addPropertyChangeListener(onChange);
	}

	private static void apply(IThemeEngine engine) {
		String wanted = wanted();
		ITheme active = engine.getActiveTheme();
		if (active == null || !active.getId().startsWith(wanted)) {
			engine.setTheme(wanted, true);
		}
	}

	private static String wanted() {
		return EvenaarPreferences.theme().themeId(Display.isSystemDarkTheme());
	}
}
