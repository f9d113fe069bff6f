package org.evenaar.rules;

import java.util.Locale;

/**
 * What is wrong with a rule pack.
 *
 * @param file    the pack's file
 * @param line    from 1; 0 where no line can be named
 * @param message what stands there and what was expected
 */
public record PackProblem(String file, int line, Text message) {

	/** @return file:line: message, in the reader's language */
	public String in(Locale reader) {
		return file + (line > 0 ? ":" + line : "") + ": " + message.in(reader);
	}
}
