package org.evenaar.population;

import org.evenaar.rules.Text;

/** A population cannot be read or cannot be used as was asked. Says why in one sentence that people can act on. */
public final class PopulationException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text sentence;

	public PopulationException(Text sentence) {
		super(sentence.en());
		this.sentence = sentence;
	}

	public PopulationException(Text sentence, Throwable cause) {
		super(sentence.en(), cause);
		this.sentence = sentence;
	}

	/** @return what is wrong, where, and what to do */
	public Text sentence() {
		return sentence;
	}
}
