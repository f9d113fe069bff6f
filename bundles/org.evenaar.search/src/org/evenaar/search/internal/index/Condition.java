package org.evenaar.search.internal.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.evenaar.check.Log;
import org.evenaar.rules.Text;
import org.evenaar.search.IndexListener;
import org.evenaar.search.IndexState;
import org.evenaar.search.IndexState.Phase;

/** How an index is doing, and who wants to know. */
final class Condition {

	private final List<IndexListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Phase phase = Phase.READY;
	private volatile Optional<Text> notice = Optional.empty();
	private volatile Counts counts = Counts.NONE;

	void add(IndexListener listener) {
		listeners.add(listener);
	}

	void remove(IndexListener listener) {
		listeners.remove(listener);
	}

	IndexState state(boolean readOnly) {
		return new IndexState(phase, readOnly, counts.documents(), counts.units(), notice);
	}

	Optional<Text> notice() {
		return notice;
	}

	void say(Text sentence) {
		notice = Optional.of(sentence);
	}

	void sayNothing() {
		notice = Optional.empty();
	}

	/** Listeners hear of it by {@link #counted}. */
	void enter(Phase next) {
		phase = next;
	}

	void counted(Optional<Generation> serving) {
		try {
			counts = serving.isEmpty() ? Counts.NONE : Counts.of(serving.get());
		} catch (IOException | RuntimeException e) {
			Log.of(Condition.class).detail("Not counted", e);
		}
		listeners.forEach(IndexListener::indexChanged);
	}
}
