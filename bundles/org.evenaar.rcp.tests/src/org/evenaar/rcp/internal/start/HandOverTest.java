package org.evenaar.rcp.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

	@TempDir
	Path folder;
	private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

	@Test
	void windowTakesTheFilesOfEachFurtherStart() throws Exception {
		List<Path> files = List.of(Path.of("/tmp/schoon é.md"), Path.of("/tmp/b c.review"));
		try (HandOver window = HandOver.listen(folder, taken::add)) {
			assertTrue(HandOver.give(folder, files));
			assertTrue(HandOver.give(folder, List.of()));
		}
		assertEquals(files, taken.poll(5, TimeUnit.SECONDS));
		assertEquals(List.of(), taken.poll(5, TimeUnit.SECONDS));
	}

	@Test
	void nobodyTakesFilesWhenTheWindowHasGone() throws Exception {
		HandOver.listen(folder, taken::add).close();
		assertFalse(HandOver.give(folder, List.of(Path.of("/tmp/a.md"))));
		try (var left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void whatAKilledProgramLeftIsInNobodysWay() throws Exception {
		Files.createFile(folder.resolve("window.socket"));
		assertFalse(HandOver.give(folder, List.of()));
		try (HandOver window = HandOver.listen(folder, taken::add)) {
			assertTrue(HandOver.give(folder, List.of()));
		}
	}

	/** Names of sockets are short on every system; the window then opens without this convenience. */
	@Test
	void tooLongAFolderIsAnExpectedFailure() throws Exception {
		Path deep = folder.resolve("x".repeat(120));
		Files.createDirectories(deep);
		try (HandOver window = HandOver.listen(deep, taken::add)) {
			assertTrue(HandOver.give(deep, List.of()));
		} catch (IOException e) {
			assertFalse(HandOver.give(deep, List.of()));
		}
	}
}
