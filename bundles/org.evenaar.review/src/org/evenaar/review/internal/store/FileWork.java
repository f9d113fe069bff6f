package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.evenaar.review.internal.Log;

/** The steps by which a file is replaced; tests make each of them fail. */
public class FileWork {

	/** Makes a new file and writes all of it to the disk. */
	public void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	/** Gives a file the name of another, which is gone then. */
	public void replace(Path file, Path target) throws IOException {
		Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Writes the names in a folder to the disk, where the system knows that. */
	public void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows opens no folders; its file system keeps its names by a journal of its own.
			Log.detail("No fsync of a folder", e);
		}
	}
}
