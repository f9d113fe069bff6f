package org.evenaar.cli.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine that the program runs on, as it is. */
final class Console {

	/** A start script may name here which of out and err are terminals: Java itself cannot tell for each of them. */
	static final String TERMINALS = "evenaar.terminals";

	private static final Path LINUX_STREAMS = Path.of("/proc/self/fd");

	private Console() {
	}

	static Surroundings surroundings() {
		String told = System.getProperty(TERMINALS);
		List<String> terminals = told == null ? guess() : List.of(told.split("[, ]+"));
		return new Surroundings(System.out, System.err, Path.of("").toAbsolutePath(), System.getenv(),
				Locale.getDefault(Locale.Category.DISPLAY), terminals.contains("out"), terminals.contains("err"),
				Clock.systemUTC());
	}

	/** Linux tells for each stream. Elsewhere Java knows a console where in and out are one; err mostly goes the same way. */
	private static List<String> guess() {
		if (Files.isDirectory(LINUX_STREAMS)) {
			return Stream.of("out", "err").filter(stream -> isLinuxTerminal(stream.equals("out") ? "1" : "2")).toList();
		}
		return isTerminal(System.console()) ? List.of("out", "err") : List.of();
	}

	private static boolean isLinuxTerminal(String number) {
		try {
			return Files.readSymbolicLink(LINUX_STREAMS.resolve(number)).toString().matches("/dev/(pts/|tty|console).*");
		} catch (IOException e) {
			// A stream that is closed is no terminal.
			return false;
		}
	}

	/** Up to Java 21 there is a console only on a terminal; since Java 22 there always is, and it says what it is. */
	private static boolean isTerminal(java.io.Console console) {
		if (console == null || Runtime.version().feature() < 22) {
			return console != null;
		}
		try {
			return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException("Every Java since 22 has it", e);
		}
	}
}
