package org.evenaar.checks.representativeness.internal;

import org.evenaar.check.testing.CheckTester;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.rules.Language;
import org.junit.jupiter.api.Test;

class ChecksTest {

	@Test
	void studiesAreShownToConfirm() {
		CheckTester.forCheck(new StudyParticipantsCheck()).section(SectionKind.EVIDENCE, "Onderbouwing")
				.paragraph("Jansen (2019) volgde volwassenen (**n = 312, 94% blank**) een jaar lang.")
				.paragraph("De behandeling verlaagde de bloeddruk met 12 mmHg.")
				.section(SectionKind.RECOMMENDATION, "Aanbevelingen").recommendation("Meet bij 82% mannen de bloeddruk (n = 40).")
				.section(SectionKind.REFERENCES, "Literatuur").paragraph("Smith J. A cohort of 82% men, n = 40. Lancet 2010.").verify();
	}

	@Test
	void tablesAreReadByColumnAndByRow() {
		CheckTester.forCheck(new StudyParticipantsCheck()).section(SectionKind.EVIDENCE, "Studies")
				.table(new String[] { "Studie", "N", "Leeftijd", "% vrouwen" },
						new String[] { "Jansen 2019", "**312**", "62", "48" })
				.verify();
	}

	@Test
	void womenAreMissedOnlyWhereTheyClearlyAre() {
		CheckTester.forCheck(new GroupLeftOutCheck()).language(Language.EN).section(SectionKind.EVIDENCE, "Evidence")
				.paragraph("The trial included 1,204 participants; **82% were men**.")
				.section(SectionKind.RECOMMENDATION, "Recommendations").recommendation("Offer a statin to adults with a high risk.")
				.verify();
		CheckTester.forCheck(new GroupLeftOutCheck()).language(Language.EN).section(SectionKind.EVIDENCE, "Evidence")
				.paragraph("The trial included 20 participants; 60% were men.")
				.paragraph("A second trial included 300 participants; 52% were women.").verify();
	}

	@Test
	void oneStudyAmongMenBesideOneAmongWomenIsNoLack() {
		CheckTester.forCheck(new GroupLeftOutCheck()).language(Language.EN).section(SectionKind.EVIDENCE, "Evidence")
				.paragraph("The first trial included 500 participants; 95% were men.")
				.paragraph("The second trial included 500 participants; 95% were women.").verify();
	}

	@Test
	void aGuidelineAboutOneSexAsksForNoOther() {
		CheckTester.forCheck(new GroupLeftOutCheck()).section(SectionKind.EVIDENCE, "Bewijs")
				.paragraph("De studie had 900 deelnemers; 100% was man.").section(SectionKind.RECOMMENDATION, "Aanbevelingen")
				.recommendation("Bespreek de voor- en nadelen van onderzoek naar prostaatkanker.").verify();
	}

	@Test
	void agesOfRecommendationsAreHeldAgainstThoseOfStudies() {
		CheckTester.forCheck(new GroupLeftOutCheck()).section(SectionKind.EVIDENCE, "Bewijs")
				.paragraph("De deelnemers aan de studie hadden een **leeftijd van 40-65** jaar.")
				.section(SectionKind.RECOMMENDATION, "Aanbevelingen").recommendation("Geef patiënten ouder dan 70 jaar de helft van de dosis.")
				.verify();
		CheckTester.forCheck(new GroupLeftOutCheck()).section(SectionKind.EVIDENCE, "Bewijs")
				.paragraph("De deelnemers aan de studie hadden een leeftijd van 40-85 jaar.")
				.section(SectionKind.RECOMMENDATION, "Aanbevelingen").recommendation("Geef patiënten ouder dan 70 jaar de helft van de dosis.")
				.verify();
	}

	@Test
	void nearlyEverybodyOfOneOrigin() {
		CheckTester.forCheck(new GroupLeftOutCheck()).section(SectionKind.EVIDENCE, "Bewijs")
				.paragraph("De studie had 312 deelnemers; **94% was wit**.").paragraph("De tweede studie had 300 deelnemers; 70% was wit.")
				.verify();
	}

	@Test
	void aTableOfStudiesNamesWhatItLacks() {
		CheckTester.forCheck(new StudyTableCheck()).section(SectionKind.EVIDENCE, "Studies")
				.table(new String[] { "**Studie**", "Deelnemers (n)", "Leeftijd" }, new String[] { "Jansen 2019", "312", "62" },
						new String[] { "De Vries 2020", "98", "58" })
				.table(new String[] { "Middel", "Dosis" }, new String[] { "Metformine", "500 mg" })
				.table(new String[] { "Kenmerk", "Deelnemers (n = 312)" }, new String[] { "Leeftijd", "62" },
						new String[] { "Geslacht, vrouw", "48%" }, new String[] { "Herkomst", "12% Turks" },
						new String[] { "Opleiding laag", "30%" })
				.verify();
	}
}
