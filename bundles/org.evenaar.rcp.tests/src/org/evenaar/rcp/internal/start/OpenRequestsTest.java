package org.evenaar.rcp.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class OpenRequestsTest {

	@Test
	void filesWaitForTheWindowAndAreOpenedOnce() {
		OpenRequests requests = new OpenRequests();
		List<Path> opened = new ArrayList<>();
		requests.add(List.of(Path.of("a"), Path.of("b")));
		requests.onAddition(() -> requests.drain(opened::add));
		assertEquals(List.of(), opened);
		requests.add(List.of(Path.of("c")));
		assertEquals(List.of(Path.of("a"), Path.of("b"), Path.of("c")), opened);
		requests.drain(opened::add);
		assertEquals(3, opened.size());
	}
}
