package org.evenaar.checks.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.Check;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.Finding;
import org.evenaar.check.testing.CheckTester;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Language;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;

class ChecksTest {

	private static final InstalledKnowledge KNOWLEDGE = new InstalledKnowledge(Shipped.registry(),
			List.of("turkish", "moroccan", "surinamese"));

	private static DocumentResult run(Check check, Guideline guideline) {
		var text = new Text("t", "t");
		var descriptor = new CheckDescriptor("TESTED-CHECK", text, text, "test", Severity.MEDIUM, DocumentKind.ALL, "", "test", () -> check);
		DocumentSource source = new DocumentSource() {
			@Override
			public String name() {
				return "test";
			}

			@Override
			public Guideline read(java.util.function.BooleanSupplier cancelled) {
				return guideline;
			}
		};
		DocumentResult result = new CheckRunner(CheckRegistry.of(List.of(descriptor), List.of()), CheckSelection.ALL, 1)
				.run(List.of(source), new NullProgressMonitor()).documents().get(0);
		assertEquals(List.of(), result.problems());
		return result;
	}

	private static DocumentResult unvalidated(String language, String text) {
		return run(new UnvalidatedInstrumentCheck(KNOWLEDGE), Texts4Tests.recommendation(language, text));
	}

	private static DocumentResult cutOff(String language, String text) {
		return run(new CutOffCheck(KNOWLEDGE), Texts4Tests.recommendation(language, text));
	}

	private static Finding only(DocumentResult result) {
		assertEquals(1, result.findings().size(), () -> result.findings().toString());
		return result.findings().get(0);
	}

	@Test
	void instrumentsAreReportedWhereTheyAreRecommended() {
		CheckTester.forCheck(new UnvalidatedInstrumentCheck(KNOWLEDGE)).section(SectionKind.RECOMMENDATION, "Aanbevelingen")
				.recommendation("Neem bij ouderen met geheugenklachten de **MMSE** af.").recommendation("Meet de bloeddruk.")
				.section(SectionKind.EVIDENCE, "Onderbouwing").paragraph("De MMSE werd in drie studies gebruikt.")
				.section(SectionKind.REFERENCES, "Literatuur").paragraph("Folstein MF. Mini-Mental State. 1975.").verify();
	}

	@Test
	void elsewhereOnlyASentenceThatClearlyRecommendsCounts() {
		CheckTester.forCheck(new UnvalidatedInstrumentCheck(KNOWLEDGE)).section(SectionKind.OTHER, "")
				.paragraph("De MMSE is een bekende test.").paragraph("Wij adviseren de **MMSE** bij geheugenklachten.").verify();
	}

	@Test
	void contraryEvidenceWeighsMoreThanNone() {
		Finding mmse = only(unvalidated("nl", "Neem de MMSE af."));
		assertEquals(Severity.MEDIUM, mmse.severity());
		assertTrue(mmse.why().nl().contains("moeite hebben met lezen"), mmse.why().nl());
		assertTrue(mmse.remedies().get(0).nl().startsWith("Overweeg RUDAS"), mmse.remedies().get(0).nl());
		assertTrue(mmse.remedies().stream().anyMatch(r -> r.en().startsWith("Consider CCD")));
		Finding scoff = only(unvalidated("nl", "Neem de SCOFF af."));
		assertEquals(Severity.INFO, scoff.severity());
		assertTrue(scoff.why().nl().startsWith("De makers van het register hebben nog niet gezocht naar onderzoek bij"), scoff.why().nl());
		Finding hads = only(unvalidated("en", "Use the HADS."));
		assertEquals(Severity.LOW, hads.severity());
		assertTrue(hads.why().en().matches("Studies were looked for and not found in: .*Moroccan origin.*"), hads.why().en());
	}

