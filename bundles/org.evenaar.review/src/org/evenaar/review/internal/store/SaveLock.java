package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Only one at a time compares and replaces a review, on shared folders too: a file beside it that only one can make,
 * there for some milliseconds. It names its owner, so that what a killed process left is taken over at once on the same
 * computer, and after a while on others.
 */
final class SaveLock implements AutoCloseable {

	private static final Duration STALE = Duration.ofSeconds(60);
	private static final Duration NAMELESS = Duration.ofSeconds(2);
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final long PAUSE = Duration.ofMillis(20).toNanos();

	private final Path file;

	private SaveLock(Path file) {
		this.file = file;
	}

	/**
	 * @param computer tells this computer from others
	 * @return the lock, or empty where somebody else keeps it for longer than anybody should
	 */
	static Optional<SaveLock> take(Path target, String computer) throws IOException {
		Path file = target.resolveSibling("." + target.getFileName() + ".lock");
		byte[] owner = (computer + " " + Journal.process()).getBytes(StandardCharsets.UTF_8);
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				Files.write(file, owner, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				sweep(target);
				return Optional.of(new SaveLock(file));
			} catch (FileAlreadyExistsException taken) {
				if (!takeAway(file, computer)) {
					if (System.nanoTime() - deadline > 0) {
						return Optional.empty();
					}
					LockSupport.parkNanos(PAUSE);
				}
			}
		}
	}

	/** What a process that was killed while it saved left beside the review; nobody else saves at this moment. */
	private static void sweep(Path target) throws IOException {
		Pattern left = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "[0-9a-f-]{36}\\.tmp");
		try (Stream<Path> beside = Files.list(target.toAbsolutePath().getParent())) {
			for (Path file : beside.filter(f -> left.matcher(f.getFileName().toString()).matches()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

	/** @return true where the lock was nobody's any more, and may be free now */
	private static boolean takeAway(Path file, String computer) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
		try {
			String owner = Files.readString(file);
			Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
			// One without a name is just being made, or its maker was killed while it was.
			boolean old = age.compareTo(owner.isEmpty() ? NAMELESS : STALE) > 0;
			if (!old && !(owner.startsWith(computer + " ") && !Journal.alive(owner.substring(computer.length() + 1)))) {
				return false;
			}
			Files.move(file, aside);
			if (Files.readString(aside).equals(owner)) {
				Files.delete(aside);
			} else {
				// Somebody was quicker, and this is a new lock.
				Files.move(aside, file);
			}
			return true;
		} catch (NoSuchFileException | FileAlreadyExistsException gone) {
			Files.deleteIfExists(aside);
			return true;
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
	}
}
