package org.evenaar.check.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.check.Check;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class CheckTesterTest {

	/** Finds every 'x'. */
	private static final Check FINDS_X = context -> {
		List<Finding> findings = new ArrayList<>();
		for (LocatedPassage located : context.passages()) {
			String text = located.passage().text();
			for (int at = text.indexOf('x'); at >= 0; at = text.indexOf('x', at + 1)) {
				findings.add(context.finding(located.place(at, at + 1, 0, text.length()), Certainty.HIGH, Text.EMPTY, List.of()));
			}
		}
		return findings;
	};

	@Test
	void marksThatAreMetPass() {
		CheckTester.forCheck(FINDS_X).section(SectionKind.OTHER, "Head **x**").paragraph("a **x** b **x**").listItem("none")
				.table(new String[] { "a", "**x**" }, new String[] { "b", "c" }).verify();
	}

	@Test
	void aMarkWithoutFindingFails() {
		String message = failure(CheckTester.forCheck(FINDS_X).paragraph("a **y** b"));
		assertEquals("Expected a finding on 'y' in 1/p1: a y b", message);
	}

	@Test
	void aFindingWithoutMarkFails() {
		String message = failure(CheckTester.forCheck(FINDS_X).paragraph("a **x** x"));
		assertEquals("Not expected: TESTED-CHECK on 'x' in 1/p1", message);
	}

	@Test
	void aFindingOnAnotherSpanFailsTwice() {
		assertEquals(2, failure(CheckTester.forCheck(FINDS_X).paragraph("a **x b**")).lines().count());
	}

	@Test
	void aCheckThatThrowsFails() {
		String message = failure(CheckTester.forCheck(context -> {
			throw new IllegalArgumentException("oops");
		}).paragraph("a"));
		assertTrue(message.contains("oops"), message);
	}

	@Test
	void aTesterServesOneTest() {
		CheckTester tester = CheckTester.forCheck(FINDS_X).paragraph("**x**");
		tester.verify();
		assertThrows(IllegalStateException.class, tester::verify);
	}

	private static String failure(CheckTester tester) {
		return assertThrows(AssertionFailedError.class, tester::verify).getMessage();
	}
}
