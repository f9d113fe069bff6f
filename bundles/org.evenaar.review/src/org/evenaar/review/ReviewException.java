package org.evenaar.review;

import org.evenaar.rules.Text;

/** Something could not be done with a review. Carries the one sentence for the person who asked for it. */
public class ReviewException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text sentence;

	public ReviewException(Text sentence) {
		this(sentence, null);
	}

	/** @param cause for the log, or null */
	public ReviewException(Text sentence, Throwable cause) {
		super(sentence.en(), cause);
		this.sentence = sentence;
	}

	/** @return what happened and what to do, for readers */
	public Text sentence() {
		return sentence;
	}
}
