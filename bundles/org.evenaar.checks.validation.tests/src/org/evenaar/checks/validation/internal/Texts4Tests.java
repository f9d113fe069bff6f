package org.evenaar.checks.validation.internal;

import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.Paragraph;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;

/** Small guidelines. */
final class Texts4Tests {

	private static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;

	private Texts4Tests() {
	}

	/** A guideline of one recommendation. */
	static Guideline recommendation(String language, String text) {
		Guideline guideline = paragraphs(language, SectionKind.RECOMMENDATION, text);
		var recommendation = FACTORY.createRecommendation();
		recommendation.getBlocks().addAll(guideline.getSections().get(0).getBlocks());
		guideline.getRecommendations().add(recommendation);
		return guideline;
	}

	static Guideline paragraphs(String language, SectionKind kind, String... texts) {
		Guideline guideline = FACTORY.createGuideline();
		guideline.setLanguage(language);
		Section section = FACTORY.createSection();
		section.setPath("1");
		section.setKind(kind);
		for (String text : texts) {
			Paragraph paragraph = FACTORY.createParagraph();
			paragraph.setPath("1/p" + (section.getBlocks().size() + 1));
			paragraph.setText(text);
			section.getBlocks().add(paragraph);
		}
		guideline.getSections().add(section);
		return guideline;
	}
}
