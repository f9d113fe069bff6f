package org.evenaar.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param out           for results, in the encoding of whoever reads it
 * @param err           for what is said about the work
 * @param folder        names of files are relative to it
 * @param environment   variables of the process
 * @param system        the machine's language, for where no variable names one
 * @param outIsTerminal true where a person reads out as it comes
 * @param errIsTerminal true where a person reads err as it comes
 * @param clock         the time that reports state
 */
record Surroundings(PrintStream out, PrintStream err, Path folder, Map<String, String> environment, Locale system,
		boolean outIsTerminal, boolean errIsTerminal, Clock clock) {

	private static final int USUAL_WIDTH = 80;
	private static final int LEAST_WIDTH = 60;
	private static final int MOST_WIDTH = 120;

	Surroundings {
		environment = Map.copyOf(environment);
	}

	/** @return the variable's value, or an empty text */
	String variable(String name) {
		return environment.getOrDefault(name, "");
	}

	/** @return how many characters a line of text may hold */
	int width() {
		String columns = variable("COLUMNS");
		if (!columns.matches("[0-9]{1,4}")) {
			return USUAL_WIDTH;
		}
		return Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, MOST_WIDTH);
	}
}
