package org.evenaar.rcp.internal.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files among the arguments of the program, which may begin with the word that asks for the window. */
public final class Arguments {

	private static final String WINDOW = "workbench";

	private Arguments() {
	}

	/** @return the files in their order, as absolute paths; options and what cannot be a file are left out */
	public static List<Path> files(String... arguments) {
		int first = arguments.length > 0 && arguments[0].equals(WINDOW) ? 1 : 0;
		return Stream.of(arguments).skip(first).filter(argument -> !argument.isBlank() && !argument.startsWith("-"))
				.map(Arguments::path).filter(Objects::nonNull).toList();
	}

	private static Path path(String argument) {
		try {
			return Path.of(argument).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
