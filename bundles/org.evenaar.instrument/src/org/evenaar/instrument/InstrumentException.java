package org.evenaar.instrument;

import org.evenaar.rules.Text;

/** An instrument that cannot be read, written or used as asked. The text says what, where, and what to do. */
public final class InstrumentException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text text;

	public InstrumentException(Text text) {
		this(text, null);
	}

	/** @param cause what went wrong inside, for the log; may be null */
	public InstrumentException(Text text, Throwable cause) {
		super(text.en(), cause);
		this.text = text;
	}

	/** @return for the person who asked */
	public Text text() {
		return text == null ? new Text(getMessage(), getMessage()) : text;
	}
}
