package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.statistics.counts.CountTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the mapping says is what is counted. */
class CountingTest {

	private static final CsvShape SEMICOLON = CsvShape.of(';');

	@TempDir
	Path folder;

	private Dataset count(String csv, Mapping mapping) throws Exception {
		return Csv.rows(Csv.file(folder, csv), SEMICOLON, mapping);
	}

	@Test
	void valuesAreFoundAsTheyAreAndThenWithoutRegardToCapitals() throws Exception {
		Mapping mapping = Mapping.of(List.of(new DimensionMapping.Values("sex", "sex", List.of("men", "women"),
				Map.of("M", "men", "m", "unknown", "vrouw", "women", "test", ""))));
		Dataset dataset = count("sex;x\nM;\nm;\n Vrouw ;\nTEST;\nq;\nq;\n;\n", mapping);
		assertEquals(1, Csv.people(dataset, "men"));
		assertEquals(1, Csv.people(dataset, "women"));
		assertEquals(4, Csv.people(dataset, CountTable.UNKNOWN));
		assertEquals(Map.of("q", 2L), dataset.report().unmapped().get("sex").values());
		assertEquals(1, dataset.report().count(Kind.LEFT_OUT));
	}

	@Test
	void ageLimitsLeaveOutWhoIsOutsideAndSayWhoMayBe() throws Exception {
		Mapping mapping = Mapping.of(List.of(Csv.values("sex", "m")))
				.withFilters(List.of(new RowFilter.AgeLimits(DimensionMapping.Ages.of("age", List.of(0)), 40, 75),
						new RowFilter.OneOf("diabetes", Set.of("Ja", "1"))));
		Dataset dataset = count("sex;age;diabetes\nm;39;ja\nm;40;ja\nm;75;1\nm;76;1\nm;;1\nm;70-80;1\nm;50-60;1\nm;50;nee\n", mapping);
		assertEquals(3, dataset.people());
		assertEquals(3, dataset.report().count(Kind.LEFT_OUT));
		assertEquals(2, dataset.report().count(Kind.AGE_LIMITS_UNSURE));
	}

	@Test
	void missingValuesArePerPersonUnknownAndNotReported() throws Exception {
		Mapping mapping = Mapping.of(List.of(DimensionMapping.Ages.of("age", List.of(0, 18)))).withMissingValues(Set.of("99"));
		Dataset dataset = count("age;x\n99;\nNA;\nonbekend;\n;\n17;\nabc;\n", mapping);
		assertEquals(5, Csv.people(dataset, CountTable.UNKNOWN));
		assertEquals(1, dataset.report().count(Kind.UNMAPPED));
	}

	@Test
	void columnOfNamesCostsNoMemory() throws Exception {
		StringBuilder csv = new StringBuilder("name;sex\n");
		for (int i = 0; i < 200_000; i++) {
			csv.append("Person number ").append(i).append(";m\n");
		}
		Dataset dataset = count(csv.toString(), Mapping.of(List.of(Csv.values("name", "x"), Csv.values("sex", "m"))));
		assertEquals(200_000, Csv.people(dataset, CountTable.UNKNOWN, "m"));
		ImportReport.Unmapped unmapped = dataset.report().unmapped().get("name");
		assertEquals(ImportReport.VALUES, unmapped.values().size());
		assertEquals(200_000 - ImportReport.VALUES, unmapped.others());
	}

	@Test
	void tooManyCombinationsGiveASentence() {
		String[] many = IntStream.range(0, 2000).mapToObj(i -> "c" + i).toArray(String[]::new);
		List<DimensionMapping> mappings = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			mappings.add(new DimensionMapping.Values("d" + i, "x", List.of(many), Map.of()));
		}
		DatasetException problem = assertThrows(DatasetException.class, () -> count("x;y\n1;2\n", Mapping.of(mappings)));
		assertTrue(problem.text().nl().contains("combinaties"), problem.text().nl());
	}

	static LongStream seeds() {
		return LongStream.range(0, 30);
	}

	/** Against adding up one by one, over few and over very many cells, with values that collide in a quick hash. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void tableHoldsWhatAddingUpGives(long seed) throws Exception {
		Random random = new Random(seed);
		int categories = random.nextBoolean() ? 5 : 900;
		String[] names = IntStream.range(0, categories).mapToObj(i -> "a" + i / 30 + "xxxx" + (char) ('a' + i % 30) + "b").toArray(String[]::new);
		StringBuilder csv = new StringBuilder("one;two;w\n");
		Map<List<String>, double[]> expected = new java.util.HashMap<>();
		for (int i = 0; i < 3000; i++) {
			String one = names[random.nextInt(categories)];
			String two = names[random.nextInt(categories)];
			double weight = random.nextInt(1000) / 8.0;
			csv.append(one).append(';').append(two).append(';').append(weight).append('\n');
			double[] sums = expected.computeIfAbsent(List.of(one, two), k -> new double[3]);
			sums[0]++;
			sums[1] += weight;
			sums[2] += weight * weight;
		}
		Dataset dataset = count(csv.toString(), Mapping.of(List.of(Csv.values("one", names), Csv.values("two", names))).withWeights("w"));
		CountTable table = dataset.tables().getFirst();
		assertEquals(expected.size(), table.cells().count());
		expected.forEach((cell, sums) -> {
			assertEquals((long) sums[0], table.cell(cell).people());
			assertEquals(sums[1], table.cell(cell).weight(), 1e-9 * sums[1]);
			assertEquals(sums[2], table.cell(cell).squaredWeight(), 1e-9 * sums[2]);
		});
	}

	@Test
	void dutchAndEnglishTextsHaveTheSameKeysAndDiffer() throws IOException {
		Properties english = texts("messages.properties");
		Properties dutch = texts("messages_nl.properties");
		assertEquals(english.keySet(), dutch.keySet());
		for (Kind kind : Kind.values()) {
			if (kind != Kind.ROUNDED && kind != Kind.TOTAL_DIFFERS) {
				assertTrue(english.containsKey("remark." + kind.name()), kind::name);
				assertNotEquals(Messages.text("remark." + kind.name(), 2, "x").nl(), Messages.text("remark." + kind.name(), 1, "x").nl() + "!");
			}
		}
		english.forEach((key, text) -> assertTrue(key.equals("probe.tab") || !text.equals(dutch.get(key)), key.toString()));
	}

	private static Properties texts(String name) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}
}
