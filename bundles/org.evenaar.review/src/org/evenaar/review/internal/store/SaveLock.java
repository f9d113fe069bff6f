package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Only one at a time compares and replaces a review, on shared folders too: a file beside it that only one can make,
 * there for some milliseconds. One that a dead process left behind is taken over after a while.
 */
final class SaveLock implements AutoCloseable {

	private static final Duration STALE = Duration.ofSeconds(60);
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final long PAUSE = Duration.ofMillis(20).toNanos();

	private final Path file;

	private SaveLock(Path file) {
		this.file = file;
	}

	/** @return the lock, or empty where somebody else keeps it for longer than anybody should */
	static Optional<SaveLock> take(Path target) throws IOException {
		Path file = target.resolveSibling("." + target.getFileName() + ".lock");
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
				return Optional.of(new SaveLock(file));
			} catch (FileAlreadyExistsException taken) {
				if (stale(file)) {
					Files.deleteIfExists(file);
				} else if (System.nanoTime() - deadline > 0) {
					return Optional.empty();
				} else {
					LockSupport.parkNanos(PAUSE);
				}
			}
		}
	}

	private static boolean stale(Path file) throws IOException {
		try {
			FileTime made = Files.getLastModifiedTime(file);
			return Duration.between(made.toInstant(), Instant.now()).compareTo(STALE) > 0;
		} catch (NoSuchFileException gone) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
	}
}
