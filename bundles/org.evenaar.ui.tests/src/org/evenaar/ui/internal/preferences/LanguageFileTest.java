package org.evenaar.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageFileTest {

	@TempDir
	Path folder;

	@Test
	void remembersALanguageUntilTheSystemDecidesAgain() throws IOException {
		LanguageFile file = new LanguageFile(folder.resolve("not yet there"));
		assertEquals(Optional.empty(), file.language());
		file.write(Optional.of("nl"));
		assertEquals(Optional.of("nl"), file.language());
		file.write(Optional.of("en"));
		assertEquals(Optional.of("en"), file.language());
		file.write(Optional.empty());
		assertEquals(Optional.empty(), file.language());
	}

	/** The start scripts read one line with one word. */
	@Test
	void holdsOneWordForTheStartScript() throws IOException {
		new LanguageFile(folder).write(Optional.of("nl"));
		assertEquals("nl\n", Files.readString(folder.resolve("language")));
	}

	@Test
	void whatIsNotALanguageOfTheProgramIsNone() throws IOException {
		LanguageFile file = new LanguageFile(folder);
		Files.writeString(folder.resolve("language"), "nl -vmargs -Dx=y");
		assertEquals(Optional.empty(), file.language());
		Files.write(folder.resolve("language"), new byte[] { (byte) 0xFF, (byte) 0xFE });
		assertEquals(Optional.empty(), file.language());
		assertThrows(IllegalArgumentException.class, () -> file.write(Optional.of("fr")));
		assertFalse(Files.readString(folder.resolve("language"), StandardCharsets.ISO_8859_1)
				.contains("fr"));
	}
}
