package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.Mode;
import org.evenaar.model.instrument.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryFileTest {

	@Test
	void everythingInAFileIsRead() {
		Instrument list = TestInstruments.full();
		assertEquals("Slaaplijst", InstrumentNames.of(list).nl());
		assertEquals(List.of(Respondent.SELF, Respondent.PARENT), list.getRespondents());
		assertEquals(List.of(12.0, -1.0), List.of(list.getAgeFrom(), list.getAgeTo()));
		assertEquals("2", list.getVersion());
		assertTrue(list.isTextsFree());
		assertFalse(list.getOptionSets().getFirst().getOptions().getLast().isScored());
		assertEquals(2, list.getOptionSets().getFirst().getOptions().get(2).getScore());
		assertSame(list.getLanguageVersions().getFirst(), list.getItems().getFirst().getTexts().getFirst().getVersion());
		assertTrue(list.getItems().get(1).isReverse() && list.getItems().get(0).isRequired());
		assertEquals(ItemKind.NUMBER, list.getItems().get(2).getKind());
		assertEquals(24, list.getItems().get(2).getMaximum());
		assertEquals(list.getItems().subList(0, 2), list.getScales().getFirst().getItems());
	}

	@Test
	void everyStatementIsRead() {
		Instrument list = TestInstruments.full();
		var cutOff = list.getCutOffs().getFirst();
		assertEquals(List.of(Direction.AT_LEAST, 3.0), List.of(cutOff.getDirection(), cutOff.getValue()));
		assertTrue(cutOff.isVerified());
		assertFalse(list.getCutOffs().get(1).isVerified());
		assertEquals("4 of meer, Totaal, Turkse herkomst, Vrouwen, 18 tot en met 65 jaar", InstrumentNames.of(list.getCutOffs().get(1)).nl());
		var study = list.getStudies().getFirst();
		assertEquals(List.of("NL", Mode.INTERVIEW, 212, 2019, true), List.of(study.getCountry(), study.getMode(), study.getN(), study.getYear(), study.isVerified()));
		assertEquals(List.of(FigureKind.AUC, FigureKind.SENSITIVITY, FigureKind.SPECIFICITY), study.getFigures().stream().map(f -> f.getKind()).toList());
		assertEquals(0.79, study.getFigures().getFirst().getLow());
		assertTrue(Double.isNaN(study.getFigures().get(1).getLow()));
		var second = list.getStudies().get(1);
		assertEquals(List.of(InvarianceLevel.METRIC, 2018, false), List.of(second.getInvariance(), second.getYear(), second.isVerified()));
		assertEquals(List.of(list.getItems().get(1)), second.getItems());
		assertEquals("PubMed", list.getInquiries().getFirst().getWhere());
		assertEquals("other-list", list.getAlternatives().getFirst().getInstrument());
		assertEquals("https://doi.org/10.1000/example", Sources.link(list.getSources().getFirst()));
		assertEquals("Eigen kennis van de samenstellers [nog na te kijken]", Sources.citation(list.getCutOffs().get(1).getSource()).nl());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"format: evenaar-instrument | format: other | test.yaml:1: format: Expected format: evenaar-instrument, found 'other'",
			"version: 1 | version: 2 | test.yaml:2: version: Expected version: 1, found '2'",
			"id: sleep-list | id: Sleep List | test.yaml:3: id: 'Sleep List' is not an id for an instrument",
			"abbreviation: | abreviation: | 'abreviation' is not known in instrument",
			"ages: 12+ | ages: 12-5 | test.yaml:9: ages: '12-5' is not a range of ages",
			"[self, parent] | [self, mother] | 'mother' is not possible here; expected one of: self, parent",
			"id: tr, language: tr | id: tr, language: Turkish | languages[2]: 'Turkish' is not a language",
			"text: {nl: Ik slaap moeilijk in.} | text: {de: Ich} | items[1]: There is no 'de' that languages could point to",
			"range: [0, 24] | range: [24, 0] | items[3]: Expected the lowest and the highest value",
			"items: [q1, q2] | items: [q1, q9] | scales[1]: There is no 'q9' that items could point to",
			"id: q2, | id: q1, | items[2]: The id 'q1' stands twice in items",
			"at-least: 3, | at-least: 3, at-most: 5, | cut-offs[1]: Expected exactly one of at-least",
			"at-least: 3, | ^^ | cut-offs[1]: Expected exactly one of at-least",
			"at-least: 3, | at-least: three, | cut-offs[1]: 'three' is not a number",
			"respondent: self, purpose: {nl: verwijzen, en: refer}, source: jansen-2019 | respondent: self | cut-offs[1]: A statement in cut-offs names no source",
			"source: jansen-2019} | source: jansen-2020} | 'jansen-2020' is not in sources",
			"groups: [turkish, dutch] | groups: [Turks] | studies[1]: 'Turks' is not the id of a group; write turkish.",
			"groups: [turkish, dutch] | groups: [people] | studies[1]: No group is called 'people'",
			"country: nl | country: Holland | studies[1]: 'HOLLAND' is not a country",
			"n: 212 | n: 2.5 | studies[1]: '2.5' is not a count",
			"property: criterion-validity, | ^^ | studies[1]: 'property' is missing in studies",
			"rating: sufficient | rating: good | 'good' is not possible here; expected one of: indeterminate",
			"{auc: 0.84, low: 0.79, high: 0.89} | {auc: 0.84, ppv: 0.3, low: 0.79} | studies[1].figures: Expected one figure",
			"date: \"2026-03\" | date: \"March\" | inquiries[1]: 'March' is not a date",
			"date: \"2026-03\" | date: \"2026-13\" | inquiries[1]: '2026-13' is not a date",
			"by: our library, | ^^ | A statement in inquiries names no source",
			"source: own-knowledge | source: own-knowledge, verified: true | The source 'own-knowledge' has not been verified",
			"verified: true, remark: abstract only | remark: abstract only | ^^",
			"id: jansen-dif | id: jansen-turkish | The id 'jansen-turkish' stands twice in studies" })
	void saysWhereAndWhatToDo(String good, String bad, String expected) {
		String yaml = TestInstruments.fullText();
		assertTrue(yaml.contains(good), good);
		RegistryFile.Reading reading = TestInstruments.read(yaml.replace(good, bad));
		List<String> messages = TestInstruments.messages(reading);
		assertEquals(expected.isEmpty(), reading.instrument().isPresent(), messages::toString);
		assertTrue(expected.isEmpty() || messages.stream().anyMatch(message -> message.contains(expected)), () -> expected + " in " + messages);
	}

	@Test
	void everyProblemOfAFileIsNamed() {
		RegistryFile.Reading reading = TestInstruments.read(TestInstruments.fullText().replace("source: jansen-2019", "note: none"));
		assertTrue(reading.problems().size() >= 4, () -> TestInstruments.messages(reading).toString());
		reading.problems().forEach(problem -> assertFalse(problem.text().nl().isBlank() || problem.line() == 0));
	}

	@Test
	void junkGivesProblemsAndNothingElse() {
		Random random = new Random(3);
		byte[] good = TestInstruments.fullText().getBytes();
		for (int i = 0; i < 300; i++) {
			byte[] junk = Arrays.copyOf(good, random.nextInt(good.length) + 1);
			for (int flips = random.nextInt(6); flips >= 0; flips--) {
				junk[random.nextInt(junk.length)] = (byte) random.nextInt(256);
			}
			RegistryFile.Reading reading = RegistryFile.read("junk.yaml", new ByteArrayInputStream(junk));
			assertTrue(reading.instrument().isPresent() != !reading.problems().isEmpty());
		}
	}
}
