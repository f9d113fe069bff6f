package org.evenaar.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file in one piece: first to a file beside it, which takes its name when everything is on the disk. Whatever
 * goes wrong, what was there before stays, and nothing half-written does.
 */
public final class ReportFile {

	/** What to write. */
	@FunctionalInterface
	public interface Content {
		/** @param out is not to be closed */
		void writeTo(OutputStream out) throws IOException;
	}

	private static final int BUFFER = 1 << 16;

	private ReportFile() {
	}

	/** @return true for a pipe or a device, which has no half-written state and must not be replaced */
	public static boolean isSpecial(Path file) {
		return Files.exists(file) && !Files.isRegularFile(file);
	}

	/**
	 * @param file a new file, or one to be replaced; of a link, what it leads to is replaced
	 * @throws IOException where it cannot be written
	 */
	public static void write(Path file, Content content) throws IOException {
		if (isSpecial(file)) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				content.writeTo(out);
			}
			return;
		}
		Path target = Files.exists(file) ? file.toRealPath() : file;
		Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
		// Also where the person stops the program in the middle.
		beside.toFile().deleteOnExit();
		try {
			fill(beside, content);
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void fill(Path beside, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}
}
