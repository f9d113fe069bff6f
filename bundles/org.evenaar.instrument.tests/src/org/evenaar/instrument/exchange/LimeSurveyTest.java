package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimeSurveyTest {

	@TempDir
	Path folder;

	@Test
	void rowsOfAnArrayAreItemsUnderItsQuestion() throws Exception {
		InstrumentReading reading = Sample.read(folder, "garden.lss", Sample.LSS);
		Instrument garden = reading.first();
		Item calm = Sample.item(garden, "mood_calm");

		assertEquals(InstrumentFormat.LIMESURVEY, reading.format());
		assertEquals(List.of("mood_calm", "mood_rush", "hours"), Sample.items(garden), "in the order of the survey, not of the rows");
		assertEquals("Hoe was het in de tuin?", calm.getHeading());
		assertEquals(Map.of("nl", "Ik was rustig.", "en", "I felt calm."), Sample.texts(calm.getTexts()));
		assertEquals("A1=0.0 A2=3.0", Sample.scores(calm.getOptions()), "a survey with assessment has scores of its own");
		assertEquals(List.of("Nooit", "Altijd"), Sample.labels(calm.getOptions(), "nl"));
		Item hours = Sample.item(garden, "hours");
		assertTrue(hours.getKind() == ItemKind.NUMBER && hours.isRequired() && hours.getHeading().equals("De tuin"));
		assertEquals("unless mood_calm.NAOK == \"A2\"", hours.getSkip());
		assertEquals("In hele uren.", hours.getNote());
		assertEquals(List.of("Tuin", "Garden"), garden.getLanguageVersions().stream().map(LanguageVersion::getTitle).toList());
	}

	@Test
	void equationsAndAssessmentAreScales() throws Exception {
		Instrument garden = Sample.read(folder, "garden.lss", Sample.LSS).first();

		assertEquals(Scoring.SUM, Sample.scale(garden, "score").getScoring());
		assertEquals(2, Sample.scale(garden, "score").getItems().size());
		assertEquals(Sample.scale(garden, "score").getItems(), Sample.scale(garden, "assessment").getItems());
	}

	@Test
	void olderVersionsHaveARowPerLanguage() throws Exception {
		Instrument instrument = Sample.read(folder, "old.lss", survey("""
				<answers><rows>
				 <row><qid>1</qid><code>0</code><answer>Nee</answer><sortorder>1</sortorder><language>nl</language></row>
				 <row><qid>1</qid><code>1</code><answer>Ja</answer><sortorder>2</sortorder><language>nl</language></row>
				 <row><qid>1</qid><code>0</code><answer>No</answer><sortorder>1</sortorder><language>en</language></row>
				 <row><qid>1</qid><code>1</code><answer>Yes</answer><sortorder>2</sortorder><language>en</language></row>
				</rows></answers>
				<questions><rows>
				 <row><qid>1</qid><gid>1</gid><type>L</type><title>q</title><question>Was het mooi?</question><language>nl</language><other>Y</other></row>
				 <row><qid>1</qid><gid>1</gid><type>L</type><title>q</title><question>Was it nice?</question><language>en</language><other>Y</other></row>
				</rows></questions>""")).first();
		Item item = instrument.getItems().getFirst();

		assertEquals(1, instrument.getItems().size());
		assertEquals(Map.of("nl", "Was het mooi?", "en", "Was it nice?"), Sample.texts(item.getTexts()));
		assertEquals("0=0.0 1=1.0 -oth-=-", Sample.scores(item.getOptions()));
		assertEquals(List.of("Nee", "Ja", "Anders"), Sample.labels(item.getOptions(), "nl"));
	}

	@Test
	void everyTypeOfQuestionGivesItemsOrARemark() throws Exception {
		StringBuilder rows = new StringBuilder();
		int number = 1;
		for (String type : List.of("5", "A", "B", "C", "D", "E", "F", "G", "H", "I", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "X", "Y", "!", ":", ";", "|", "*", "1")) {
			int parent = number++;
			rows.append("<row><qid>" + parent + "</qid><type>" + type + "</type><title>q" + parent + "</title><question>What?</question></row>");
			for (int scale = 0; scale < 2; scale++) {
				rows.append("<row><qid>" + number++ + "</qid><parent_qid>" + parent + "</parent_qid><type>T</type><title>s" + scale + "</title><question>This</question><scale_id>" + scale
						+ "</scale_id></row>");
			}
		}
		InstrumentReading reading = Sample.read(folder, "all.lss", survey("<questions><rows>" + rows + "</rows></questions>"));

		assertEquals(29, reading.first().getItems().size() - 1 + reading.first().getScales().size(), "one each, two for a dual scale");
		for (String unknown : List.of("'I'", "'R'", "'|'")) {
			assertTrue(reading.remarks().stream().anyMatch(remark -> remark.text().en().startsWith("The question type " + unknown)), unknown);
		}
	}

	private static String survey(String tables) {
		return "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>nl</language><language>en</language></languages>" + tables + "</document>";
	}

	@Test
	void codesThatAreUsedTwiceAreToldApart() throws Exception {
		InstrumentReading reading = Sample.read(folder, "twice.lss", survey("<questions><rows><row><qid>1</qid><type>S</type><title>q</title></row>"
				+ "<row><qid>2</qid><type>S</type><title>q</title></row></rows></questions>"));
		assertEquals(List.of("q", "q_q2"), Sample.items(reading.first()));
		assertTrue(reading.remarks().getFirst().sentence().nl().startsWith("regel 1: De code 'q' komt twee keer voor"));
	}
}
