package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.evenaar.cli.internal.DocumentFinder.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void files() throws IOException {
		for (String name : List.of("d/z.txt", "d/a.txt", "d/m/b.txt", "d/m/.hidden.txt", "d/.git/c.txt", "d/~$lock.txt",
				"d/picture.png", "d/m/n/o/p.txt", "d/report.evenaar.txt", "single.png", "empty/x.png", "out/e.txt")) {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, name);
		}
	}

	private List<Found> find(String... names) {
		var finder = new DocumentFinder(file -> file.toString().endsWith(".txt"),
				file -> file.toString().endsWith(".evenaar.txt"));
		for (String name : names) {
			finder.add(name, folder.resolve(name));
		}
		return finder.found();
	}

	private static List<String> names(List<Found> found) {
		return found.stream().map(Found::name).toList();
	}

	@Test
	void findsInOrderWhatCanBeReadAndIsNotHidden() {
		assertEquals(List.of("d/a.txt", "d/m/b.txt", "d/m/n/o/p.txt", "d/z.txt"), names(find("d")));
	}

	@Test
	void namesAreAsThePersonGaveThem() {
		assertEquals(List.of("a.txt", "m/b.txt", "m/n/o/p.txt", "z.txt"), names(find("d")).stream().map(n -> n.substring(2)).toList());
		assertEquals(names(find("d")), names(find("./d/")));
		String absolute = folder.resolve("d/a.txt").toString().replace('\\', '/');
		assertEquals(List.of(absolute), names(find(absolute)));
	}

	@Test
	void aNamedFileCountsWhateverItIsCalled() {
		assertEquals(List.of("d/m/.hidden.txt", "d/report.evenaar.txt", "nowhere.txt", "single.png"),
				names(find("single.png", "nowhere.txt", "d/m/.hidden.txt", "d/report.evenaar.txt")));
	}

	@Test
	void aFileCountsOnceByItsFirstNameInAnyOrder() throws IOException {
		Files.createSymbolicLink(folder.resolve("d/link.txt"), folder.resolve("d/z.txt"));
		List<String> inputs = new ArrayList<>(List.of("d", "d/a.txt", "d/m", "./d/m/b.txt", "d/link.txt", "empty", "single.png"));
		List<Found> expected = find(inputs.toArray(String[]::new));
		assertEquals(List.of("d/a.txt", "d/link.txt", "d/m/b.txt", "d/m/n/o/p.txt", "empty", "single.png"), names(expected));
		var random = new Random(20260301);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(inputs, random);
			assertEquals(names(expected), names(find(inputs.toArray(String[]::new))), inputs.toString());
		}
	}

	@Test
	void linksToFoldersAreNotFollowedSoThatCirclesAreHarmless() throws IOException {
		Files.createSymbolicLink(folder.resolve("d/m/up"), folder.resolve("d"));
		Files.createSymbolicLink(folder.resolve("d/outside"), folder.resolve("out"));
		Files.createSymbolicLink(folder.resolve("d/self.txt"), folder.resolve("d/self.txt"));
		Files.createSymbolicLink(folder.resolve("d/file.txt"), folder.resolve("out/e.txt"));
		assertEquals(List.of("d/a.txt", "d/file.txt", "d/m/b.txt", "d/m/n/o/p.txt", "d/z.txt"), names(find("d")));
	}

	@Test
	void aNamedLinkToAFolderIsThatFolder() throws IOException {
		Files.createSymbolicLink(folder.resolve("way"), folder.resolve("out"));
		assertEquals(List.of("way/e.txt"), names(find("way")));
	}

	@Test
	void aFolderWithoutDocumentsSaysSo() {
		Found found = find("empty").getFirst();
		assertEquals("empty", found.name());
		assertEquals("In deze map staat geen document dat gelezen kan worden.", found.problem().orElseThrow().nl());
	}

	@Test
	void namesOfOtherScriptsAreFine() throws IOException {
		Files.writeString(folder.resolve("out/@één richtlijn ⚕.txt"), "x");
		assertTrue(names(find("out")).contains("out/@één richtlijn ⚕.txt"));
	}
}
