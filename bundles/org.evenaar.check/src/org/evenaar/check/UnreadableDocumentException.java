package org.evenaar.check;

import org.evenaar.rules.Text;

/** A document could not be read. Carries the sentence for the person who brought it. */
public class UnreadableDocumentException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text sentence;

	/** @param cause for the log, or null */
	public UnreadableDocumentException(Text sentence, Throwable cause) {
		super(sentence.en(), cause);
		this.sentence = sentence;
	}

	public Text sentence() {
		return sentence;
	}
}
