package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirTest {

	@TempDir
	Path folder;

	@Test
	void itemsKeepTextsAnswersAndConditions() throws Exception {
		InstrumentReading reading = Sample.read(folder, "garden.json", Sample.FHIR);
		Instrument garden = reading.first();

		assertEquals(InstrumentFormat.FHIR_JSON, reading.format());
		assertEquals(List.of("calm", "rush", "there", "hours", "why"), Sample.items(garden));
		Item calm = Sample.item(garden, "calm");
		assertEquals(Map.of("en", "I felt calm.", "nl", "Ik was rustig."), Sample.texts(calm.getTexts()));
		assertEquals("In the past week", calm.getHeading());
		assertEquals("1.", calm.getNumber());
		assertEquals("Think of the garden.", calm.getNote());
		assertEquals("unless [there] = true", calm.getSkip(), "what hides a group hides what is in it");
		assertEquals("n=0.0 a=2.0", Sample.scores(calm.getOptions()));
		assertEquals(List.of("Nooit", "Altijd"), Sample.labels(calm.getOptions(), "nl"));
		Item rush = Sample.item(garden, "rush");
		assertEquals("unless [there] = true; unless [calm] = 'n' and [hours] > 3", rush.getSkip());
		assertEquals("0=0.0 1=5.0", Sample.scores(rush.getOptions()));
		assertEquals("true=1.0 false=0.0", Sample.scores(Sample.item(garden, "there").getOptions()));
		assertTrue(Sample.item(garden, "hours").isBounded() && Sample.item(garden, "hours").getKind() == ItemKind.NUMBER);
		assertEquals(List.of("en The garden list", "nl De tuinlijst"), garden.getNames().stream().map(FhirTest::text).toList());
		assertTrue(reading.remarks().stream().anyMatch(remark -> remark.sentence().en().equals("item[3]: The element 'maxLength' was left out.")));
	}

	private static String text(LocalText text) {
		return text.getLanguage() + ' ' + text.getText();
	}

	@Test
	void aSumOfWeightsIsAScale() throws Exception {
		Instrument garden = Sample.read(folder, "garden.json", Sample.FHIR).first();
		Scale total = Sample.scale(garden, "total");

		assertEquals(Scoring.SUM, total.getScoring());
		assertEquals(List.of(Sample.item(garden, "calm"), Sample.item(garden, "rush")), total.getItems());
	}

	@Test
	void xmlIsReadLikeJson() throws Exception {
		InstrumentReading reading = Sample.read(folder, "garden.xml", Sample.FHIR_XML);
		Instrument garden = reading.first();

		assertEquals(InstrumentFormat.FHIR_XML, reading.format());
		assertEquals(List.of("calm", "why"), Sample.items(garden));
		assertEquals("n=- a=-", Sample.scores(Sample.item(garden, "calm").getOptions()));
		assertEquals("unless [calm] = 'n'", Sample.item(garden, "why").getSkip());
		assertEquals(Map.of("en", "Why was that so?"), Sample.texts(Sample.item(garden, "why").getTexts()));
		assertTrue(reading.remarks().stream().anyMatch(remark -> remark.text().en().equals("The answers of 'calm' have no scores.")));
	}

	@Test
	void aBundleMayHoldTheValueSet() throws Exception {
		String bundle = """
				{"resourceType": "Bundle", "entry": [
				 {"resource": {"resourceType": "ValueSet", "url": "http://example.org/vs", "expansion": {"contains": [{"code": "x", "display": "Ex"}]}}},
				 {"resource": {"resourceType": "Questionnaire", "id": "one", "item": [{"linkId": "q", "type": "coding", "answerValueSet": "http://example.org/vs|1.0"}]}}]}
				""";
		Instrument one = Sample.read(folder, "bundle.json", bundle).first();
		assertEquals("x=-", Sample.scores(Sample.item(one, "q").getOptions()));
	}

	@Test
	void olderVersionsHaveOtherNames() throws Exception {
		String stu3 = """
				{"resourceType": "Questionnaire", "name": "GL-2", "item": [
				 {"linkId": "q", "type": "choice", "option": [{"valueCoding": {"code": "x", "display": "Ex",
				  "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue", "valueDecimal": 4}]}}]},
				 {"linkId": "r", "type": "string", "enableWhen": [{"question": "q", "hasAnswer": true}]}]}
				""";
		Instrument old = Sample.read(folder, "stu3.json", stu3).first();
		assertEquals("x=4.0", Sample.scores(Sample.item(old, "q").getOptions()));
		assertEquals("unless [q] exists", Sample.item(old, "r").getSkip());
		assertEquals("GL-2", old.getAbbreviation());
	}

	@Test
	void answersElsewhereAreTold() throws Exception {
		String text = "{\"resourceType\": \"Questionnaire\", \"id\": \"x\", \"item\": [{\"linkId\": \"q\", \"type\": \"choice\", \"answerValueSet\": \"http://example.org/far\"}]}";
		InstrumentReading reading = Sample.read(folder, "far.json", text);
		assertEquals("item[0]: The answers stand in a value set outside the file (http://example.org/far) and could not be read.", reading.remarks().getFirst().sentence().en());
	}

	@Test
	void versionsDifferWhereFhirDoes() throws Exception {
		Instrument garden = Sample.read(folder, "garden.json", Sample.FHIR).first();
		Path file = folder.resolve("out.json");

		InstrumentWriters.fhirJson(garden, file, FhirVersion.R4);
		String r4 = Files.readString(file);
		InstrumentWriters.fhirJson(garden, file, FhirVersion.R5);
		String r5 = Files.readString(file);

		assertTrue(r4.contains("\"type\" : \"choice\"") && r4.contains("/ordinalValue\"") && !r4.contains("/itemWeight\""), r4);
		assertTrue(r5.contains("\"type\" : \"coding\"") && r5.contains("/itemWeight\"") && !r5.contains("/ordinalValue\""), r5);
		assertFalse(r4.contains("\r"));
	}
}
