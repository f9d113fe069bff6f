package org.evenaar.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en", "de" })
	void aCopyIsTheExample(String language) throws IOException {
		Path copy = Examples.copy(Locale.of(language), List.of(folder.resolve("new")));
		try (InputStream in = Examples.open(Locale.of(language))) {
			assertArrayEquals(in.readAllBytes(), Files.readAllBytes(copy));
		}
		try (Stream<Path> files = Files.list(copy.getParent())) {
			assertEquals(1, files.count(), "nothing else is left");
		}
	}

	@Test
	void aCopyThatIsThereStaysAsItIs() throws IOException {
		Path copy = Files.writeString(folder.resolve(Examples.name(Locale.ENGLISH)), "edited");
		assertEquals(copy, Examples.copy(Locale.ENGLISH, List.of(folder)));
		assertEquals("edited", Files.readString(copy));
	}

	@Test
	void whereOnePlaceDoesNotServeTheNextIsTaken() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "in the way");
		Path good = folder.resolve("good");
		assertEquals(good, Examples.copy(Locale.ENGLISH, List.of(file.resolve("x"), good)).getParent());
		assertThrows(IOException.class, () -> Examples.copy(Locale.ENGLISH, List.of(file.resolve("x"))));
	}

	@Test
	void documentsComeBeforeThePersonsFolder() throws IOException {
		Path documents = Files.createDirectory(folder.resolve("Documenten"));
		List<Path> places = Examples.places(folder, Path.of("scratch"), Locale.of("nl"));
		assertEquals(3, places.size());
		assertEquals(documents, places.getFirst().getParent());
		assertTrue(places.getLast().startsWith("scratch"));
	}
}
