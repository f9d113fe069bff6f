package org.evenaar.search;

import org.evenaar.rules.Text;

/** A query that cannot be understood. */
public final class QuerySyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int position;
	private final int length;
	private final transient Text sentence;

	/**
	 * @param position of what cannot be understood, in UTF-16 units from 0; the length of the query for its end
	 * @param length   of it, at least 0
	 * @param sentence what is wrong, and what to do
	 */
	public QuerySyntaxException(int position, int length, Text sentence) {
		super(sentence.en());
		this.position = position;
		this.length = length;
		this.sentence = sentence;
	}

	public int position() {
		return position;
	}

	public int length() {
		return length;
	}

	public Text sentence() {
		return sentence;
	}
}