	@Test
	void whereSomeGroupsWereStudiedTheRestIsForInformation() {
		var wide = new InstalledKnowledge(Shipped.registry(), List.of("turkish", "moroccan", "indonesian"));
		Finding finding = only(run(new UnvalidatedInstrumentCheck(wide), Texts4Tests.recommendation("en", "Use the PHQ-9.")));
		assertEquals(Severity.INFO, finding.severity());
		assertTrue(finding.why().en().contains("Indonesian"), finding.why().en());
		assertEquals(0, unvalidated("en", "Use the PHQ-9.").findings().size());
	}

	@Test
	void oneFindingForAnInstrumentInARecommendation() {
		assertEquals(1, unvalidated("nl", "Neem de MMSE af. Herhaal de MMSE na een jaar. De Mini-Mental State duurt kort.").findings().size());
	}

	@Test
	void adviceAgainstLimitsAndBetterInstrumentsHoldItBackByName() {
		assertEquals(List.of("advised-against"), suppressed(unvalidated("nl", "Gebruik de MMSE niet.")));
		assertEquals(List.of("limits-named"),
				suppressed(unvalidated("nl", "Neem de MMSE af. Wees voorzichtig bij mensen met weinig opleiding.")));
		assertEquals(List.of("alternative-named"), suppressed(unvalidated("nl", "Neem de MMSE of de RUDAS af.")).stream().distinct().toList());
	}

	@Test
	void outsideRecommendationsAFindingIsForInformation() {
		Guideline elsewhere = Texts4Tests.paragraphs("nl", SectionKind.OTHER, "Wij adviseren de MMSE bij een score < 24. Wij adviseren de MMSE.");
		assertEquals(Severity.INFO, only(run(new UnvalidatedInstrumentCheck(KNOWLEDGE), elsewhere)).severity());
		assertEquals(Severity.INFO, only(run(new CutOffCheck(KNOWLEDGE), elsewhere)).severity());
	}

	@Test
	void aCutOffIsReportedOnceInARecommendation() {
		only(cutOff("nl", "Verwijs bij een MMSE < 24. Overleg bij een MMSE < 24 met de huisarts."));
	}

	@Test
	void aCutOffThatIsKeptForTheOthersIsNotForEverybody() {
		DocumentResult kept = cutOff("nl", "Bij mensen met een migratieachtergrond de RUDAS (afkappunt 22), bij anderen de MMSE (afkappunt 24).");
		assertEquals(List.of(), kept.findings());
		assertEquals(List.of("alternative-named"), suppressed(kept));
	}

	@Test
	void anInstrumentOfAnotherAgeIsReportedForItsAgeOnly() {
		Finding finding = only(unvalidated("nl", "Neem bij kinderen van 6 tot 12 jaar de GDS-15 af."));
		assertEquals("GDS-15 is gemaakt voor mensen van 55 jaar en ouder; deze tekst gaat over mensen van 6 tot en met 12 jaar. "
				+ "Wat erover bekend is, hoeft voor hen niet te kloppen.", finding.why().nl());
		assertEquals(Severity.LOW, finding.severity());
		Guideline children = Texts4Tests.recommendation("nl", "Neem de GDS-15 af.");
		children.setTitle("Depressie bij jeugd");
		assertTrue(only(run(new UnvalidatedInstrumentCheck(KNOWLEDGE), children)).why().en().contains("was made for people aged 55 years and over"));
	}

	@Test
	void agesOfPeopleAroundAndAgesThatOverlapAreNoMistake() {
		for (String text : List.of("Neem bij moeders van kinderen tot 2 jaar de EPDS af.", "Neem de M-CHAT-R/F af vanaf 18 maanden.",
				"Use the SDQ in children aged 5 years and over.", "Gebruik de GDS-15 bij mensen van 70 tot 80 jaar.", "Laat kinderen van 10-14 jaar de CDI-2 invullen.")) {
			assertTrue(unvalidated("nl", text).findings().stream().noneMatch(f -> f.why().en().contains("was made for")), text);
		}
		Guideline care = Texts4Tests.recommendation("nl", "Gebruik de EPDS bij somberheid.");
		care.setTitle("Veel huilen bij kinderen");
		assertTrue(run(new UnvalidatedInstrumentCheck(KNOWLEDGE), care).findings().stream().noneMatch(f -> f.why().en().contains("was made for")));
	}

