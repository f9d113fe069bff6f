package org.evenaar.validation;

import org.evenaar.rules.Text;

/** Responses cannot be analysed as asked, though they can be read. The text says what is wrong, and what to do. */
public final class ValidationException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text text;

	public ValidationException(Text text) {
		super(text.en());
		this.text = text;
	}

	/** @return for the person who asked */
	public Text text() {
		return text == null ? new Text(getMessage(), getMessage()) : text;
	}
}
