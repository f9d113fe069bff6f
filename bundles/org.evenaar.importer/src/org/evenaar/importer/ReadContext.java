package org.evenaar.importer;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What a reader has to keep to while it reads one file: the limits, the clock and the person who may cancel. */
public final class ReadContext {

	private final ImportLimits limits;
	private final BooleanSupplier cancelled;
	private final Locale reader;
	private final long deadline;
	private long characters;

	/** @param cancelled asked often; true stops the reading */
	public ReadContext(ImportLimits limits, BooleanSupplier cancelled) {
		this(limits, cancelled, Locale.ENGLISH);
	}

	/**
	 * @param cancelled asked often; true stops the reading
	 * @param reader    the language in which remarks are written into the guideline
	 */
	public ReadContext(ImportLimits limits, BooleanSupplier cancelled, Locale reader) {
		this.limits = limits;
		this.cancelled = cancelled;
		this.reader = reader;
		this.deadline = System.nanoTime() + limits.time().toNanos();
	}

	public ImportLimits limits() {
		return limits;
	}

	/** @return the language in which remarks are written into the guideline */
	public Locale reader() {
		return reader;
	}

	/**
	 * @throws CancellationException where the person cancelled
	 * @throws ImportException       where the time is up
	 */
	public void check() throws ImportException {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		if (System.nanoTime() - deadline > 0) {
			throw new ImportException(ImportMessage.of("limit.time", limits.time().toSeconds()));
		}
	}

	/** Counts text that was read. @throws ImportException where the document holds more than the limit */
	public void countText(int length) throws ImportException {
		characters += length;
		if (characters > limits.textCharacters()) {
			throw new ImportException(ImportMessage.of("limit.text", limits.textCharacters()));
		}
	}
}
