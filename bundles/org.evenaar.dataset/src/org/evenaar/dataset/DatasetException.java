package org.evenaar.dataset;

import org.evenaar.rules.Text;

/** A dataset that cannot be read or counted as asked. The text says what, where, and what to do, in one sentence or two. */
public final class DatasetException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text text;

	public DatasetException(Text text) {
		this(text, null);
	}

	/** @param cause what went wrong inside, for the log; may be null */
	public DatasetException(Text text, Throwable cause) {
		super(text.en(), cause);
		this.text = text;
	}

	/** @return for the person who asked */
	public Text text() {
		return text == null ? new Text(getMessage(), getMessage()) : text;
	}
}
