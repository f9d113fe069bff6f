package org.evenaar.instrument;

import java.util.Locale;

import org.evenaar.rules.Text;

/**
 * What is wrong with a contribution to the registry.
 *
 * @param file    the file, or the bundle where no file can be named
 * @param line    from 1; 0 where no line can be named
 * @param path    where in the file, such as studies[2].groups; empty for the file as a whole
 * @param message what stands there and what to do
 */
public record InstrumentProblem(String file, int line, String path, Text message) {

	/** @return file:line: path: message, in the reader's language */
	public String in(Locale reader) {
		return file + (line > 0 ? ":" + line : "") + ": " + (path.isEmpty() ? "" : path + ": ") + message.in(reader);
	}

	/** @return {@link #in} for readers of both languages */
	public Text text() {
		return new Text(in(Locale.of("nl")), in(Locale.ENGLISH));
	}
}
