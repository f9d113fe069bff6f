package org.evenaar.instrument.evidence;

import static org.evenaar.instrument.evidence.EvidenceState.AGAINST;
import static org.evenaar.instrument.evidence.EvidenceState.PARTLY;
import static org.evenaar.instrument.evidence.EvidenceState.UNKNOWN;
import static org.evenaar.instrument.evidence.EvidenceState.VALIDATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.TestInstruments;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.model.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of evidence, as the guide states it, on an instrument with two scales. */
class EvidenceTableTest {

	private static final String HEAD = """
			format: evenaar-instrument
			version: 1
			id: mood-list
			names: {nl: Stemmingslijst, en: Mood list}
			languages: [{id: nl, language: nl}, {id: tr, language: tr}]
			items: [{id: q1}, {id: q2}, {id: q3}]
			scales: [{id: low, items: [q1, q2]}, {id: rest, items: [q3]}]
			cut-offs:
			  - {id: low-5, scale: low, at-least: 5, source: read}
			  - {id: low-8, scale: low, at-least: 8, groups: [moroccan], source: read}
			inquiries:
			  - {groups: [surinamese], date: "2026-02-01", by: us, where: PubMed, outcome: nothing-found}
			  - {groups: [indonesian], date: "2026-02-01", by: us, where: a review, outcome: found}
			sources:
			  read: {cite: "Jansen A, Pietersen B. A list. 2019.", year: 2019, verified: true}
			  heard: {cite: "Klaassen C. Something. 2020.", year: 2020}
			studies:
			""";
	private static final String CRITERION = "property: criterion-validity, rating: sufficient";
	private static final String DIF = "property: differential-item-functioning, rating: sufficient";

	private static Instrument instrument(String... studies) {
		StringBuilder yaml = new StringBuilder(HEAD.replace("studies:\n", studies.length == 0 ? "" : "studies:\n"));
		for (int i = 0; i < studies.length; i++) {
			String source = studies[i].contains("source:") ? "" : ", source: read";
			String groups = studies[i].contains("groups:") ? "" : ", groups: [turkish]";
			yaml.append("  - {id: s").append(i).append(", ").append(studies[i]).append(groups).append(source).append("}\n");
		}
		return TestInstruments.instrument(yaml.toString());
	}

	private static EvidenceCell cell(Instrument instrument, Kind kind, String id, String group) {
		EvidenceTable table = EvidenceTable.of(instrument, List.of("dutch", group), Optional.empty());
		return table.cell(table.row(kind, id).orElseThrow(), group);
	}

	private static EvidenceCell whole(String... studies) {
		return cell(instrument(studies), Kind.WHOLE, "mood-list", "turkish");
	}

	@Test
	void aTableHasARowForTheWholeAndForEachPart() {
		EvidenceTable table = EvidenceTable.of(instrument(), List.of("turkish", "moroccan"), Optional.empty());
		assertEquals(List.of("mood-list", "low", "rest", "q1", "q2", "q3", "low-5", "low-8"), table.rows().stream().map(EvidenceRow::id).toList());
		assertEquals(Kind.WHOLE, table.whole().kind());
		table.rows().forEach(row -> assertEquals(2, row.cells().size()));
	}

