package org.evenaar.ui.internal.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.evenaar.ui.internal.editor.DraftModel.Typed;

/** Keeps what was typed about findings while people look at others. */
final class Drafts {

	private final Map<Set<String>, Typed> kept;

	/** @param earlier what was typed before the review was closed */
	Drafts(Map<Set<String>, Typed> earlier) {
		kept = new HashMap<>(earlier);
	}

	/**
	 * @param ids      the findings it is about
	 * @param typed    what stands in the form
	 * @param original what stood there before anybody typed
	 */
	void keep(Set<String> ids, Typed typed, Typed original) {
		if (ids.isEmpty()) {
			return;
		}
		if (typed.equals(original)) {
			kept.remove(ids);
		} else {
			kept.put(Set.copyOf(ids), typed);
		}
	}

	Typed find(Set<String> ids, Typed original) {
		return kept.getOrDefault(ids, original);
	}

	void drop(Set<String> ids) {
		kept.remove(ids);
	}

	/** @return what was typed, by the findings it is about */
	Map<Set<String>, Typed> all() {
		return Map.copyOf(kept);
	}
}
