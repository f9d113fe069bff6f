package org.evenaar.instrument.exchange;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Sentences;

/** Limits, time and cancelling of one reading. The time counts from when it is made. */
public final class ExchangeContext {

	private final ExchangeLimits limits;
	private final BooleanSupplier cancelled;
	private final long deadline;

	/** Nobody cancels, and the limits are the usual ones. */
	public ExchangeContext() {
		this(ExchangeLimits.DEFAULT, () -> false);
	}

	/** @param cancelled asked often; true stops the reading */
	public ExchangeContext(ExchangeLimits limits, BooleanSupplier cancelled) {
		this.limits = limits;
		this.cancelled = cancelled;
		this.deadline = System.nanoTime() + limits.time().toNanos();
	}

	public ExchangeLimits limits() {
		return limits;
	}

	/**
	 * @throws CancellationException where the person cancelled
	 * @throws InstrumentException   where the time is up
	 */
	public void check() throws InstrumentException {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		if (System.nanoTime() - deadline > 0) {
			throw new InstrumentException(Sentences.of("limit.time", limits.time().toSeconds()));
		}
	}
}
