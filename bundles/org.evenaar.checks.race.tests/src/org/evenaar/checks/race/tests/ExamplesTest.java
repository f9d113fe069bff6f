package org.evenaar.checks.race.tests;

import java.util.stream.Stream;

import org.evenaar.check.testing.RulePackTester;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExamplesTest {

	@TestFactory
	Stream<DynamicTest> everyPackProvesItself() {
		return RulePackTester.examples(RacePacks.rules());
	}
}
