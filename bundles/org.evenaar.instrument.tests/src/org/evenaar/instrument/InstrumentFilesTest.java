package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFilesTest {

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void write() throws InstrumentException {
		file = folder.resolve("slaap.instrument");
		InstrumentFiles.write(TestInstruments.full(), file);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(one -> one.getFileName().toString()).sorted().toList();
		}
	}

	private String refused(String content) throws IOException {
		Files.writeString(file, content);
		InstrumentException refused = assertThrows(InstrumentException.class, () -> InstrumentFiles.read(file));
		assertTrue(refused.text().nl().contains("slaap.instrument"), refused.text().nl());
		return refused.text().nl();
	}

	@Test
	void anInstrumentComesBackAsItWas() throws InstrumentException, IOException {
		Instrument read = InstrumentFiles.read(file);
		assertTrue(EcoreUtil.equals(TestInstruments.full(), read));
		byte[] first = Files.readAllBytes(file);
		InstrumentFiles.write(read, file);
		assertArrayEquals(first, Files.readAllBytes(file));
		assertEquals(List.of("slaap.instrument"), names());
	}

	@Test
	void anItemMoreIsALineMore() throws InstrumentException, IOException {
		List<String> before = Files.readAllLines(file);
		Instrument more = TestInstruments.full();
		var item = InstrumentFactory.eINSTANCE.createItem();
		item.setId("q0");
		more.getItems().addFirst(item);
		InstrumentFiles.write(more, file);
		List<String> after = new java.util.ArrayList<>(Files.readAllLines(file));
		assertTrue(after.removeIf(line -> line.contains("\"q0\"")));
		assertEquals(before, after);
	}

	@Test
	void aMappingStandsBesideItsResponses() throws InstrumentException {
		Path responses = folder.resolve("antwoorden.csv");
		ResponseMapping mapping = InstrumentFactory.eINSTANCE.createResponseMapping();
		mapping.setGroupColumn("herkomst");
		ItemColumn column = InstrumentFactory.eINSTANCE.createItemColumn();
		column.setItem("q1");
		column.setColumn("vraag 1\u0000");
		mapping.getColumns().add(column);
		InstrumentFiles.write(mapping, InstrumentFiles.mappingOf(responses));
		assertTrue(Files.exists(folder.resolve("antwoorden.csv.mapping")));
		ResponseMapping read = InstrumentFiles.readMapping(InstrumentFiles.mappingOf(responses));
		assertEquals("herkomst", read.getGroupColumn());
		assertEquals("vraag 1\uFFFD", read.getColumns().getFirst().getColumn());
		assertEquals("vraag 1\u0000", column.getColumn());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "instrument/1 | instrument/2 | nieuwere versie",
			"instrument/1 | elders/1 | geen meetinstrument", "<items id=\"q1\" | <items colour=\"q1\" | op regel",
			"<items id=\"q1\" | <vragen id=\"q1\" | op regel", "</instrument:Instrument> | ^^ | beschadigd",
			"//@items[id='q1'] | //@items[id='q77'] | beschadigd", "//@items[id='q1'] | file:/etc/passwd#/ | beschadigd",
			"//@items[id='q1'] | http://example.org/x#/ | beschadigd" })
	void aDamagedFileIsRefusedInOneSentence(String good, String bad, String sentence) throws IOException {
		String text = Files.readString(file);
		assertTrue(text.contains(good), text);
		String refused = refused(text.replace(good, bad));
		assertTrue(refused.contains(sentence), refused);
	}

	@Test
	void versionsMixedByVersionControlAreNamedAsSuch() throws IOException {
		assertTrue(refused(Files.readString(file).replaceFirst("\n", "\n<<<<<<< HEAD\n")).contains("gemengd"));
	}

	@Test
	void hostileFilesAreRefused() throws IOException {
		String good = Files.readString(file);
		String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
		assertTrue(refused(good.replaceFirst("\\?>", "?>" + type)).contains("beschadigd"));
		assertTrue(refused("").contains("leeg"));
		assertTrue(refused("<a/>").contains("geen meetinstrument"));
		assertTrue(refused(good.replaceFirst("\n", " ".repeat(InstrumentFiles.LARGEST) + "\n")).contains("groter dan 16 MB"));
		assertTrue(refused(good.replace("<items", "<items>".repeat(30_000) + "<items")).contains("slaap.instrument"));
	}

	@Test
	void thousandsOfItemsAndReferencesAreReadAtOnce() throws IOException, InstrumentException {
		Instrument large = TestInstruments.full();
		for (int i = 0; i < 20_000; i++) {
			var item = InstrumentFactory.eINSTANCE.createItem();
			item.setId("many-" + i);
			large.getItems().add(item);
		}
		large.getScales().getFirst().getItems().addAll(large.getItems().subList(3, large.getItems().size()));
		InstrumentFiles.write(large, file);
		assertEquals(20_002, InstrumentFiles.read(file).getScales().getFirst().getItems().size());
		String unknown = Files.readString(file).replace("<items id=\"many", "<items id=\"few");
		assertTrue(refused(unknown).contains("beschadigd"));
	}

	@Test
	void anInstrumentIsNoMappingAndTheOtherWayRound() throws InstrumentException {
		assertThrows(InstrumentException.class, () -> InstrumentFiles.readMapping(file));
		Path mapping = folder.resolve("x.mapping");
		InstrumentFiles.write(InstrumentFactory.eINSTANCE.createResponseMapping(), mapping);
		assertThrows(InstrumentException.class, () -> InstrumentFiles.read(mapping));
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertTrue(assertThrows(InstrumentException.class, () -> InstrumentFiles.read(folder.resolve("weg.instrument"))).text().nl()
				.startsWith("weg.instrument staat er niet"));
		assertTrue(assertThrows(InstrumentException.class, () -> InstrumentFiles.read(folder)).text().nl().contains("is een map"));
		Path nowhere = folder.resolve("weg").resolve("x.instrument");
		assertTrue(assertThrows(InstrumentException.class, () -> InstrumentFiles.write(TestInstruments.full(), nowhere)).text().nl()
				.contains("de map"));
	}

	@Test
	void junkIsRefusedAndNothingElse() throws IOException {
		Random random = new Random(5);
		byte[] good = Files.readAllBytes(file);
		int refused = 0;
		for (int i = 0; i < 200; i++) {
			byte[] junk = good.clone();
			for (int flips = random.nextInt(4); flips >= 0; flips--) {
				junk[random.nextInt(junk.length)] = (byte) random.nextInt(256);
			}
			Files.write(file, junk);
			try {
				InstrumentFiles.read(file);
			} catch (InstrumentException e) {
				refused++;
			}
		}
		assertTrue(refused > 20 && new String(good, StandardCharsets.UTF_8).contains("instrument/1"), "refused " + refused);
	}

	@Test
	void aRegistryTakesInFilesOfBothKindsAndNamesWhatItCannot() throws IOException {
		Files.writeString(folder.resolve("b.yaml"), TestInstruments.fullText().replace("id: sleep-list", "id: other-list").replace("Slaaplijst", "Andere lijst"));
		Files.writeString(folder.resolve("c.yaml"), "format: evenaar-instrument\nversion: 1\nid: c\nnames: C\nitem: []\n");
		InstrumentRegistry registry = InstrumentRegistry.of(List.of(TestInstruments.full())).withAll(List.of(folder, folder.resolve("d.yaml")));
		assertEquals(List.of("other-list", "sleep-list"), registry.instruments().stream().map(Instrument::getId).toList());
		assertEquals(3, registry.problems().size());
		String all = registry.problems().stream().map(problem -> problem.text().nl()).toList().toString();
		assertTrue(all.contains("c.yaml") && all.contains("d.yaml") && all.contains("komt in de plaats van"), all);
		assertEquals("sleep-list", registry.find("SLAAPLIJST").orElseThrow().getId());
	}
}
