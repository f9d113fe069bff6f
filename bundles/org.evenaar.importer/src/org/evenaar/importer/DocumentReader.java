package org.evenaar.importer;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one file format. Stateless; one object serves any number of files at a time. */
public interface DocumentReader {

	/**
	 * Reads the file into the sink. Resolves nothing outside the file: no entities, links, templates or pictures.
	 * Calls {@link ReadContext#check()} often enough to be stopped within a second.
	 *
	 * @throws ImportException where the file is not of this format, is damaged or locked, or breaks a limit
	 * @throws IOException     where the file system fails
	 */
	void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException;
}
