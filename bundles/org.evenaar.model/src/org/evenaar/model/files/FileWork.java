package org.evenaar.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files in one piece. Tests make each of the steps fail. */
public class FileWork {

	/**
	 * Makes or replaces a file: whatever goes wrong, what was there before stays, and nothing half-written does.
	 *
	 * @param target no link; see {@link #target}
	 */
	public final void put(Path target, byte[] bytes) throws IOException {
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(target.toString());
		}
		Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
		try {
			write(beside, bytes);
			replace(beside, target);
		} finally {
			Files.deleteIfExists(beside);
		}
		force(target.toAbsolutePath().getParent());
	}

	/** @return what is to be replaced: a link stays a link, and what it leads to is replaced */
	public static Path target(Path file) throws IOException {
		return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
	}

	/** Makes a new file and writes all of it to the disk. */
	protected void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	/** Gives a file the name of another, which is gone then. */
	protected void replace(Path file, Path target) throws IOException {
		Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Writes the names in a folder to the disk, where the system knows that.
	 *
	 * @return false where it does not: Windows opens no folders, its file system keeps its names by a journal of its own
	 */
	protected boolean force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
