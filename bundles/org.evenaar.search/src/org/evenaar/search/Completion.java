package org.evenaar.search;

/**
 * A way to go on with what is being typed.
 *
 * @param text  what takes the place of the range
 * @param start of the range in what was typed, in UTF-16 units
 * @param end   of the range, exclusive
 */
public record Completion(String text, int start, int end) {

	/** @return what was typed, completed */
	public String applyTo(String typed) {
		return typed.substring(0, start) + text + typed.substring(end);
	}
}
