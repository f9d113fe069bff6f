package org.evenaar.ui.internal.theme;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours of the workbench, for the theme it is in. Ask each time something is painted and keep nothing: the
 * colours change with the theme and with the preferences. Colours need not be disposed. UI thread only.
 *
 * <pre>
 * EvenaarColors.foreground(ColorRole.of(severity));
 * EvenaarColors.whenChanged(canvas, canvas::redraw);
 * </pre>
 */
public final class EvenaarColors {

	private static final String DARK = "dark";

	private EvenaarColors() {
	}

	/** @return the colour for text, lines and shapes of that role; legible on its background and on the page */
	public static Color foreground(ColorRole role) {
		return OwnColors.chosen(role).map(Color::new)
				.orElseGet(() -> color(role.foregroundId(), role.in(isDark()).foreground()));
	}

	/** @return the colour behind text of that role; the text of the page is legible on it too */
	public static Color background(ColorRole role) {
		return color(role.backgroundId(), role.in(isDark()).background());
	}

	/** @return whether the window is dark now */
	public static boolean isDark() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return Display.isSystemDarkTheme();
		}
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme theme = engine == null ? null : engine.getActiveTheme();
		return theme != null && theme.getId().contains(DARK);
	}

	/**
	 * @param control the listener goes when this is disposed
	 * @param action  run on the UI thread, once for each change of theme or colours
	 */
	public static void whenChanged(Control control, Runnable action) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		Runnable once = coalesced(control, action);
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().startsWith("org.evenaar.") || event.getProperty().equals(
					IThemeManager.CHANGE_CURRENT_THEME)) {
				once.run();
			}
		};
		IPreferenceChangeListener choice = event -> {
			if (event.getKey().startsWith(OwnColors.PREFIX)) {
				once.run();
			}
		};
		IEclipsePreferences choices = InstanceScope.INSTANCE.getNode(OwnColors.BUNDLE);
		themes.addPropertyChangeListener(listener);
		choices.addPreferenceChangeListener(choice);
		control.addDisposeListener(event -> {
			themes.removePropertyChangeListener(listener);
			choices.removePreferenceChangeListener(choice);
		});
	}

	/** A change of theme changes every colour: what hangs on it is done once, when all of them are there. */
	private static Runnable coalesced(Control control, Runnable action) {
		AtomicBoolean asked = new AtomicBoolean();
		return () -> {
			if (control.isDisposed() || asked.getAndSet(true)) {
				return;
			}
			control.getDisplay().asyncExec(() -> {
				asked.set(false);
				if (!control.isDisposed()) {
					action.run();
				}
			});
		};
	}

	private static Color color(String id, RGB otherwise) {
		if (PlatformUI.isWorkbenchRunning()) {
			ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
			if (registry.hasValueFor(id)) {
				return registry.get(id);
			}
		}
		return new Color(otherwise);
	}
}
