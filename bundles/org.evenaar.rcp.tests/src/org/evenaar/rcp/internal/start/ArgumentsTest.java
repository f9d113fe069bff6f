package org.evenaar.rcp.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

	@Test
	void filesAreTakenInTheirOrderAndAsWholePaths() {
		Path here = Path.of("").toAbsolutePath();
		assertEquals(List.of(here.resolve("b.docx"), here.resolve("a map/é.review")),
				Arguments.files("b.docx", "a map/x/../é.review"));
	}

	@Test
	void whatCannotBeAFileIsLeftOut() {
		assertEquals(List.of(), Arguments.files("-data", " ", "", "a\0b"));
	}

	@Test
	void wordThatAsksForTheWindowIsNoFile() {
		assertEquals(List.of(), Arguments.files("workbench"));
		assertEquals(1, Arguments.files("workbench", "workbench").size());
	}
}
