package org.evenaar.importer.internal.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the PDF library silent: what it has to say about damaged files is told to the reader in one sentence instead.
 * It logs through Log4j where that is present, which complains on the screen where no logging is set up, and else
 * through the logging of the platform. Whoever sets up Log4j keeps it.
 */
final class QuietLibrary {

	/** Held here, since the platform forgets the level of a logger that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	private QuietLibrary() {
	}

	static void hush() {
		LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
		if (System.getProperty("log4j2.loggerContextFactory") == null && System.getProperty("log4j.provider") == null) {
			System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
			System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
		}
	}
}
