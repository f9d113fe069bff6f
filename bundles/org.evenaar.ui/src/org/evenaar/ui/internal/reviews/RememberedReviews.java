package org.evenaar.ui.internal.reviews;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.eclipse.core.runtime.ILog;

/** Which reviews are open, written down at once, so that they come back also after a crash. */
final class RememberedReviews {

	private static final String KEY = "open.reviews";
	private static final String SEPARATOR = "\n";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Reviewer.PREFERENCES);

	List<Path> files() {
		return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).map(RememberedReviews::path)
				.flatMap(Optional::stream).toList();
	}

	void set(List<Path> files) {
		preferences.put(KEY, String.join(SEPARATOR, Stream.ofNullable(files).flatMap(List::stream)
				.map(Path::toString).toList()));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(RememberedReviews.class).warn("Which reviews are open could not be written down", e);
		}
	}

	private static Optional<Path> path(String text) {
		try {
			return Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			ILog.of(RememberedReviews.class).warn("Not a file name: " + text, e);
			return Optional.empty();
		}
	}
}
