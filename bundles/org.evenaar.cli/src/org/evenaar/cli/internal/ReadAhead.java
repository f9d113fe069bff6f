package org.evenaar.cli.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import org.evenaar.check.DocumentSource;
import org.evenaar.check.UnreadableDocumentException;
import org.evenaar.model.guideline.Guideline;

/**
 * A document that is being read from now on, while the rules are still loaded: for a single document that takes
 * about a second off the time a person waits.
 */
final class ReadAhead implements DocumentSource {

	private final String name;
	private final FutureTask<Guideline> reading;

	ReadAhead(DocumentSource source, BooleanSupplier cancelled) {
		this.name = source.name();
		this.reading = new FutureTask<>(() -> source.read(cancelled));
		Thread.ofPlatform().daemon().name("evenaar-read-ahead").start(reading);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Guideline read(BooleanSupplier cancelled) throws UnreadableDocumentException {
		try {
			return reading.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case UnreadableDocumentException unreadable -> throw unreadable;
			case RuntimeException failed -> throw failed;
			case Error failed -> throw failed;
			default -> throw new IllegalStateException(e.getCause());
			}
		}
	}
}
