package org.evenaar.examples.check.tests;

import java.util.List;
import java.util.stream.Stream;

import org.evenaar.check.testing.CheckTester;
import org.evenaar.check.testing.RulePackTester;
import org.evenaar.examples.check.RecommendationPopulationCheck;
import org.evenaar.model.guideline.SectionKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExampleTest {

	@TestFactory
	Stream<DynamicTest> examplesOfThePack() {
		return RulePackTester.examples(List.of(RecommendationPopulationCheck.class.getResource("/packs/foot-care.yaml")));
	}

	@Test
	void asksForWhomARecommendationIs() {
		CheckTester.forCheck(new RecommendationPopulationCheck()).section(SectionKind.RECOMMENDATION, "Aanbevelingen")
				.paragraph("**Meet** de bloeddruk.").paragraph("Meet de bloeddruk bij mensen met diabetes.")
				.section(SectionKind.RATIONALE, "Overwegingen").paragraph("De bloeddruk telt.").verify();
	}
}
