package org.evenaar.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.evenaar.check.CheckRegistry;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;

/**
 * Rule packs that somebody names on the command line.
 *
 * @param packs    those without mistakes in their form
 * @param problems the mistakes of the others
 * @param files    the names of all files that were read
 */
record RulePackFiles(List<RulePack> packs, List<PackProblem> problems, List<String> files) {

	private static final int DEEPEST = 32;

	RulePackFiles {
		packs = List.copyOf(packs);
		problems = List.copyOf(problems);
		files = List.copyOf(files);
	}

	/**
	 * @param names files, and folders of which all YAML files are read
	 * @throws UsageException where there is no such file, or no pack in a folder
	 */
	static RulePackFiles read(List<String> names, Session session) throws UsageException {
		List<RulePack> packs = new ArrayList<>();
		List<PackProblem> problems = new ArrayList<>();
		List<String> files = new ArrayList<>();
		for (String name : names) {
			Path path = session.path(name);
			for (Path file : files(name, path)) {
				Path given = file.equals(path) ? Path.of(name) : Path.of(name).resolve(path.relativize(file));
				String shown = given.toString().replace(java.io.File.separatorChar, '/');
				files.add(shown);
				read(shown, file, packs, problems);
			}
		}
		return new RulePackFiles(packs, problems, files);
	}

	private static void read(String shown, Path file, List<RulePack> packs, List<PackProblem> problems)
			throws UsageException {
		try (InputStream stream = Files.newInputStream(file)) {
			PackReader.Reading reading = PackReader.read(shown, stream);
			reading.pack().ifPresent(packs::add);
			problems.addAll(reading.problems());
		} catch (IOException e) {
			throw new UsageException("pack.closed", shown);
		}
	}

	private static List<Path> files(String name, Path path) throws UsageException {
		if (!Files.exists(path)) {
			throw new UsageException("pack.missing", name);
		}
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> below = Files.walk(path, DEEPEST)) {
			List<Path> files = below.filter(Files::isRegularFile).filter(RulePackFiles::isYaml).sorted().toList();
			if (files.isEmpty()) {
				throw new UsageException("pack.none", name);
			}
			return files;
		} catch (IOException | java.io.UncheckedIOException e) {
			throw new UsageException("pack.closed", name);
		}
	}

	private static boolean isYaml(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
	}

	/** @return all that is installed, and these packs */
	CheckRegistry registry(Services services) {
		return services.checks(packs, problems);
	}
}
