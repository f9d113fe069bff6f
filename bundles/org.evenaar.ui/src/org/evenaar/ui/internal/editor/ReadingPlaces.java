package org.evenaar.ui.internal.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.evenaar.ui.internal.document.TextMap.BlockPosition;

/** Where people were reading in each review. */
final class ReadingPlaces {

	private static final char SEPARATOR = '@';

	private final IEclipsePreferences places = InstanceScope.INSTANCE.getNode("org.evenaar.ui/places");

	/** @return a key that is allowed in preferences, another one for each review */
	static String key(Path review) {
		return UUID.nameUUIDFromBytes(review.toString().getBytes(StandardCharsets.UTF_8)).toString();
	}

	void remember(Path review, BlockPosition place) {
		places.put(key(review), place.path() + SEPARATOR + place.offset());
	}

	Optional<BlockPosition> find(Path review) {
		String text = places.get(key(review), "");
		int at = text.lastIndexOf(SEPARATOR);
		if (at < 0 || !text.substring(at + 1).matches("\\d{1,9}")) {
			return Optional.empty();
		}
		return Optional.of(new BlockPosition(text.substring(0, at), Integer.parseInt(text.substring(at + 1))));
	}
}
