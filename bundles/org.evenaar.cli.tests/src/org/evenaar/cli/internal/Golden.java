package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a text in the folder golden. To accept new texts, run the tests with -Devenaar.golden=FOLDER, look at
 * what was written there, and commit it.
 */
final class Golden {

	private static final String FOLDER = System.getProperty("evenaar.golden", "");

	private Golden() {
	}

	static void check(String name, String actual) {
		if (!FOLDER.isEmpty()) {
			try {
				Files.writeString(Path.of(FOLDER).resolve(name), actual);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return;
		}
		String expected = new String(Harness.resource("golden/" + name), StandardCharsets.UTF_8).replace("\r\n", "\n");
		assertEquals(expected, actual, name);
	}
}
