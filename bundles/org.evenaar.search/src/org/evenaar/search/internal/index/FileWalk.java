package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds the files below folders. Hidden files and lock files of word processors are passed over, and links to folders
 * are not followed, so that no circle of links traps it.
 */
final class FileWalk {

	private final Predicate<Path> wanted;
	private final Path passedOver;
	private final BooleanSupplier cancelled;
	private final Map<Path, BasicFileAttributes> found = new TreeMap<>();

	/** @param passedOver a folder that is left out */
	FileWalk(Predicate<Path> wanted, Path passedOver, BooleanSupplier cancelled) {
		this.wanted = wanted;
		this.passedOver = passedOver;
		this.cancelled = cancelled;
	}

	/**
	 * @return the files with their sizes and times, in the order of their paths. A folder that is not there or cannot be
	 *         opened holds none
	 * @throws OperationCanceledException where the person cancelled
	 */
	Map<Path, BasicFileAttributes> below(Collection<Path> roots) {
		for (Path root : roots) {
			try {
				Files.walkFileTree(root.toAbsolutePath().normalize(), new Visitor(root.toAbsolutePath().normalize()));
			} catch (IOException unexpected) {
				throw new IllegalStateException("the visitor throws nothing", unexpected);
			}
		}
		return found;
	}

	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Path root;

		Visitor(Path root) {
			this.root = root;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			if (cancelled.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			boolean left = folder.equals(passedOver) || !folder.equals(root) && hidden(folder);
			return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			if (file.equals(root) || !hidden(file)) {
				BasicFileAttributes there = attributes.isSymbolicLink() && Files.isRegularFile(file)
						? Files.readAttributes(file, BasicFileAttributes.class) : attributes;
				if (there.isRegularFile() && wanted.test(file)) {
					found.put(file, there);
				}
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException closed) {
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException closed) {
			return FileVisitResult.CONTINUE;
		}

		private static boolean hidden(Path path) {
			String name = path.getFileName().toString();
			return name.startsWith(".") || name.startsWith("~$");
		}
	}
}
