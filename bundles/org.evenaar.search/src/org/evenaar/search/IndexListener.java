package org.evenaar.search;

/** Hears that other things can be found than before, or that {@link SearchIndex#state()} changed. */
@FunctionalInterface
public interface IndexListener {

	/** Called on any thread, not more often than a few times a second; must be quick. */
	void indexChanged();
}
