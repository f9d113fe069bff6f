package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.check.Log;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;

/**
 * What was done since the review was saved, in a file of the recovery folder. Each step is handed to the system
 * before the method returns, and survives the end of this process from then on; it reaches the disk in the
 * background, within moments, and survives the end of power from then on. An entry is its length, kind, checksum and
 * content; what follows a damaged entry does not count.
 */
public final class Journal implements AutoCloseable {

	static final byte[] MAGIC = "EVJOUR01".getBytes(StandardCharsets.US_ASCII);
	static final String ENDING = ".journal";
	/** Length, kind, checksum. */
	static final int FRAME = 9;
	static final byte BASE = 'B';
	static final byte RECORDS = 'R';
	static final byte REMOVED = 'X';
	static final byte SETTINGS = 'S';
	static final byte FULL = 'F';

	private final Path file;
	private final FileChannel channel;
	private final ExecutorService disk;
	private final AtomicBoolean waiting = new AtomicBoolean();

	private Journal(Path file, FileChannel channel, ExecutorService disk) {
		this.file = file;
		this.channel = channel;
		this.disk = disk;
	}

	/**
	 * @param folder for journals
	 * @param review the file of the review
	 * @param saved  what is in it
	 * @param disk   brings entries to the disk, one at a time
	 */
	public static Journal start(Path folder, Path review, byte[] saved, ExecutorService disk) throws IOException {
		Files.createDirectories(folder);
		Path file = folder.resolve(key(review) + "-" + process() + "-" + UUID.randomUUID() + ENDING);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		var journal = new Journal(file, channel, disk);
		try {
			journal.writeAll(ByteBuffer.wrap(MAGIC));
			journal.append(BASE, saved);
			return journal;
		} catch (IOException e) {
			journal.close();
			throw e;
		}
	}

	static String key(Path review) {
		Path absolute = review.toAbsolutePath().normalize();
		return ReviewStore.sha256(absolute.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 24);
	}

	/** @return this process, told apart from an earlier one with the same number */
	static String process() {
		ProcessHandle self = ProcessHandle.current();
		return self.pid() + "-" + started(self);
	}

	private static long started(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
	}

	/** @return true where the process with that name, see {@link #process}, goes on */
	static boolean alive(String process) {
		String[] parts = process.split("-", 3);
		try {
			return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive)
					.map(handle -> started(handle) == Long.parseLong(parts[1])).orElse(false);
		} catch (NumberFormatException | ArrayIndexOutOfBoundsException other) {
			return true;
		}
	}

	/** Keeps records as they are now. */
	public void records(Collection<FindingRecord> records) throws IOException {
		Review part = ReviewFactory.eINSTANCE.createReview();
		records.forEach(record -> part.getRecords().add(EcoreUtil.copy(record)));
		append(RECORDS, part(part));
	}

	/** Keeps that there are no records with these ids any more. */
	public void removed(Collection<String> ids) throws IOException {
		append(REMOVED, String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
	}

	/** Keeps the rule settings of a review as they are now. */
	public void settings(Review review) throws IOException {
		Review part = ReviewFactory.eINSTANCE.createReview();
		part.getRuleSettings().addAll(EcoreUtil.copyAll(review.getRuleSettings()));
		append(SETTINGS, part(part));
	}

	/** Keeps the whole review as it is now. */
	public void full(Review review) throws IOException {
		append(FULL, ReviewXml.write(EcoreUtil.copy(review)));
	}

	private static byte[] part(Review part) {
		part.setDocument("-");
		part.setSha256("-");
		return ReviewXml.write(part);
	}

	private void append(byte kind, byte[] content) throws IOException {
		ByteBuffer entry = ByteBuffer.allocate(FRAME + content.length);
		entry.putInt(content.length).put(kind).putInt(checksum(kind, content)).put(content).flip();
		writeAll(entry);
		sync();
	}

	/** What was written half is taken away again: later entries must not stand behind a damaged one. */
	private void writeAll(ByteBuffer bytes) throws IOException {
		long start = channel.position();
		try {
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		} catch (IOException e) {
			channel.truncate(start);
			throw e;
		}
	}

	static int checksum(byte kind, byte[] content) {
		var sum = new CRC32C();
		sum.update(kind);
		sum.update(content);
		return (int) sum.getValue();
	}

	private void sync() {
		if (waiting.compareAndSet(false, true)) {
			try {
				disk.execute(this::force);
			} catch (RejectedExecutionException closing) {
				force();
			}
		}
	}

	private void force() {
		waiting.set(false);
		try {
			if (channel.isOpen()) {
				channel.force(false);
			}
		} catch (ClosedChannelException closed) {
			// Saved meanwhile: nothing in it is needed any more.
			waiting.set(false);
		} catch (IOException e) {
			// The session learns of a disk that fails from the next entry; power has not failed yet.
			Log.of(Journal.class).warning("No fsync of a journal", e);
		}
	}

	/** Nothing in it is needed any more. */
	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(file);
	}
}