	@Test
	void notLookedIntoDiffersFromNothingFound() {
		EvidenceCell never = cell(instrument(), Kind.WHOLE, "mood-list", "turkish");
		EvidenceCell nothing = cell(instrument(), Kind.WHOLE, "mood-list", "hindustani-surinamese");
		EvidenceCell something = cell(instrument(), Kind.WHOLE, "mood-list", "indonesian");
		assertEquals(List.of(UNKNOWN, UNKNOWN, UNKNOWN), List.of(never.state(), nothing.state(), something.state()));
		assertFalse(never.lookedInto());
		assertTrue(nothing.lookedInto() && something.lookedInto());
		assertEquals("Niet uitgezocht: nog niemand heeft gezocht naar onderzoek in deze groep.", never.sentence().nl());
		assertEquals("Uitgezocht (PubMed, 2026-02-01): er is geen onderzoek in deze groep gevonden.", nothing.sentence().nl());
		assertTrue(something.sentence().en().contains("have not been entered yet"), something.sentence().en());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "property: criterion-validity, rating: sufficient | VALIDATED",
			"property: measurement-invariance, rating: sufficient, invariance: scalar | VALIDATED",
			"property: measurement-invariance, rating: sufficient, invariance: strict | VALIDATED",
			"property: measurement-invariance, rating: sufficient, invariance: metric | PARTLY",
			"property: differential-item-functioning, rating: sufficient | VALIDATED",
			"property: cross-cultural-validity, rating: sufficient | VALIDATED",
			"property: internal-consistency, rating: sufficient | PARTLY", "property: norms, rating: sufficient | PARTLY",
			"property: reliability, rating: sufficient | PARTLY", "property: hypotheses, rating: sufficient | PARTLY",
			"property: criterion-validity, rating: inconsistent | PARTLY",
			"property: criterion-validity, rating: indeterminate | UNKNOWN",
			"property: internal-consistency, rating: insufficient | AGAINST",
			"property: criterion-validity, rating: insufficient | AGAINST",
			"property: criterion-validity, rating: sufficient, source: heard | PARTLY",
			"property: criterion-validity, rating: sufficient, verified: false | PARTLY",
			"property: criterion-validity, rating: sufficient, country: DE | PARTLY",
			"property: criterion-validity, rating: sufficient, country: NL | VALIDATED",
			"property: criterion-validity, rating: sufficient, groups: [turkish+women] | PARTLY",
			"property: criterion-validity, rating: sufficient, groups: [turkish+women, turkish] | VALIDATED",
			"property: criterion-validity, rating: sufficient, groups: [outside-netherlands] | UNKNOWN",
			"property: criterion-validity, rating: sufficient, groups: [moroccan] | UNKNOWN",
			"property: criterion-validity, rating: sufficient, scale: low | PARTLY",
			"property: criterion-validity, rating: insufficient, scale: low | AGAINST",
			"property: criterion-validity, rating: insufficient, cut-off: low-5 | AGAINST" })
	void theWholeInstrument(String study, EvidenceState expected) {
		assertEquals(expected, whole(study).state());
	}

	@Test
	void aWiderGroupIsNamedButDecidesNothing() {
		EvidenceCell cell = whole("property: criterion-validity, rating: insufficient, groups: [outside-netherlands]");
		assertEquals(UNKNOWN, cell.state());
		assertFalse(cell.lookedInto());
		assertEquals("Niet uitgezocht: nog niemand heeft gezocht naar onderzoek in deze groep. Wel onderzocht in een ruimere groep "
				+ "(Herkomst buiten Nederland); dat zegt te weinig over deze groep.", cell.sentence().nl());
		assertEquals(1, cell.studies().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"property: differential-item-functioning, rating: sufficient, items: [q1] | VALIDATED | UNKNOWN",
			"property: differential-item-functioning, rating: insufficient, items: [q1] | AGAINST | UNKNOWN",
			"property: content-validity, rating: sufficient, items: [q1, q2] | PARTLY | PARTLY",
			"property: content-validity, rating: insufficient, items: [q1] | AGAINST | UNKNOWN",
			"property: differential-item-functioning, rating: sufficient | VALIDATED | VALIDATED",
			"property: measurement-invariance, rating: sufficient, invariance: scalar, scale: low | VALIDATED | VALIDATED",
			"property: measurement-invariance, rating: sufficient, invariance: configural | PARTLY | PARTLY",
			"property: measurement-invariance, rating: insufficient, invariance: none | UNKNOWN | UNKNOWN",
			"property: criterion-validity, rating: sufficient | UNKNOWN | UNKNOWN",
			"property: internal-consistency, rating: sufficient, scale: low | UNKNOWN | UNKNOWN" })
	void items(String study, EvidenceState first, EvidenceState second) {
		assertEquals(first, cell(instrument(study), Kind.ITEM, "q1", "turkish").state());
		assertEquals(second, cell(instrument(study), Kind.ITEM, "q2", "turkish").state());
	}

	@Test
	void itemsOfAScaleThatDiffersAreNotKnownOneByOne() {
		EvidenceCell cell = cell(instrument("property: measurement-invariance, rating: insufficient"), Kind.ITEM, "q1", "turkish");
		assertTrue(cell.lookedInto());
		assertEquals("Niet per item bekend. Over het geheel: zelfde meting in verschillende groepen: onvoldoende (Jansen 2019).", cell.sentence().nl());
		EvidenceCell other = cell(instrument(CRITERION), Kind.ITEM, "q1", "turkish");
		assertTrue(other.sentence().nl().startsWith("Het meetinstrument is in deze groep onderzocht, maar dit item niet."), other.sentence().nl());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "property: criterion-validity, rating: sufficient, cut-off: low-5 | VALIDATED",
			"property: norms, rating: sufficient, cut-off: low-5 | VALIDATED",
			"property: criterion-validity, rating: insufficient, cut-off: low-5 | AGAINST",
			"property: criterion-validity, rating: sufficient, scale: low | PARTLY",
			"property: measurement-invariance, rating: sufficient, scale: low | PARTLY",
			"property: measurement-invariance, rating: insufficient | AGAINST",
			"property: criterion-validity, rating: sufficient, cut-off: low-8 | UNKNOWN",
			"property: internal-consistency, rating: sufficient, scale: low | UNKNOWN",
			"property: differential-item-functioning, rating: insufficient, items: [q1] | UNKNOWN" })
	void cutOffs(String study, EvidenceState expected) {
		assertEquals(expected, cell(instrument(study), Kind.CUT_OFF, "low-5", "turkish").state());
	}

	@Test
	void anotherCutOffForTheGroupSpeaksAgainstTheGeneralOne() {
		EvidenceCell general = cell(instrument(), Kind.CUT_OFF, "low-5", "moroccan");
		assertEquals(AGAINST, general.state());
		assertEquals("Voor deze groep is een ander afkappunt vastgesteld: 8 of meer, low, Marokkaanse herkomst.", general.sentence().nl());
		assertEquals(PARTLY, cell(instrument(), Kind.CUT_OFF, "low-8", "moroccan").state());
		EvidenceCell others = cell(instrument(), Kind.CUT_OFF, "low-8", "turkish");
		assertEquals(UNKNOWN, others.state());
		assertTrue(others.sentence().nl().startsWith("Het afkappunt is voor een andere groep vastgesteld (Marokkaanse herkomst)."), others.sentence().nl());
	}

	@Test
	void studiesThatContradictEachOtherAreBothNamed() {
		EvidenceCell direct = whole(CRITERION, "property: structural-validity, rating: insufficient");
		assertEquals(PARTLY, direct.state());
		assertEquals("Onderzoeken spreken elkaar tegen: overeenkomst met een diagnose (Jansen 2019) ondersteunt het gebruik, "
				+ "opbouw van de score (Jansen 2019) spreekt ertegen.", direct.sentence().nl());
		EvidenceCell outweighed = whole(CRITERION + ", country: DE", "property: structural-validity, rating: insufficient");
		assertEquals(AGAINST, outweighed.state());
		assertTrue(outweighed.sentence().en().contains("less directly: agreement with a diagnosis (Jansen 2019) (studied in another country)"),
				outweighed.sentence().en());
		assertEquals(PARTLY, whole(CRITERION + ", country: DE", "property: structural-validity, rating: insufficient, country: DE").state());
	}

	@Test
	void itemsThatDifferDoNotCountAgainstAScoreThatWasComparedAndHeld() {
		String item = "property: differential-item-functioning, rating: insufficient, items: [q1]";
		assertEquals(VALIDATED, whole(DIF, item).state());
		assertEquals(PARTLY, whole(CRITERION, item).state());
		assertEquals(AGAINST, whole(item).state());
		assertEquals(PARTLY, cell(instrument(DIF, item), Kind.ITEM, "q1", "turkish").state());
	}

	@Test
	void theLanguageVersionMatters() {
		Instrument list = instrument(CRITERION + ", language: tr", CRITERION + ", groups: [moroccan]");
		List<String> groups = List.of("turkish", "moroccan");
		var dutch = list.getLanguageVersions().get(0);
		var turkish = list.getLanguageVersions().get(1);
		assertEquals(VALIDATED, EvidenceTable.of(list, groups, Optional.of(turkish)).whole().cells().get(0).state());
		assertEquals(PARTLY, EvidenceTable.of(list, groups, Optional.of(dutch)).whole().cells().get(0).state());
		assertEquals(PARTLY, EvidenceTable.of(list, groups, Optional.of(dutch)).whole().cells().get(1).state());
		EvidenceCell any = EvidenceTable.of(list, groups, Optional.empty()).whole().cells().get(0);
		assertEquals("In deze groep onderzocht en goed bevonden: overeenkomst met een diagnose (Jansen 2019, Turks).", any.sentence().nl());
	}

	@Test
	void theCountryOfTheQuestionDecidesWhatIsAbroad() {
		Instrument list = instrument(CRITERION + ", country: DE");
		List<String> groups = List.of("turkish");
		assertEquals(VALIDATED, EvidenceTable.of(list, new EvidenceQuestion(groups, Optional.empty(), "de")).whole().cells().get(0).state());
		assertEquals(VALIDATED, EvidenceTable.of(list, new EvidenceQuestion(groups, Optional.empty(), "")).whole().cells().get(0).state());
	}

	@Test
	void whyEvidenceCountsForLessIsSaid() {
		EvidenceCell cell = whole("property: internal-consistency, rating: sufficient, n: 12500, source: heard");
		assertEquals("Deels onderbouwd door samenhang van de items (Klaassen 2020, 12.500 deelnemers). Dat telt minder mee: bron nog na te "
				+ "kijken; laat op zichzelf niet zien dat scores hetzelfde betekenen of kloppen.", cell.sentence().nl());
		EvidenceCell against = whole("property: internal-consistency, rating: insufficient, source: heard");
		assertEquals("Onderzoek spreekt tegen gebruik in deze groep: samenhang van de items (Klaassen 2020). Houd er rekening mee: bron nog na "
				+ "te kijken.", against.sentence().nl());
	}
}
