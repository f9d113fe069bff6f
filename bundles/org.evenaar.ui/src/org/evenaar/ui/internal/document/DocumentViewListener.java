package org.evenaar.ui.internal.document;

/** Hears what people do in a document. */
public interface DocumentViewListener {

	/** Somebody went to a finding in the text. */
	default void selected(String id) {
	}

	/** The window begins in that section now. */
	default void scrolled(int section) {
	}

	/** The text was set anew. */
	default void composed() {
	}

	default void zoomed(int percent) {
	}
}
