package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The folders that an index is about, kept beside it, so that it can be made anew by itself. */
final class Roots {

	private static final String NAME = "folders.txt";

	private final Path file;

	Roots(Path folder) {
		this.file = folder.resolve(NAME);
	}

	/** @return the folders; none where nothing was kept */
	List<Path> read() {
		List<Path> roots = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
				if (!line.isBlank()) {
					roots.add(Path.of(line));
				}
			}
		} catch (IOException | InvalidPathException damaged) {
			return List.of();
		}
		return List.copyOf(roots);
	}

	void write(Collection<Path> roots) throws IOException {
		List<String> lines = roots.stream().map(root -> root.toAbsolutePath().normalize().toString()).toList();
		Path beside = file.resolveSibling(NAME + ".new");
		Files.write(beside, lines, StandardCharsets.UTF_8);
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
