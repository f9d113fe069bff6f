package org.evenaar.cli.internal;

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
 * A file to be written in one piece: first to a file beside it, which takes its name when everything is on the disk.
 * Whatever goes wrong, what was there before stays, and nothing half-written does.
 */
final class OutputFile {

	/** What to write. */
	@FunctionalInterface
	interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private final String name;
	private final Path file;

	/**
	 * @param name as the person gave it
	 * @param file where it is to be
	 */
	OutputFile(String name, Path file) {
		this.name = name;
		this.file = file;
	}

	String name() {
		return name;
	}

	Path file() {
		return file;
	}

	/** @throws UsageException where it can be seen beforehand that it cannot be written */
	void require() throws UsageException {
		if (Files.isDirectory(file)) {
			throw new UsageException("output.isFolder", name);
		}
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new UsageException("output.noFolder", name, String.valueOf(folder));
		}
		if (isSpecial() ? !Files.isWritable(file) : !Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
			throw new UsageException("output.closed", name);
		}
	}

	/** A pipe or a device has no half-written state, and must not be replaced. */
	private boolean isSpecial() {
		return Files.exists(file) && !Files.isRegularFile(file);
	}

	/** @return true where it is that very file */
	boolean replaces(Path other) {
		try {
			return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
		} catch (IOException e) {
			return file.equals(other);
		}
	}

	void write(Content content) throws IOException {
		if (isSpecial()) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				content.writeTo(out);
			}
			return;
		}
		// A link stays a link: what it leads to is replaced.
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
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}
}
