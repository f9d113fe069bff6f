package org.evenaar.instrument.internal.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.evenaar.instrument.InstrumentException;

/** Writes a file in one piece: whatever goes wrong, what was there before stays, and nothing half-written does. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** @throws InstrumentException where it cannot be written */
	public static void write(Path file, String text) throws InstrumentException {
		try {
			Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
			try {
				try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
					for (ByteBuffer rest = StandardCharsets.UTF_8.encode(text); rest.hasRemaining();) {
						channel.write(rest);
					}
					channel.force(true);
				}
				Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
		} catch (IOException e) {
			throw new InstrumentException(Sentences.of("file.unwritable", String.valueOf(file.getFileName())), e);
		}
	}
}
