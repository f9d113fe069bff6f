package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.evenaar.check.Log;

/** Only one program at a time, and one index in it, writes in a folder. The lock ends with the program, however it ends. */
final class FolderLock implements AutoCloseable {

	private static final String NAME = "writer.lock";

	private final Directory directory;
	private final Lock lock;

	private FolderLock(Directory directory, Lock lock) {
		this.directory = directory;
		this.lock = lock;
	}

	/**
	 * @return the lock, or empty where somebody else has it
	 * @throws IOException where the folder cannot be made or written
	 */
	static Optional<FolderLock> take(Path folder) throws IOException {
		Directory directory = FSDirectory.open(folder);
		try {
			return Optional.of(new FolderLock(directory, directory.obtainLock(NAME)));
		} catch (LockObtainFailedException taken) {
			directory.close();
			return Optional.empty();
		} catch (IOException | RuntimeException failed) {
			directory.close();
			throw failed;
		}
	}

	@Override
	public void close() {
		try (directory; lock) {
			return;
		} catch (IOException e) {
			Log.of(FolderLock.class).warning("The lock of the index cannot be given back", e);
		}
	}
}
