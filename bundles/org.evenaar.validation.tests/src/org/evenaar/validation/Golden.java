package org.evenaar.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a text in the folder golden. To accept new texts, run the tests with -Devenaar.golden=FOLDER, look at what was
 * written there, and commit it.
 */
final class Golden {

	private static final String FOLDER = System.getProperty("evenaar.golden", "");

	private Golden() {
	}

	static void check(String name, String actual) throws IOException {
		if (!FOLDER.isEmpty()) {
			Files.writeString(Path.of(FOLDER).resolve(name), actual);
			return;
		}
		try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"), actual.replace("\r\n", "\n"), name);
		}
	}
}
