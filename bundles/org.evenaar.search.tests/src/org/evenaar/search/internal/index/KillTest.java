package org.evenaar.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Programs that are ended by force while they index, and two programs at a time. */
class KillTest {

	private static final int DOCUMENTS = 400;

	@TempDir
	Path folder;

	/** Indexes a folder over and over, and says so. */
	public static void main(String[] arguments) throws Exception {
		try (Shelf shelf = new Shelf(Path.of(arguments[0]))) {
			System.out.println("open " + shelf.index().readOnly());
			for (int round = 0;; round++) {
				shelf.put("changing.md", "# Verandert\n\nRonde ronde" + round + ".\n");
				shelf.update();
				System.out.println("round " + round);
			}
		}
	}

	private Process start() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-Xmx256m", "-cp", classPath(), KillTest.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** @return where classes come from, whether this test was started from a class path or from bundles */
	private static String classPath() throws IOException {
		Bundle own = FrameworkUtil.getBundle(KillTest.class);
		if (own == null) {
			return System.getProperty("java.class.path");
		}
		List<String> entries = new ArrayList<>();
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			Path home = FileLocator.getBundleFileLocation(bundle).map(File::toPath).orElseThrow();
			// Of a bundle that is started from its project, the classes are in a folder of it.
			Stream.of(home.resolve("target/classes"), home).filter(Files::exists).map(Path::toString).forEach(entries::add);
		}
		return String.join(File.pathSeparator, entries);
	}

	@Test
	void searchWorksAgainAfterAProgramWasKilledWhileItIndexed() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			for (int i = 0; i < DOCUMENTS; i++) {
				shelf.put("d" + i + ".md", "# Richtlijn " + i + "\n\nEen eekhoorn en nog " + i + " andere dieren.\n");
			}
		}
		var random = new Random(20261122);
		for (int round = 0; round < 4; round++) {
			Process child = start();
			try (BufferedReader said = child.inputReader()) {
				assertEquals("open false", said.readLine());
				for (int lines = random.nextInt(4) * round; lines > 0; lines--) {
					assertTrue(said.readLine().startsWith("round"));
				}
			} finally {
				child.destroyForcibly();
				assertTrue(child.waitFor(1, TimeUnit.MINUTES));
			}
			try (Shelf shelf = new Shelf(folder)) {
				assertFalse(shelf.index().readOnly());
				shelf.index().settle(new NullProgressMonitor());
				shelf.update();
				assertEquals(DOCUMENTS, shelf.find("eekhoorn").totalDocuments());
			}
		}
	}

	@Test
	void aSecondProgramSearchesWhileTheFirstWrites() throws Exception {
		Process child = start();
		try (BufferedReader said = child.inputReader()) {
			assertEquals("open false", said.readLine());
			assertEquals("round 0", said.readLine());
			try (SearchIndex second = SearchIndex.open(folder.resolve("index"), Shelf.options())) {
				assertTrue(second.readOnly());
				assertEquals(1, second.search(SearchRequest.of("ronde*")).totalDocuments());
				SearchException refused = null;
				try {
					second.update(List.of(folder.resolve("documents")), new NullProgressMonitor());
				} catch (SearchException e) {
					refused = e;
				}
				assertTrue(refused != null && refused.sentence().en().startsWith("Another"));
				String last = waitForRound(said, second);
				assertTrue(last.startsWith("ronde"), last);
			}
		} finally {
			child.destroyForcibly();
			assertTrue(child.waitFor(1, TimeUnit.MINUTES));
		}
	}

	/** The second program finds what the first wrote after the second opened. */
	private static String waitForRound(BufferedReader said, SearchIndex second) throws Exception {
		int from = Integer.parseInt(said.readLine().substring("round ".length())) + 1;
		while (true) {
			int round = Integer.parseInt(said.readLine().substring("round ".length()));
			String text = second.search(SearchRequest.of("ronde*")).documents().get(0).hits().get(0).snippet().text();
			String word = text.replaceAll(".*(ronde[0-9]+).*", "$1");
			if (Integer.parseInt(word.substring("ronde".length())) > from) {
				return word;
			}
			assertTrue(round < from + 100_000, "nothing new is found");
		}
	}
}
