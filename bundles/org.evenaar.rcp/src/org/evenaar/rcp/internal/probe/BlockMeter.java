package org.evenaar.rcp.internal.probe;

import java.util.OptionalLong;

/**
 * Finds the longest time that one thread was at one thing. It is told when something begins and ends and when the thread
 * goes to sleep, with the time and with what the processor gave the thread so far; all in nanoseconds.
 */
final class BlockMeter {

	private final long limit;
	private boolean busy;
	private long since;
	private long cpuSince;
	private long worst;
	private long worstCpu;
	private int overLimit;
	private int cpuOverLimit;

	/** @param limit what is longer than this is counted */
	BlockMeter(long limit) {
		this.limit = limit;
	}

	/** Something begins or ends: what came before is measured. */
	synchronized void step(long now, long cpu) {
		measure(now, cpu);
		busy = true;
		since = now;
		cpuSince = cpu;
	}

	/** Nothing is to be done until the next step. */
	synchronized void sleep(long now, long cpu) {
		measure(now, cpu);
		busy = false;
	}

	/** @return for how long the thread has been at one thing; empty while it sleeps */
	synchronized OptionalLong current(long now) {
		return busy ? OptionalLong.of(now - since) : OptionalLong.empty();
	}

	synchronized long worst() {
		return worst;
	}

	/** @return the longest by processor time */
	synchronized long worstCpu() {
		return worstCpu;
	}

	synchronized int overLimit() {
		return overLimit;
	}

	synchronized int cpuOverLimit() {
		return cpuOverLimit;
	}

	private void measure(long now, long cpu) {
		if (!busy) {
			return;
		}
		worst = Math.max(worst, now - since);
		worstCpu = Math.max(worstCpu, cpu - cpuSince);
		if (now - since > limit) {
			overLimit++;
		}
		if (cpu - cpuSince > limit) {
			cpuOverLimit++;
		}
	}
}
