package org.evenaar.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * What every command has at hand.
 *
 * @param surroundings what it finds around it
 * @param services     the rest of the program
 * @param language     in which it speaks
 * @param cancelled    whether the person stopped it
 */
record Session(Surroundings surroundings, Services services, Locale language, BooleanSupplier cancelled) {

	String text(String key, Object... arguments) {
		return Texts.in(language, key, arguments);
	}

	/** Says something about the work, apart from its results. */
	void say(String key, Object... arguments) {
		surroundings.err().println(text(key, arguments));
	}

	/** @throws UsageException where this machine can have no file of that name */
	Path path(String name) throws UsageException {
		try {
			return surroundings.folder().resolve(name);
		} catch (InvalidPathException e) {
			throw new UsageException("file.name", name);
		}
	}
}
