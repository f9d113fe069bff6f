package org.evenaar.ui.internal.preferences;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;

/** Starts the workbench anew in another language, with the same reviews open. */
public final class LanguageSwitch {

	private LanguageSwitch() {
	}

	/** @return nl or en where the person chose one; empty where the system decides */
	public static Optional<String> chosen() {
		return file().flatMap(LanguageFile::language);
	}

	/**
	 * Remembers the language and restarts. Where somebody keeps the window open, because something is not saved, the
	 * language changes at the next start.
	 *
	 * @param language nl or en; empty to let the system decide
	 */
	public static void to(Optional<String> language, IWorkbench workbench) {
		if (remember(language)) {
			workbench.restart();
		}
	}

	/** @return whether it was written down */
	static boolean remember(Optional<String> language) {
		try {
			LanguageFile file = file().orElseThrow(() -> new IOException("no instance area"));
			file.write(language);
			return true;
		} catch (IOException e) {
			ILog.of(LanguageSwitch.class).error("The language could not be written down", e);
			StatusManager.getManager().handle(new Status(IStatus.WARNING, EvenaarPreferences.BUNDLE,
					PreferenceTexts.of("language.failed")), StatusManager.SHOW);
			return false;
		}
	}

	private static Optional<LanguageFile> file() {
		Location location = Platform.getInstanceLocation();
		if (location == null || location.getURL() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new LanguageFile(Path.of(URIUtil.toURI(location.getURL()))));
		} catch (URISyntaxException e) {
			ILog.of(LanguageSwitch.class).error("Not a folder: " + location.getURL(), e);
			return Optional.empty();
		}
	}
}
