package org.evenaar.review.internal.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.review.Presence;
import org.evenaar.review.internal.document.DocumentText;

/** Finds words of an earlier version of a document in a later one. */
public final class Reanchoring {

	private Reanchoring() {
	}

	public static List<Found> find(List<Anchored> anchors, Optional<DocumentText> before, DocumentText now) {
		List<Found> found = new ArrayList<>();
		for (Anchored anchor : anchors) {
			found.add(now.index(anchor.block()).filter(b -> now.blocks().get(b).text().startsWith(anchor.quote(), anchor.start()))
					.map(b -> Found.at(Presence.STILL_THERE, b, anchor.start(), anchor.end())).orElse(Found.GONE));
		}
		return found;
	}
}
