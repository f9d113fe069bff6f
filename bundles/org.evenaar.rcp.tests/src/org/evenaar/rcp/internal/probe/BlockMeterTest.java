package org.evenaar.rcp.internal.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

class BlockMeterTest {

	private final BlockMeter meter = new BlockMeter(100);

	@Test
	void sleepIsNoBlock() {
		meter.step(0, 0);
		meter.sleep(30, 0);
		meter.step(5_000, 0);
		meter.sleep(5_020, 0);
		assertEquals(30, meter.worst());
		assertEquals(0, meter.overLimit());
	}

	@Test
	void manyShortThingsInARowAreNoBlock() {
		for (int i = 0; i <= 50; i++) {
			meter.step(i * 20L, 0);
		}
		assertEquals(20, meter.worst());
	}

	@Test
	void longestOfAllIsKeptAndThoseOverTheLimitAreCounted() {
		meter.step(0, 0);
		meter.step(150, 0);
		meter.step(160, 0);
		meter.sleep(300, 0);
		assertEquals(150, meter.worst());
		assertEquals(2, meter.overLimit());
	}

	@Test
	void whatIsGoingOnCanBeAsked() {
		assertEquals(OptionalLong.empty(), meter.current(10));
		meter.step(10, 0);
		assertEquals(OptionalLong.of(500), meter.current(510));
		meter.sleep(510, 0);
		assertEquals(OptionalLong.empty(), meter.current(600));
	}

	@Test
	void processorTimeIsCountedApart() {
		meter.step(0, 0);
		meter.step(500, 40);
		meter.sleep(900, 190);
		assertEquals(500, meter.worst());
		assertEquals(150, meter.worstCpu());
		assertEquals(2, meter.overLimit());
		assertEquals(1, meter.cpuOverLimit());
	}
}
