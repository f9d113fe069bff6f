package org.evenaar.instrument.exchange;

import java.time.Duration;

/**
 * How much a file may ask of the machine. A file that asks more gives one sentence and no instrument.
 *
 * @param fileBytes      size of the file
 * @param items          items in the file, all instruments together
 * @param nesting        depth of groups in groups, or of elements in elements
 * @param textCharacters UTF-16 units in one text
 * @param time           time to read the file
 */
public record ExchangeLimits(long fileBytes, int items, int nesting, int textCharacters, Duration time) {

	/** Limits that any real questionnaire keeps. */
	public static final ExchangeLimits DEFAULT = new ExchangeLimits(32L << 20, 20_000, 64, 1_000_000, Duration.ofMinutes(2));
}
