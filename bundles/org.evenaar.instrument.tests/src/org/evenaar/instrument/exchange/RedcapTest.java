package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedcapTest {

	@TempDir
	Path folder;

	@Test
	void eachFormIsAnInstrument() throws Exception {
		InstrumentReading reading = Sample.read(folder, "study.csv", Sample.REDCAP);

		assertEquals(InstrumentFormat.REDCAP, reading.format());
		assertEquals(List.of("garden", "house"), reading.instruments().stream().map(Instrument::getId).toList());
		assertEquals(List.of("record_id", "calm", "rush", "tools___1", "tools___2", "hours", "joy", "pet", "thanks"), Sample.items(reading.first()));
		assertEquals("a=- b=-", Sample.scores(Sample.item(reading.find("house").orElseThrow(), "room").getOptions()));
	}

	@Test
	void fieldsKeepWhatTheySay() throws Exception {
		Instrument garden = Sample.read(folder, "study.csv", Sample.REDCAP).first();
		Item calm = Sample.item(garden, "calm");
		Item rush = Sample.item(garden, "rush");

		assertEquals("0=0.0 1=1.0 2=2.0 9=-", Sample.scores(calm.getOptions()), "'Don't know' counts for nothing");
		assertEquals(List.of("Never", "Now and then, or often", "Always", "Don't know"), Sample.labels(calm.getOptions(), "en"));
		assertSame(calm.getOptions(), rush.getOptions(), "fields with the same answers share them");
		assertEquals(Map.of("en", "I felt rushed there."), Sample.texts(rush.getTexts()));
		assertEquals("The garden in the past week", rush.getHeading());
		assertEquals("unless [calm] = '0'", rush.getSkip());
		assertTrue(calm.isRequired() && calm.getNumber().equals("1"));
		assertEquals("", Sample.item(garden, "tools___1").getHeading(), "the heading of a matrix ends with it");
		assertEquals("Which tools did you use? – Rake, or fork", Sample.texts(Sample.item(garden, "tools___2").getTexts()).get("en"));
		Item hours = Sample.item(garden, "hours");
		assertTrue(hours.getKind() == ItemKind.NUMBER && hours.isBounded() && hours.getMaximum() == 168);
		assertEquals("Not at all | So so | Very much", Sample.item(garden, "joy").getNote());
		assertEquals("At home", Sample.item(garden, "thanks").getHeading());
		assertEquals(ItemKind.DISPLAY, Sample.item(garden, "thanks").getKind());
	}

	@Test
	void aSumOfItemsIsAScaleAndAnyOtherFormulaIsARule() throws Exception {
		Instrument garden = Sample.read(folder, "study.csv", Sample.REDCAP).first();
		Scale total = Sample.scale(garden, "total");
		Scale ratio = Sample.scale(garden, "ratio");

		assertEquals(Scoring.SUM, total.getScoring());
		assertEquals(List.of(Sample.item(garden, "calm"), Sample.item(garden, "rush")), total.getItems());
		assertTrue(Sample.item(garden, "rush").isReverse() && !Sample.item(garden, "calm").isReverse());
		assertEquals(Scoring.OTHER, ratio.getScoring());
		assertEquals("[calm] / ([hours] + 1)", ratio.getScoringRule());
	}

	@ParameterizedTest
	@ValueSource(strings = { "mean([a],[b])", "([a]+[b])/2", "round(mean([a], [b]), 2)", "(([a]) + [b]) / 2" })
	void meansAreRecognised(String formula) throws Exception {
		Scale scale = calculated(formula);
		assertEquals(Scoring.MEAN, scale.getScoring());
		assertEquals(2, scale.getItems().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[a]+[a]", "[a]-[b]", "[a]*2", "([a]+[b])/3", "if([a]=1,1,0)", "(5-[a])+[b]", "sum(mean([a],[b]),[a])", "[a]+[elsewhere]", "[a]+", "" })
	void whatIsNotPlainStaysAFormula(String formula) throws Exception {
		Scale scale = calculated(formula);
		assertEquals(Scoring.OTHER, scale.getScoring());
		assertEquals(formula, scale.getScoringRule());
	}

	private Scale calculated(String formula) throws Exception {
		String text = Sample.REDCAP_HEADER + "a,f,,radio,A,\"0, no | 1, yes\",,,,,,,,,,,,\nb,f,,radio,B,\"0, no | 1, yes\",,,,,,,,,,,,\ns,f,,calc,S,\"" + formula + "\",,,,,,,,,,,,\n";
		return Sample.scale(Sample.read(folder, "calc.csv", text).first(), "s");
	}

	@Test
	void columnsMayHaveTheNamesOfTheApiAndSemicolonsAndAnotherEncoding() throws Exception {
		String text = "field_name;form_name;section_header;field_type;field_label;select_choices_or_calculations;field_note\r\n"
				+ "vraag;lijst;;radio;Bent u vandaag op het café geweest?;1, Ja | 0, Nee;\r\n";
		Charset windows = Charset.forName("windows-1252");
		for (byte[] bytes : List.of(text.getBytes(windows), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
			Instrument instrument = InstrumentReaders.read(Sample.file(folder, "lijst.txt", bytes)).first();
			assertEquals(Map.of("nl", "Bent u vandaag op het café geweest?"), Sample.texts(Sample.item(instrument, "vraag").getTexts()));
		}
	}

	@Test
	void whatIsLeftOutIsTold() throws Exception {
		List<String> remarks = Sample.read(folder, "study.csv", Sample.REDCAP).remarks().stream().map(remark -> remark.sentence().en()).toList();

		assertTrue(remarks.contains("line 5: The field annotation '@NONEOFTHEABOVE' was left out."), remarks::toString);
		assertTrue(remarks.contains("line 5: The check boxes of 'tools' became 2 items, as in the data."), remarks::toString);
	}

	@Test
	void onlyWordsThatMeanNoAnswerCountForNothing() throws Exception {
		String choices = "1, Na 18 uur | 2, Missing teeth | 3, n.v.t. | 4, Weet niet / geen antwoord | 5, Refused to answer | 6, NA | 7, Not sure or don't know";
		Instrument instrument = Sample.read(folder, "none.csv", Sample.REDCAP_HEADER + "a,f,,radio,A,\"" + choices + "\",,,,,,,,,,,,\n").first();
		assertEquals("1=1.0 2=2.0 3=- 4=- 5=- 6=- 7=-", Sample.scores(instrument.getItems().getFirst().getOptions()));
	}

	@Test
	void aLessThanSignIsNoMarkup() throws Exception {
		String text = Sample.REDCAP_HEADER + "a,f,,yesno,\"Is your age <18 or BMI < 20, or a<b?\",,,,,,,,,,,,,\n";
		Instrument instrument = Sample.read(folder, "less.csv", text).first();
		assertEquals("Is your age <18 or BMI < 20, or a<b?", instrument.getItems().getFirst().getTexts().getFirst().getText());
	}

	@Test
	void scriptsInLabelsAreNoText() throws Exception {
		String text = Sample.REDCAP_HEADER + "a,f,,yesno,\"<script>alert('x')</script><style>p{}</style>How are <i>you</i>?<br>Well?\",,,,,,,,,,,,,\n";
		Instrument instrument = Sample.read(folder, "script.csv", text).first();
		assertEquals("How are you? Well?", instrument.getItems().getFirst().getTexts().getFirst().getText());
	}
}
