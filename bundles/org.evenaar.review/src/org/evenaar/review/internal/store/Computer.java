package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.evenaar.check.Log;


/** A name for this computer that says nothing about it. */
public final class Computer {

	private static final String FILE = "computer";

	private Computer() {
	}

	/** @param folder on this computer; the name is kept in it */
	public static String name(Path folder) {
		try {
			Files.createDirectories(folder);
			Path file = folder.resolve(FILE);
			try {
				Files.writeString(file, UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			} catch (FileAlreadyExistsException known) {
				Log.of(Computer.class).detail("This computer has a name", known);
			}
			return Files.readString(file).strip();
		} catch (IOException e) {
			// Without one, what a killed process left is taken over later.
			Log.of(Computer.class).warning("This computer has no name", e);
			return UUID.randomUUID().toString();
		}
	}
}
