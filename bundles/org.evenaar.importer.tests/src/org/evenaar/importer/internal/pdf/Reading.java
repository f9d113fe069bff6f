package org.evenaar.importer.internal.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ReadContext;

/** Reads PDF files for tests. */
final class Reading {

	private final Path folder;

	Reading(Path folder) {
		this.folder = folder;
	}

	Recorder read(Paper paper) throws IOException, ImportException {
		return read(paper.bytes(), ImportLimits.DEFAULT);
	}

	Recorder read(byte[] bytes, ImportLimits limits) throws IOException, ImportException {
		Recorder recorder = new Recorder();
		new PdfReader().read(Files.write(folder.resolve("paper.pdf"), bytes), recorder, new ReadContext(limits, () -> false));
		return recorder;
	}
}
