package org.evenaar.search.internal.read;

import org.evenaar.rules.Text;

/** A file that cannot be indexed. */
public final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text sentence;

	UnreadableException(Text sentence, Throwable cause) {
		super(sentence.en(), cause);
		this.sentence = sentence;
	}

	public Text sentence() {
		return sentence;
	}
}
