package org.evenaar.rcp.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

class LogMemoryTest {

	private final LogMemory memory = new LogMemory();

	@Test
	void newestComesFirstAndOldOnesGo() {
		List<Integer> told = new ArrayList<>();
		memory.addListener(() -> told.add(memory.entries().size()));
		for (int i = 0; i < 600; i++) {
			memory.logging(new Status(IStatus.INFO, "x", "message " + i), "x");
		}
		assertEquals(500, memory.entries().size());
		assertEquals("message 599", memory.entries().getFirst().message());
		assertEquals(600, told.size());
	}

	@Test
	void messageIsOneLineAndDetailsAreAll() {
		MultiStatus status = new MultiStatus("x", 0, "first line\nsecond line", new IllegalStateException("cause"));
		status.add(new Status(IStatus.ERROR, "y", "child"));
		memory.logging(status, "x");
		LogEntry entry = memory.entries().getFirst();
		assertEquals("first line", entry.message());
		assertEquals(IStatus.ERROR, entry.severity());
		assertTrue(entry.details().contains("second line") && entry.details().contains("IllegalStateException: cause")
				&& entry.details().contains("child"), entry.details());
	}
}
