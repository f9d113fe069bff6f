package org.evenaar.search;

import org.evenaar.rules.Text;

/** Searching or indexing is not possible. Carries the one sentence that a person should see. */
public final class SearchException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text sentence;

	public SearchException(Text sentence) {
		this(sentence, null);
	}

	/** @param cause for the log only, or null */
	public SearchException(Text sentence, Throwable cause) {
		super(sentence.en(), cause);
		this.sentence = sentence;
	}

	public Text sentence() {
		return sentence;
	}
}