	private static List<String> suppressed(DocumentResult result) {
		return result.suppressed().stream().map(Finding::suppressedBy).toList();
	}

	@Test
	void aPartThatSpeaksAgainstItselfIsNamed() {
		Finding apgar = only(unvalidated("nl", "Noteer de Apgarscore na 1 en 5 minuten."));
		assertEquals(Severity.LOW, apgar.severity());
		assertTrue(apgar.why().nl().contains("1. Kleur van de huid") && apgar.why().nl().contains("donkere huid"), apgar.why().nl());
	}

	@Test
	void aSentenceForOneGroupIsJudgedForThatGroup() {
		assertEquals(0, unvalidated("en", "Newly arrived refugees are screened with the RHS-15.").findings().size());
		assertEquals(1, unvalidated("en", "Use the RHS-15 in everybody.").findings().size());
	}

	@Test
	void groupsThatTheTitleNamesAreTheOnlyOnes() {
		Guideline refugees = Texts4Tests.recommendation("nl", "Neem de HTQ af.");
		refugees.setTitle("Zorg voor vluchtelingen met trauma");
		assertEquals(0, run(new UnvalidatedInstrumentCheck(KNOWLEDGE), refugees).findings().size());
		assertEquals(1, unvalidated("nl", "Neem de HTQ af.").findings().size());
	}

	@Test
	void aCutOffThatGroupsNeedOtherwiseIsReported() {
		Finding mmse = only(cutOff("nl", "Verwijs bij een MMSE < 24."));
		assertEquals(Severity.MEDIUM, mmse.severity());
		assertEquals("< 24", mmse.place().quote());
		assertTrue(mmse.why().nl().contains("Turkse"), mmse.why().nl());
		assertEquals("< 24", only(cutOff("nl", "Neem de MMSE af. Verwijs bij een score < 24.")).place().quote());
		Finding risk = only(cutOff("nl", "Verwijs bij een score van 9 of meer op de Diabetes Risicotest."));
		assertTrue(risk.why().en().contains("6"), risk.why().en());
		assertEquals(0, cutOff("nl",
				"Verwijs bij een score van 9 of meer op de Diabetes Risicotest, en bij 6 of meer op de Diabetes Risicotest bij Turkse herkomst.")
				.findings().size());
	}

	@Test
	void anUnknownCutOffIsReportedLightly() {
		Finding phq = only(cutOff("en", "Refer people with a PHQ-9 ≥ 17."));
		assertEquals(Severity.LOW, phq.severity());
		assertEquals(0, cutOff("en", "Refer people with a PHQ-9 ≥ 10.").findings().size());
		assertEquals(0, cutOff("en", "Wait with a PHQ-9 < 10.").findings().size());
		assertEquals(0, cutOff("nl", "Verwijs bij een PHQ-9 van 150 of meer.").findings().size());
		assertTrue(cutOff("nl", "Verwijs bij een MMSE > 24 naar een collega.").findings().stream().noneMatch(f -> f.severity() == Severity.LOW));
		assertEquals(0, cutOff("en", "Refer people with a PHQ-9 of 10 or more after 12 weeks.").findings().size());
	}

	private static Instrument withTexts(String id, String... texts) {
		Instrument instrument = org.eclipse.emf.ecore.util.EcoreUtil.copy(KNOWLEDGE.registry().find(id).orElseThrow());
		var dutch = instrument.getLanguageVersions().stream().filter(v -> v.getLanguage().equals("nl")).findFirst().orElseThrow();
		for (int i = 0; i < texts.length; i++) {
			VersionText text = InstrumentFactory.eINSTANCE.createVersionText();
			text.setVersion(dutch);
			text.setText(texts[i]);
			instrument.getItems().get(i).getTexts().add(text);
		}
		return instrument;
	}

