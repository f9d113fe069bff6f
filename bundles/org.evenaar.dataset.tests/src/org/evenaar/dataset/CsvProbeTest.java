package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of a file is found from the file alone. */
class CsvProbeTest {

	private static final String[] PLACES = { "Groningen", "Fryslân", "Zuid-Holland; west", "Noord, Holland", "'t Zand", "Zeeland" };

	@TempDir
	Path folder;

	static LongStream seeds() {
		return LongStream.range(0, 120);
	}

	/** Written in one of the forms that programs write, read back as the same. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void findsTheFormAFileWasWrittenIn(long seed) throws Exception {
		Random random = new Random(seed * 31);
		char delimiter = List.of(',', ';', '\t', '|').get(random.nextInt(4));
		char decimal = random.nextBoolean() ? ',' : '.';
		String encoding = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252").get(random.nextInt(4));
		boolean header = random.nextBoolean();
		boolean mark = encoding.startsWith("UTF") && random.nextBoolean();
		int titles = header && random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < titles; i++) {
			lines.add(i == 0 ? "Bevolking naar leeftijd" : i == 1 ? "" : "Stand van zaken 2022");
		}
		if (header) {
			lines.add(row(delimiter, "nummer", "geslacht", "plaats", "inkomen"));
		}
		for (int i = 0; i < 30 + random.nextInt(400); i++) {
			lines.add(row(delimiter, "P" + i, i % 2 == 0 ? "man" : "vrouw", PLACES[random.nextInt(PLACES.length)],
					random.nextInt(90) + "" + decimal + random.nextInt(10)));
		}
		String text = String.join(random.nextBoolean() ? "\r\n" : "\n", lines) + "\n";
		Path file = Csv.file(folder, (mark ? "\ufeff" : "") + text, Charset.forName(encoding));
		CsvPreview preview = CsvProbe.probe(file);
		assertEquals(new CsvShape(encoding, delimiter, Optional.of('"'), decimal, header, preview.shape().skippedLines()), preview.shape());
		assertEquals(4, preview.columns().size());
		assertEquals(header ? "nummer" : "column 1", preview.columns().getFirst());
		assertEquals("P0", preview.rows().getFirst().getFirst());
		assertFalse(preview.remarks().isEmpty());
	}

	private static String row(char delimiter, String... values) {
		return List.of(values).stream().map(v -> v.indexOf(delimiter) >= 0 ? '"' + v + '"' : v)
				.collect(Collectors.joining(String.valueOf(delimiter)));
	}

	@Test
	void lineThatNamesTheDelimiterIsObeyed() throws Exception {
		CsvPreview preview = CsvProbe.probe(Csv.file(folder, "sep=;\na;b\n1,5;2\n3,5;4\n"));
		assertEquals(';', preview.shape().delimiter());
		assertEquals(List.of("a", "b"), preview.columns());
		assertEquals(List.of("1,5", "2"), preview.rows().getFirst());
	}

	@Test
	void mixedEncodingIsSaid() throws Exception {
		byte[] one = "naam;n\nFryslân;1\n".getBytes(StandardCharsets.UTF_8);
		byte[] two = "Fryslân;2\n".getBytes("windows-1252");
		Path file = Files.write(folder.resolve("mixed.csv"), one);
		Files.write(file, two, java.nio.file.StandardOpenOption.APPEND);
		CsvPreview preview = CsvProbe.probe(file);
		assertEquals("UTF-8", preview.shape().encoding());
		assertTrue(preview.remarks().stream().anyMatch(r -> r.en().contains("Windows-1252")), preview.remarks()::toString);
		assertEquals("Fryslân", preview.rows().get(1).getFirst());
	}

	@Test
	void singleQuotesCountWhereTheyStandAroundValues() throws Exception {
		CsvPreview preview = CsvProbe.probe(Csv.file(folder, "a,b\n'x, y',1\n'z',2\n"));
		assertEquals(Optional.of('\''), preview.shape().quote());
		assertEquals("x, y", preview.rows().getFirst().getFirst());
	}

	@Test
	void aPersonKnowsBetter() throws IOException, DatasetException {
		Path file = Csv.file(folder, "a,b\n1;2,3;4\n");
		assertEquals(List.of("1;2", "3;4"), CsvProbe.preview(file, CsvShape.of(',')).rows().getFirst());
		assertEquals(List.of("a,b"), CsvProbe.preview(file, CsvShape.of(';')).columns());
		CsvShape bare = CsvShape.of(',').withHeader(false).withQuote(Optional.empty());
		assertEquals(List.of("a", "b"), CsvProbe.preview(file, bare).rows().getFirst());
	}

	@Test
	void formsThatAreNoCsvAreNamed() throws IOException {
		for (String start : List.of("PK\3\4rest", "$FL2 rest", "%PDF-1.7", "\u0089PNG\r\n\u001a\n\u0001\u0002\u0003,\u0004")) {
			Path file = Csv.file(folder, start, StandardCharsets.ISO_8859_1);
			DatasetException problem = org.junit.jupiter.api.Assertions.assertThrows(DatasetException.class, () -> DatasetReader.open(file));
			assertTrue(problem.text().nl().contains("CSV"), problem.text().nl());
		}
		DatasetException missing = org.junit.jupiter.api.Assertions.assertThrows(DatasetException.class,
				() -> DatasetReader.open(folder.resolve("no.csv")));
		assertTrue(missing.text().en().contains("no.csv"));
	}
}
