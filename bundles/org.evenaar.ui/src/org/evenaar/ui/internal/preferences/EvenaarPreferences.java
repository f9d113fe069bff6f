package org.evenaar.ui.internal.preferences;

import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.evenaar.importer.ImportLimits;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What a person set, for all reviews. Reading needs no window. Values outside their range count as the nearest one in
 * it, so that a preference file that was changed by hand stops nobody.
 */
public final class EvenaarPreferences {

	/** The bundle under whose name the preferences are kept. */
	public static final String BUNDLE = "org.evenaar.ui";

	/** {@link ThemeChoice#name()} in lower case. */
	public static final String THEME = "theme";
	/** Size of the document's text in percent. */
	public static final String TEXT_SIZE = "text.size";
	public static final String FILE_MEGABYTES = "limits.file.megabytes";
	public static final String UNPACKED_MEGABYTES = "limits.unpacked.megabytes";
	public static final String MILLION_CHARACTERS = "limits.text.million";
	public static final String PAGES = "limits.pages";
	public static final String SECONDS = "limits.seconds";

	private EvenaarPreferences() {
	}

	/** @return the preferences of this person, with defaults below them */
	public static IPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
	}

	/** @return what reading a document may ask of the machine */
	public static ImportLimits importLimits() {
		ImportLimits defaults = ImportLimits.DEFAULT;
		return new ImportLimits((long) number(Setting.FILE_MEGABYTES) << 20,
				(long) number(Setting.UNPACKED_MEGABYTES) << 20, defaults.unpackedRatio(),
				number(Setting.MILLION_CHARACTERS) * 1_000_000, number(Setting.PAGES), defaults.nesting(),
				Duration.ofSeconds(number(Setting.SECONDS)));
	}

	/** @return the size of the document's text, 1 for the normal one */
	public static double textScale() {
		return number(Setting.TEXT_SIZE) / 100.0;
	}

	public static ThemeChoice theme() {
		return ThemeChoice.of(Platform.getPreferencesService().getString(BUNDLE, THEME, "", null));
	}

	/** Writes the preferences to disk now: what somebody chose outlives also a program that is killed. */
	static void keep() {
		try {
			InstanceScope.INSTANCE.getNode(BUNDLE).flush();
		} catch (BackingStoreException e) {
			ILog.of(EvenaarPreferences.class).warn("The preferences could not be written down", e);
		}
	}

	static int number(Setting setting) {
		return setting.within(Platform.getPreferencesService().getInt(BUNDLE, setting.key(), setting.standard(), null));
	}
}
