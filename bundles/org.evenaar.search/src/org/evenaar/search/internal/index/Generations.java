package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evenaar.check.Log;


/** The folders of generations within the folder of an index: the one with the highest number counts. */
final class Generations {

	private static final String START = "generation-";
	private static final Pattern NAME = Pattern.compile(START + "[0-9]{8}");

	private Generations() {
	}

	/** @return the folders, newest first */
	static List<Path> in(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(each -> NAME.matcher(each.getFileName().toString()).matches())
					.sorted(Comparator.comparing((Path each) -> each.getFileName().toString()).reversed()).toList();
		}
	}

	/** @return a folder for the next one, not there yet */
	static Path next(Path folder) throws IOException {
		List<Path> all = in(folder);
		int last = all.isEmpty() ? 0 : Integer.parseInt(all.get(0).getFileName().toString().substring(START.length()));
		return folder.resolve(String.format("%s%08d", START, last + 1));
	}

	/** Deletes what can be deleted; the rest goes another time. */
	static void delete(Path generation) {
		try (Stream<Path> files = Files.list(generation)) {
			for (Path file : files.toList()) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(generation);
		} catch (IOException e) {
			Log.of(Generations.class).detail("An old index stays behind", e);
		}
	}
}
