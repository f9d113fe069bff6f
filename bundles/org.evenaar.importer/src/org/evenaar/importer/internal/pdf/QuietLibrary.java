package org.evenaar.importer.internal.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.evenaar.importer.internal.QuietLog4j;

/**
 * Keeps the PDF library silent: what it has to say about damaged files is told to the reader in one sentence instead.
 * It logs through Log4j where that is present, and else through the logging of the platform.
 */
final class QuietLibrary {

	/** Held here, since the platform forgets the level of a logger that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	private QuietLibrary() {
	}

	static void hush() {
		LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
		QuietLog4j.hush();
	}
}
