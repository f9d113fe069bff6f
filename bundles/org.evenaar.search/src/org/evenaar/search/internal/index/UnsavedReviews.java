package org.evenaar.search.internal.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.evenaar.model.review.Review;

/** Reviews that are open and not saved: they are found as they are now. Lost with the program, as the work is. */
final class UnsavedReviews {

	private volatile Map<Path, Review> now = Map.of();

	/** @return all of them, by absolute path; stays as it is */
	Map<Path, Review> now() {
		return now;
	}

	/** @return the files that count otherwise than before: of other reviews, and of those that are not among them any more */
	Set<Path> replace(Map<Path, Review> reviews) {
		Map<Path, Review> before = now;
		Map<Path, Review> given = new HashMap<>();
		reviews.forEach((file, review) -> given.put(file.toAbsolutePath().normalize(), review));
		now = Map.copyOf(given);
		Set<Path> changed = new HashSet<>(before.keySet());
		changed.addAll(given.keySet());
		changed.removeIf(file -> before.get(file) == given.get(file));
		return changed;
	}
}
