package org.evenaar.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.evenaar.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed at any moment, again and again: what it said it had done is there, and the file can be read. */
class KilledProcessTest {

	private static final int KILLS = Integer.getInteger("evenaar.kills", 8);

	@TempDir
	Path folder;

	@Test
	void noDecisionIsLost() throws Exception {
		var desk = new TestReviews(folder);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			lines.add("Alinea " + i + " noemt het ras van patiënt " + i + ".");
		}
		desk.create(desk.document("x.md", lines.toArray(String[]::new))).close();
		Random random = new Random(20_260_501);
		Set<String> done = new TreeSet<>();
		int recovered = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			List<String> said = killed(kill, random);
			Set<String> undone = new TreeSet<>();
			follow(said, done, undone);
			ReviewSession session = desk.open(folder.resolve("x.review"));
			recovered += session.recovered() ? 1 : 0;
			Set<String> there = new TreeSet<>();
			session.items().forEach(item -> {
				item.decisions().forEach(d -> there.add(item.id() + " " + d.reviewer()));
				if (item.byHand()) {
					there.add(item.id());
				}
			});
			Set<String> lost = new TreeSet<>(done);
			lost.removeAll(there);
			assertEquals(Set.of(), lost, "Lost after kill " + kill);
			Set<String> back = new TreeSet<>(undone);
			back.retainAll(there);
			assertEquals(Set.of(), back, "Undone, and back after kill " + kill);
			done.clear();
			done.addAll(there);
			session.save(TestReviews.monitor());
			session.close();
			try (Stream<Path> files = Files.list(folder)) {
				assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith(".")).toList());
			}
		}
		System.out.printf("killed %d times: %d decisions and findings kept, work recovered %d times%n", KILLS, done.size(), recovered);
		assertTrue(recovered > 0 && done.size() > KILLS, () -> done.toString());
	}

	private List<String> killed(int number, Random random) throws IOException, InterruptedException {
		Path errors = folder.resolve("errors.txt");
		Path words = folder.resolve("words.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), DecidingProcess.class.getName(), folder.toString(),
				Long.toString(random.nextLong()), "k" + number).redirectError(errors.toFile()).redirectOutput(words.toFile()).start();
		int enough = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 40);
		try {
			while (process.isAlive() && lines(words).size() < enough) {
				process.waitFor(2, TimeUnit.MILLISECONDS);
			}
		} finally {
			process.destroyForcibly();
		}
		assertTrue(process.waitFor(30, TimeUnit.SECONDS));
		List<String> said = lines(words);
		assertTrue(said.size() >= enough && said.get(0).startsWith("open"), () -> said + errors(errors));
		return said;
	}

	/** @return whole lines only: the process may die in the middle of one */
	private static List<String> lines(Path file) throws IOException {
		String text = Files.readString(file);
		return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
	}

	private static String errors(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** @param done is what must be there; @param undone what must not */
	private static void follow(List<String> said, Set<String> done, Set<String> undone) {
		List<String> steps = new ArrayList<>();
		for (int i = 0; i < said.size(); i++) {
			String line = said.get(i);
			if (line.startsWith("decided ") || line.startsWith("added ")) {
				String step = line.substring(line.indexOf(' ') + 1);
				steps.add(step);
				done.add(step);
			} else if (line.equals("undoing") && !steps.isEmpty()) {
				String step = steps.removeLast();
				done.remove(step);
				if (i + 1 < said.size() && said.get(i + 1).equals("undone")) {
					undone.add(step);
				}
			}
		}
	}

	/** @return where these classes come from, whether they are started from a class path or from bundles */
	private static String classPath() throws IOException {
		Set<String> entries = new LinkedHashSet<>();
		for (String name : List.of(DecidingProcess.class.getName(), Reviews.class.getName(), "org.evenaar.model.review.Review",
				"org.evenaar.check.CheckRunner", "org.evenaar.importer.GuidelineImporter", "org.evenaar.rules.RuleSet",
				"org.eclipse.emf.ecore.EObject", "org.eclipse.emf.common.util.URI", "org.eclipse.emf.ecore.xmi.XMIResource",
				"org.eclipse.emf.edit.domain.EditingDomain", "org.eclipse.emf.ecore.change.ChangeDescription",
				"org.eclipse.core.runtime.Platform", "org.eclipse.core.runtime.IProgressMonitor",
				"org.eclipse.core.runtime.RegistryFactory", "org.osgi.framework.Bundle")) {
			entries.addAll(homes(KilledProcessTest.class, name));
		}
		entries.addAll(homes(RuleSet.class, "org.snakeyaml.engine.v2.api.Load"));
		return String.join(File.pathSeparator, entries);
	}

	/** Of a bundle that is started from its project, the classes are in a folder of it. */
	private static List<String> homes(Class<?> neighbour, String name) throws IOException {
		try {
			Class<?> type = Class.forName(name, false, neighbour.getClassLoader());
			Path home = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			return Stream.of(home.resolve("target/classes"), home.resolve("bin"), home).filter(Files::exists).map(Path::toString).toList();
		} catch (ClassNotFoundException | URISyntaxException e) {
			throw new IOException(name, e);
		}
	}
}
