package org.evenaar.cli.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.evenaar.rules.Text;

/**
 * Finds the documents that a person means by names of files and folders. A file counts whatever it is called; in a
 * folder and below it, files count whose names end as those of a format that can be read. Hidden files, lock files of
 * word processors and this program's own reports in folders are passed over, and so are links to folders, so that no
 * circle of links traps it.
 */
final class DocumentFinder {

	private static final int DEEPEST = 256;

	/**
	 * Something to check.
	 *
	 * @param name    the name as a person would give it
	 * @param file    where it is
	 * @param problem why there is no document there, or empty
	 */
	record Found(String name, Path file, Optional<Text> problem) {
	}

	private final Predicate<Path> readable;
	private final Predicate<Path> passedOver;
	private final Map<String, Found> found = new TreeMap<>();

	/**
	 * @param readable   whether a name is that of a document
	 * @param passedOver files in folders that are no documents all the same
	 */
	DocumentFinder(Predicate<Path> readable, Predicate<Path> passedOver) {
		this.readable = readable;
		this.passedOver = passedOver;
	}

	/**
	 * @param name what the person wrote
	 * @param path the file or folder of that name
	 */
	void add(String name, Path path) {
		if (!Files.isDirectory(path)) {
			put(new Found(portable(name), path, Optional.empty()));
			return;
		}
		int before = found.size();
		boolean opened = walk(path, path, name, 0);
		if (opened && found.size() == before && !holdsKnown(path)) {
			put(new Found(portable(name), path, Optional.of(Texts.both("folder.empty"))));
		}
	}

	/** Its documents may have been named before. */
	private boolean holdsKnown(Path folder) {
		return found.values().stream().anyMatch(each -> each.file().startsWith(folder));
	}

	/** @return what was found, each file once, in the order of names */
	List<Found> found() {
		Set<Path> seen = new HashSet<>();
		return found.values().stream().filter(each -> seen.add(real(each.file()))).toList();
	}

	private boolean walk(Path start, Path folder, String name, int depth) {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(entries::add);
		} catch (IOException | DirectoryIteratorException e) {
			put(new Found(below(start, folder, name), folder, Optional.of(Texts.both("folder.closed"))));
			return false;
		}
		for (Path entry : entries) {
			if (isHidden(entry) || passedOver.test(entry)) {
				continue;
			}
			if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
				if (depth < DEEPEST) {
					walk(start, entry, name, depth + 1);
				}
			} else if (readable.test(entry) && Files.isRegularFile(entry)) {
				put(new Found(below(start, entry, name), entry, Optional.empty()));
			}
		}
		return true;
	}

	private static boolean isHidden(Path entry) {
		String name = entry.getFileName().toString();
		try {
			return name.startsWith(".") || name.startsWith("~$") || Files.isHidden(entry);
		} catch (IOException e) {
			// Nobody can tell; reading it says what is the matter.
			return false;
		}
	}

	private void put(Found each) {
		found.putIfAbsent(each.name(), each);
	}

	private static String below(Path start, Path entry, String name) {
		return start.equals(entry) ? portable(name) : portable(Path.of(name).resolve(start.relativize(entry)).toString());
	}

	/** The same name on every machine, so that reports are the same. */
	private static String portable(String name) {
		String plain = Path.of(name).normalize().toString();
		return (plain.isEmpty() ? name : plain).replace(java.io.File.separatorChar, '/');
	}

	private static Path real(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			return file.toAbsolutePath().normalize();
		}
	}
}
