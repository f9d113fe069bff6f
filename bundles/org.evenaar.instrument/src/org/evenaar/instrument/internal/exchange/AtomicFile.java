package org.evenaar.instrument.internal.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.model.files.FileWork;

/** Writes a text in one piece: whatever goes wrong, what was there before stays, and nothing half-written does. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** @throws InstrumentException where it cannot be written */
	public static void write(Path file, String text) throws InstrumentException {
		try {
			new FileWork().put(FileWork.target(file), text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new InstrumentException(Sentences.of("file.unwritable", String.valueOf(file.getFileName())), e);
		}
	}
}
