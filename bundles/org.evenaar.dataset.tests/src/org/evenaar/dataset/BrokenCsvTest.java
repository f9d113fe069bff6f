package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.ImportReport.Remark;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file, the rows around it count, and the report says what and where. */
class BrokenCsvTest {

	private static final CsvShape SEMICOLON = CsvShape.of(';');

	@TempDir
	Path folder;

	private Dataset count(String content) throws Exception {
		return count(content.getBytes(StandardCharsets.UTF_8));
	}

	private Dataset count(byte[] content) throws Exception {
		Path file = Files.write(Files.createTempFile(folder, "broken", ".csv"), content);
		return Csv.rows(file, SEMICOLON, Mapping.of(List.of(Csv.values("sex", "m", "f"))));
	}

	private static void assertRemark(Dataset dataset, Kind kind, long count, Long... lines) {
		Remark remark = dataset.report().remark(kind).orElseThrow();
		assertEquals(count, remark.count());
		assertEquals(List.of(lines), remark.lines());
		assertEquals(1, dataset.report().remarks().size(), () -> dataset.report().remarks().toString());
	}

	@Test
	void soundFileHasNothingToRemark() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m;a\n2;f;\"b;\"\"c\"\"\n d\"\n\n3;f;\n");
		assertEquals(1, Csv.people(dataset, "m"));
		assertEquals(2, Csv.people(dataset, "f"));
		assertEquals(List.of(), dataset.report().remarks());
		assertEquals(3, dataset.report().rowsRead());
	}

	@Test
	void raggedRowsDoNotCount() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m;a\n2;f\n3;f;b;c\nBron: CBS\n4;f;x;;\n");
		assertEquals(2, dataset.people(), "empty values at the end do no harm");
		assertEquals(5, dataset.report().rowsRead());
		assertRemark(dataset, Kind.RAGGED_ROW, 3, 3L, 4L, 5L);
	}

	@Test
	void textAfterAClosingQuoteCostsNothing() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m;\"a\"b\n2;f;c\n");
		assertEquals(2, dataset.people());
		assertRemark(dataset, Kind.BAD_QUOTE, 1, 2L);
	}

	@Test
	void quoteThatNeverClosesCostsNothing() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m;\"a\n2;f;b\n3;f;c\n");
		assertEquals(1, Csv.people(dataset, "m"));
		assertEquals(2, Csv.people(dataset, "f"));
		assertRemark(dataset, Kind.BAD_QUOTE, 1, 2L);
	}

	@Test
	void quoteThatSwallowsRowsIsTakenBack() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m;\"a\n2;f;b\n3;f;\"c\"\n4;m;d\n");
		assertEquals(2, Csv.people(dataset, "m"));
		assertEquals(2, Csv.people(dataset, "f"));
		assertRemark(dataset, Kind.BAD_QUOTE, 1, 2L);
	}

	@Test
	void quoteThatNeverClosesInALargeFileIsFoundSoon() throws Exception {
		StringBuilder content = new StringBuilder("id;sex;note\n1;m;\"open\n");
		for (int i = 0; i < 300_000; i++) {
			content.append(i).append(";f;nothing special\n");
		}
		Dataset dataset = Assertions.assertTimeout(Duration.ofSeconds(30), () -> count(content.toString()));
		assertEquals(300_001, dataset.people());
		assertRemark(dataset, Kind.BAD_QUOTE, 1, 2L);
	}

	@Test
	void nulsAreSkipped() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m\0;a\n2;f;b\0\0\n3;f;c\n");
		assertEquals(1, Csv.people(dataset, "m"));
		assertEquals(2, Csv.people(dataset, "f"));
		assertRemark(dataset, Kind.NUL, 3, 2L, 3L);
	}

	@Test
	void mixedEncodingsAreReadEachInItsOwn() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("id;place\n1;Fryslân\n".getBytes(StandardCharsets.UTF_8));
		bytes.write("2;Fryslân\n3;Fryslân\n".getBytes("windows-1252"));
		Path file = Files.write(folder.resolve("mixed.csv"), bytes.toByteArray());
		Dataset dataset = Csv.rows(file, SEMICOLON, Mapping.of(List.of(Csv.values("place", "Fryslân"))));
		assertEquals(3, Csv.people(dataset, "Fryslân"));
		assertRemark(dataset, Kind.ENCODING, 2, 3L, 4L);
	}

	@Test
	void lineWithoutEndIsLeftOut() throws Exception {
		Dataset dataset = count("id;sex;note\n1;m;a\n2;f;\"" + "x".repeat(1_000_000) + "\n3;f;c\n");
		assertEquals(2, dataset.people());
		assertRemark(dataset, Kind.TOO_LONG, 1, 3L);
	}

	@Test
	void emptyFilesAndFilesOfNamesOnly() throws Exception {
		assertEquals(0, count("id;sex\n").people());
		Path empty = Files.write(folder.resolve("empty.csv"), new byte[0]);
		DatasetException problem = Assertions.assertThrows(DatasetException.class, () -> DatasetReader.open(empty));
		assertTrue(problem.text().nl().contains("empty.csv"), problem.text().nl());
	}

	@Test
	void missingColumnIsNamedWithThoseThereAre() throws Exception {
		Path file = Csv.file(folder, "id;geslacht\n1;m\n");
		DatasetException problem = Assertions.assertThrows(DatasetException.class,
				() -> Csv.rows(file, SEMICOLON, Mapping.of(List.of(Csv.values("sex", "m")))));
		assertTrue(problem.text().en().contains("sex") && problem.text().en().contains("geslacht"), problem.text().en());
	}

	@Test
	void columnsWithoutNameOrWithTheSameNameCanBeUsed() throws Exception {
		Path file = Csv.file(folder, "sex;;sex\nm;x;f\n");
		assertEquals(List.of("sex", "column 2", "sex (2)"), CsvProbe.preview(file, SEMICOLON).columns());
		Mapping second = Mapping.of(List.of(new DimensionMapping.Values("sex", "sex (2)", List.of("f"), java.util.Map.of("f", "f"))));
		assertEquals(1, Csv.people(Csv.rows(file, SEMICOLON, second), "f"));
	}

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	/** Damage at random: rows that were not touched always count, and the report knows the damaged lines. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void damagedLinesDoNotHarmOthers(long seed) throws IOException, DatasetException {
		Random random = new Random(seed);
		String end = random.nextBoolean() ? "\n" : "\r\n";
		int rows = 1 + random.nextInt(400);
		List<String> lines = new ArrayList<>(List.of("id;sex;note"));
		TreeSet<Long> ragged = new TreeSet<>();
		TreeSet<Long> quotes = new TreeSet<>();
		int women = 0;
		for (int i = 0; i < rows; i++) {
			long line = lines.size() + 1;
			switch (random.nextInt(12)) {
			case 0 -> {
				lines.add(i + ";f");
				ragged.add(line);
			}
			case 1 -> {
				lines.add(i + ";f;a;b;c");
				ragged.add(line);
			}
			case 2 -> {
				lines.add(i + ";f;\"a\"b");
				quotes.add(line);
				women++;
			}
			case 3 -> {
				lines.add(i + ";f;\"a;\"\"b\"\";\"");
				women++;
			}
			default -> {
				lines.add(i + ";" + (random.nextBoolean() ? "f" : "F ") + ";note" + i);
				women++;
			}
			}
			if (random.nextInt(20) == 0) {
				lines.add("");
			}
		}
		Path file = Csv.file(folder, String.join(end, lines) + (random.nextBoolean() ? end : ""));
		Dataset dataset = Csv.rows(file, SEMICOLON, Mapping.of(List.of(Csv.values("sex", "m", "f"))));
		assertEquals(women, dataset.people());
		assertEquals(women, Csv.people(dataset, "f"));
		assertEquals(rows, dataset.report().rowsRead());
		assertLines(dataset, Kind.RAGGED_ROW, ragged);
		assertLines(dataset, Kind.BAD_QUOTE, quotes);
	}

	private static void assertLines(Dataset dataset, Kind kind, TreeSet<Long> lines) {
		assertEquals(lines.size(), dataset.report().count(kind));
		assertEquals(lines.stream().limit(ImportReport.LINES).toList(),
				dataset.report().remark(kind).map(Remark::lines).orElse(Collections.emptyList()));
	}

	/** Any bytes at all: no exception but our own, and every line is accounted for. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anyBytesAreRead(long seed) throws IOException {
		Random random = new Random(seed);
		String alphabet = "\";\n\r, 1ab\0é";
		StringBuilder content = new StringBuilder("sex;b\n");
		for (int i = 0; i < random.nextInt(3000); i++) {
			content.append(alphabet.charAt(random.nextInt(alphabet.length())));
		}
		byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < random.nextInt(10) && bytes.length > 20; i++) {
			bytes[10 + random.nextInt(bytes.length - 10)] = (byte) random.nextInt(256);
		}
		Path file = Files.write(Files.createTempFile(folder, "bytes", ".csv"), bytes);
		Assertions.assertDoesNotThrow(() -> {
			Dataset dataset = Csv.rows(file, SEMICOLON, Mapping.of(List.of(Csv.values("sex", "1", "a"))));
			assertEquals(dataset.people(), dataset.report().rowsRead() - dataset.report().count(Kind.RAGGED_ROW)
					- dataset.report().count(Kind.TOO_LONG));
			CsvProbe.probe(file);
		});
	}
}
