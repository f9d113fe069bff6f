package org.evenaar.importer;

import java.time.Duration;

/**
 * How much a file may ask of the machine. A file that asks more gives one message and no guideline.
 *
 * @param fileBytes       size of the file itself
 * @param unpackedBytes   size of what a packed file (docx) unpacks to, all parts together
 * @param unpackedRatio   how many times larger than packed one part may be
 * @param textCharacters  UTF-16 units of text in the document
 * @param pages           pages, for formats that have them
 * @param nesting         depth of lists, tables in tables or elements
 * @param time            time to read the file
 */
public record ImportLimits(long fileBytes, long unpackedBytes, double unpackedRatio, int textCharacters, int pages,
		int nesting, Duration time) {

	/** Limits that any real guideline keeps. */
	public static final ImportLimits DEFAULT = new ImportLimits(200L << 20, 400L << 20, 100, 50_000_000, 5_000, 256,
			Duration.ofMinutes(2));
}
