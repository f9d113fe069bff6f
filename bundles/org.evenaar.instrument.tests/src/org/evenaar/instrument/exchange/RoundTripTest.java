package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.ValidationStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an instrument asks comes back from the files that are written of it. */
class RoundTripTest {

	private static final int ROUNDS = 60;

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(FhirVersion.class)
	void throughFhir(FhirVersion version) throws Exception {
		for (int seed = 0; seed < ROUNDS; seed++) {
			Instrument instrument = new RandomInstrument(new Random(seed)).create();
			Path json = folder.resolve("x.json");
			Path xml = folder.resolve("x.xml");

			assertEquals(List.of(), InstrumentWriters.fhirJson(instrument, json, version));
			assertSame(instrument, json, seed);
			assertEquals(List.of(), InstrumentWriters.fhirXml(instrument, xml, version));
			assertSame(instrument, xml, seed);
		}
	}

	@Test
	void throughCsv() throws Exception {
		for (int seed = 0; seed < ROUNDS; seed++) {
			Instrument instrument = new RandomInstrument(new Random(seed)).plain();
			for (Locale reader : List.of(Locale.ENGLISH, Locale.of("nl"))) {
				Path csv = folder.resolve("x.csv");
				assertEquals(List.of(), InstrumentWriters.csv(instrument, csv, reader));
				assertSame(instrument, csv, seed);
			}
		}
	}

	@Test
	void fromOneFormatToTheOthers() throws Exception {
		for (String text : List.of(Sample.REDCAP, Sample.FHIR, Sample.FHIR_XML, Sample.LSS, Sample.CSV)) {
			Instrument instrument = Sample.read(folder, "sample", text).first();
			Path json = folder.resolve("x.json");
			InstrumentWriters.fhirJson(instrument, json, FhirVersion.R4);
			assertSame(instrument, json, 0);
		}
	}

	private static void assertSame(Instrument expected, Path file, int seed) throws InstrumentException, IOException {
		Instrument read = InstrumentReaders.read(file).first();
		if (!EcoreUtil.equals(expected, read)) {
			Path folder = file.getParent();
			InstrumentFiles.write(expected, folder.resolve("expected"));
			InstrumentFiles.write(read, folder.resolve("read"));
			assertEquals(Files.readString(folder.resolve("expected")), Files.readString(folder.resolve("read")), file.getFileName() + " with seed " + seed);
		}
		assertTrue(EcoreUtil.equals(expected, read), () -> file.getFileName() + " with seed " + seed);
	}

	@Test
	void evidenceStaysBehindAndThatIsTold() throws Exception {
		Instrument instrument = new RandomInstrument(new Random(1)).plain();
		ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
		study.setId("s");
		instrument.getStudies().add(study);
		instrument.setAgeFrom(12);
		instrument.setLicence("With permission only");

		List<ExchangeRemark> fhir = InstrumentWriters.fhirJson(instrument, folder.resolve("x.json"), FhirVersion.R4);
		List<ExchangeRemark> csv = InstrumentWriters.csv(instrument, folder.resolve("x.csv"), Locale.ENGLISH);

		assertEquals(List.of("The validation studies (1) are not in the file.", "The ages are not in the file."), fhir.stream().map(remark -> remark.sentence().en()).toList());
		assertTrue(csv.stream().anyMatch(remark -> remark.sentence().nl().equals("De licentie staat niet in het bestand.")));
	}

	@Test
	void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
		Instrument instrument = new RandomInstrument(new Random(1)).plain();
		Path target = Files.createDirectory(folder.resolve("taken"));
		Files.writeString(target.resolve("inside"), "stays");

		InstrumentException refused = assertThrows(InstrumentException.class, () -> InstrumentWriters.csv(instrument, target, Locale.ENGLISH));

		assertTrue(refused.text().nl().startsWith("taken kon niet worden geschreven"), refused.text().nl());
		assertEquals("stays", Files.readString(target.resolve("inside")));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(target), left.toList());
		}
	}
}
