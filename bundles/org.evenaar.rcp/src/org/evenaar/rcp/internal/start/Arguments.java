package org.evenaar.rcp.internal.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files among the arguments of the program. */
public final class Arguments {

	private Arguments() {
	}

	/** @return the files in their order, as absolute paths; options and what cannot be a file are left out */
	public static List<Path> files(String... arguments) {
		return Stream.of(arguments).filter(argument -> !argument.isBlank() && !argument.startsWith("-"))
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
