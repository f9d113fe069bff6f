package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evenaar.report.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

	@TempDir
	private Path folder;

	private OutputFile output(String name) {
		return new OutputFile(name, folder.resolve(name));
	}

	private static ReportFile.Content content(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void writesAndReplaces() throws Exception {
		output("a.txt").write(content("first"));
		output("a.txt").require();
		output("a.txt").write(content("second"));
		assertEquals("second", Files.readString(folder.resolve("a.txt")));
		assertEquals(1, folder.toFile().list().length);
	}

	@Test
	void nothingIsSeenBeforeAllIsWritten() throws Exception {
		output("a.txt").write(out -> {
			out.write(new byte[1 << 20]);
			out.flush();
			assertTrue(Files.notExists(folder.resolve("a.txt")));
		});
		assertEquals(1 << 20, Files.size(folder.resolve("a.txt")));
	}

	@Test
	void whatWasThereStaysWhenWritingFails() throws Exception {
		output("a.txt").write(content("first"));
		assertThrows(IOException.class, () -> output("a.txt").write(out -> {
			out.write(new byte[1 << 20]);
			throw new IOException("disk full");
		}));
		assertThrows(StackOverflowError.class, () -> output("a.txt").write(out -> {
			throw new StackOverflowError();
		}));
		assertEquals("first", Files.readString(folder.resolve("a.txt")));
		assertEquals(1, folder.toFile().list().length);
	}

	@Test
	void aLinkStaysALink() throws Exception {
		Files.createDirectory(folder.resolve("sub"));
		Files.writeString(folder.resolve("sub/real.txt"), "first");
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("sub/real.txt"));
		new OutputFile("link.txt", link).write(content("second"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("second", Files.readString(folder.resolve("sub/real.txt")));
		assertEquals(1, folder.resolve("sub").toFile().list().length);
	}

	@Test
	void aDeviceIsWrittenToAndNotReplaced() throws Exception {
		Path nowhere = Path.of("/dev/null");
		assumeTrue(Files.exists(nowhere), "only on Unix");
		var output = new OutputFile("/dev/null", nowhere);
		output.require();
		output.write(content("gone"));
		assertTrue(!Files.isRegularFile(nowhere));
	}

	@Test
	void knowsItsFileByOtherNames() throws Exception {
		Path real = Files.writeString(folder.resolve("a.txt"), "x");
		Path link = Files.createSymbolicLink(folder.resolve("b.txt"), real);
		assertTrue(output("a.txt").replaces(link));
		assertTrue(!output("c.txt").replaces(real));
	}
}