	@Test
	void evidenceAgainstAnItemStandsAtItsText() {
		Instrument cesd = withTexts("ces-d", java.util.stream.IntStream.rangeClosed(1, 20).mapToObj(i -> "Vraag " + i + ".").toArray(String[]::new));
		List<Finding> findings = run(new EvidenceCheck(KNOWLEDGE), InstrumentDocument.of(cesd, "nl")).findings();
		Set<String> items = findings.stream().filter(f -> f.severity() == Severity.MEDIUM).map(f -> f.place().block())
				.collect(java.util.stream.Collectors.toSet());
		assertTrue(items.containsAll(Set.of("q15", "q19")), items.toString());
		assertTrue(findings.stream().anyMatch(f -> f.severity() == Severity.LOW && f.why().en().contains("Surinamese")));
	}

	@Test
	void aDocumentThatIsNoInstrumentHasNoEvidence() {
		assertEquals(0, run(new EvidenceCheck(KNOWLEDGE), Texts4Tests.recommendation("nl", "Neem de MMSE af.")).findings().size());
	}

	@Test
	void longTextsAreMeasured() {
		String hard = "In hoeverre ondervindt u in het maatschappelijk functioneren aanhoudende belemmeringen ten gevolge van psychologische ongemakken? ";
		String easy = "Sliep u slecht? Was u vaak moe? Had u zin in eten? Was u boos of bang? ";
		DocumentResult result = run(new ReadingLevelCheck(), Texts4Tests.paragraphs("nl", SectionKind.OTHER, hard.repeat(8)));
		assertFalse(result.findings().isEmpty());
		assertEquals(0, run(new ReadingLevelCheck(), Texts4Tests.paragraphs("nl", SectionKind.OTHER, easy.repeat(12))).findings().size());
		assertEquals(0, run(new ReadingLevelCheck(), Texts4Tests.paragraphs("nl", SectionKind.OTHER, "Sliep u slecht?")).findings().size());
		assertEquals(0, run(new ReadingLevelCheck(), Texts4Tests.paragraphs("en", SectionKind.OTHER,
				"Did you sleep well? Were you sad? Did you eat? ".repeat(12))).findings().size());
	}

	@Test
	void aFewHardWordsDoNotMakeAShortQuestionnaireHard() {
		String usual = "Weinig plezier in dingen die u anders graag doet. Moeite met inslapen of doorslapen. Slechte eetlust of te veel eten. "
				+ "Moeite om u te concentreren op de krant of de televisie. Zo traag bewegen dat het anderen opviel. ";
		assertEquals(0, run(new ReadingLevelCheck(), Texts4Tests.paragraphs("nl", SectionKind.OTHER, usual.repeat(3))).findings().size());
	}

	@Test
	void syllablesAreCountedBySpelling() {
		assertEquals(List.of(1, 2, 3, 2, 3, 1), List.of("moe", "slapen", "vermoeidheid", "ideeën".substring(0, 4), "ideeën", "nieuw").stream()
				.map(word -> Syllables.of(word, Language.NL)).toList());
		assertEquals(List.of(1, 1, 2, 3, 2), List.of("the", "make", "table", "family", "happy").stream()
				.map(word -> Syllables.of(word, Language.EN)).toList());
	}

	@Test
	void theFormulasAreThoseOfDoumaAndKincaid() {
		assertEquals(206.835 - 0.93 * 10 - 77 * 1.5, new Readability(Language.NL, 100, 10, 150).score(), 1e-9);
		assertEquals(0.39 * 10 + 11.8 * 1.5 - 15.59, new Readability(Language.EN, 100, 10, 150).score(), 1e-9);
	}
}
