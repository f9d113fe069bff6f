package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.model.instrument.VersionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCsvTest {

	@TempDir
	Path folder;

	@Test
	void columnsBecomeItemsScalesAndLanguages() throws Exception {
		InstrumentReading reading = Sample.read(folder, "garden.csv", Sample.CSV);
		Instrument garden = reading.first();
		Item calm = Sample.item(garden, "calm");
		Item rush = Sample.item(garden, "rush");

		assertEquals(InstrumentFormat.CSV, reading.format());
		assertEquals(List.of(), reading.remarks());
		assertEquals("garden", garden.getId());
		assertEquals("GL", garden.getAbbreviation());
		assertEquals(Map.of("nl", "Ik was rustig.", "en", "I felt calm."), Sample.texts(calm.getTexts()));
		assertEquals("0=0.0 1=1.0 9=-", Sample.scores(calm.getOptions()));
		assertEquals(List.of("Nooit", "Soms|vaak", "Weet niet"), Sample.labels(calm.getOptions(), "nl"));
		assertSame(calm.getOptions(), rush.getOptions());
		assertTrue(rush.isReverse() && calm.isRequired() && !rush.isRequired());
		Scale total = Sample.scale(garden, "total");
		assertEquals(Scoring.MEAN, total.getScoring());
		assertEquals("half of the items", total.getScoringRule());
		assertEquals(List.of(calm, rush), total.getItems());
		assertEquals(List.of(rush), Sample.scale(garden, "extra").getItems(), "a scale needs no row of its own");
		assertEquals(ItemKind.NUMBER, Sample.item(garden, "hours").getKind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void theTemplateCanBeReadAsItIs(String language) throws Exception {
		Locale reader = Locale.of(language);
		InstrumentReading reading = Sample.read(folder, "template.csv", InstrumentTemplates.csv(reader));
		Instrument instrument = reading.first();

		assertEquals(List.of(), reading.remarks());
		assertEquals(4, instrument.getItems().size());
		assertEquals(2, instrument.getScales().getFirst().getItems().size());
		assertSame(instrument.getItems().get(0).getOptions(), instrument.getItems().get(1).getOptions());
		assertEquals(List.of(language), instrument.getLanguageVersions().stream().map(LanguageVersion::getLanguage).toList());
		Path out = folder.resolve("out.csv");
		InstrumentWriters.csv(instrument, out, reader);
		assertEquals(Files.readString(out).lines().findFirst(), InstrumentTemplates.csv(reader).lines().findFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+31 20 123", "-", "@name", "'=quoted", "''-twice", "\"=HYPERLINK(1)\"", "\uFF1Dwide", "' @x", "-5 degrees", "'plain", "a=b", "1;2,3", "line \"two\"" })
	void noCellIsAFormulaAndTheTextComesBack(String text) throws Exception {
		for (Locale reader : List.of(Locale.ENGLISH, Locale.of("nl"))) {
			Path file = folder.resolve("formula.csv");
			InstrumentWriters.csv(asking(text), file, reader);

			String cells = Files.readString(file).replace("\uFEFF", "");
			assertFalse(cells.matches("(?s).*(?:^|[,;\\n])[\"\\s]*[=+@\uFF1D].*"), cells);
			assertEquals(text, InstrumentReaders.read(file).first().getItems().getFirst().getTexts().getFirst().getText());
		}
	}

	private static Instrument asking(String text) {
		InstrumentFactory factory = InstrumentFactory.eINSTANCE;
		Instrument instrument = factory.createInstrument();
		instrument.setId("i");
		LanguageVersion version = factory.createLanguageVersion();
		version.setId("en");
		version.setLanguage("en");
		instrument.getLanguageVersions().add(version);
		Item item = factory.createItem();
		item.setId("q");
		item.setKind(ItemKind.TEXT);
		VersionText asked = factory.createVersionText();
		asked.setVersion(version);
		asked.setText(text);
		item.getTexts().add(asked);
		instrument.getItems().add(item);
		return instrument;
	}

	@Test
	void aFewColumnsAreEnough() throws Exception {
		Instrument instrument = Sample.read(folder, "short.csv", "item;tekst;antwoorden\nv1;Hoe gaat het?;1=goed|2=slecht\nv2;Waarom?;\n").first();

		assertEquals("short", instrument.getId());
		assertEquals(List.of(ItemKind.CHOICE, ItemKind.TEXT), instrument.getItems().stream().map(Item::getKind).toList());
		assertEquals("1=1.0 2=2.0", Sample.scores(instrument.getItems().getFirst().getOptions()));
	}

	@Test
	void twoVersionsInOneLanguageStayApart() throws Exception {
		String text = "item,text_nl,text_nl@short\nq,Hoe gaat het vandaag met u?,Hoe gaat het?\n";
		Instrument instrument = Sample.read(folder, "two.csv", text).first();

		assertEquals(Map.of("nl", "Hoe gaat het vandaag met u?", "short", "Hoe gaat het?"), Sample.texts(instrument.getItems().getFirst().getTexts()));
		assertEquals(List.of("nl", "nl"), instrument.getLanguageVersions().stream().map(LanguageVersion::getLanguage).toList());
	}
}
