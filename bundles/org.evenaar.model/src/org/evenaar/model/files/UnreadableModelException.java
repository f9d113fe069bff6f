package org.evenaar.model.files;

/** The bytes of a file are not a model that this version can read. */
public final class UnreadableModelException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why a file cannot be read. */
	public enum Reason {
		/** there is nothing in it */
		EMPTY,
		/** larger than any file of its kind */
		LARGE,
		/** something else */
		OTHER,
		/** of a later version of the model */
		NEWER,
		/** has an element or attribute that the model does not know */
		UNKNOWN,
		/** two versions mixed by a version control program */
		CONFLICT,
		/** not whole, or not well-formed */
		DAMAGED
	}

	private final Reason reason;
	private final int line;

	/** @param cause for the log, or null */
	UnreadableModelException(Reason reason, int line, Throwable cause) {
		super(reason + (line > 0 ? " on line " + line : ""), cause);
		this.reason = reason;
		this.line = line;
	}

	public Reason reason() {
		return reason;
	}

	/** @return from 1; 0 where it is not known */
	public int line() {
		return line;
	}
}
