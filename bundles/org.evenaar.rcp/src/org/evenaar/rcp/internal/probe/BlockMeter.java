package org.evenaar.rcp.internal.probe;

import java.util.OptionalLong;

/**
 * Finds the longest time that one thread was at one thing. It is told when something begins and ends and when the thread
 * goes to sleep; times are in nanoseconds.
 */
final class BlockMeter {

	private boolean busy;
	private long since;
	private long worst;
	private int overLimit;
	private final long limit;

	/** @param limit what is longer than this is counted */
	BlockMeter(long limit) {
		this.limit = limit;
	}

	/** Something begins or ends: what came before is measured. */
	synchronized void step(long now) {
		measure(now);
		busy = true;
		since = now;
	}

	/** Nothing is to be done until the next step. */
	synchronized void sleep(long now) {
		measure(now);
		busy = false;
	}

	/** @return for how long the thread has been at one thing; empty while it sleeps */
	synchronized OptionalLong current(long now) {
		return busy ? OptionalLong.of(now - since) : OptionalLong.empty();
	}

	synchronized long worst() {
		return worst;
	}

	synchronized int overLimit() {
		return overLimit;
	}

	private void measure(long now) {
		if (!busy) {
			return;
		}
		long length = now - since;
		worst = Math.max(worst, length);
		if (length > limit) {
			overLimit++;
		}
	}
}
