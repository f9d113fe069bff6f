package org.evenaar.review.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.evenaar.check.Log;


/**
 * Who wants to hear of changes. One that fails does not keep the others from hearing.
 *
 * @param <T> what changes
 */
public final class Listeners<T> {

	private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

	public void add(Consumer<T> listener) {
		all.add(listener);
	}

	public void remove(Consumer<T> listener) {
		all.remove(listener);
	}

	public void clear() {
		all.clear();
	}

	public void tell(T changed) {
		for (Consumer<T> listener : all) {
			try {
				listener.accept(changed);
			} catch (RuntimeException e) {
				Log.of(Listeners.class).error("A listener of a review failed", e);
			}
		}
	}
}
