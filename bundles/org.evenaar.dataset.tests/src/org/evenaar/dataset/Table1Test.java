package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;

import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.statistics.counts.CountTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of a publication, typed in or read from a file. */
class Table1Test {

	@TempDir
	Path folder;

	private static long people(Dataset dataset, String dimension, String category) {
		return dataset.over(List.of(dimension)).orElseThrow().cell(List.of(category)).people();
	}

	@Test
	void remainderIsUnknown() throws DatasetException {
		Dataset dataset = Table1.empty().withTotal(312).with("sex", "men", 200).with("sex", "women", 100).with("age", "65+", 312)
				.toDataset("Trial");
		assertEquals(312, dataset.people());
		assertEquals(12, people(dataset, "sex", CountTable.UNKNOWN));
		assertEquals(0, people(dataset, "age", CountTable.UNKNOWN));
		assertEquals(12, dataset.report().count(Kind.TOTAL_DIFFERS));
		assertTrue(dataset.over(List.of("sex", "age")).isEmpty(), "not counted together");
	}

	@Test
	void moreThanTheTotalIsRefusedInASentence() {
		Table1 table = Table1.empty().withTotal(100).with("sex", "men", 60).with("sex", "women", 50);
		assertEquals(1, table.problems().size());
		DatasetException problem = assertThrows(DatasetException.class, () -> table.toDataset("Trial"));
		assertTrue(problem.text().nl().contains("110") && problem.text().nl().contains("100"), problem.text().nl());
		assertEquals(List.of(), table.with("sex", "women", 40).problems());
	}

	@Test
	void percentagesNeedATotal() {
		Table1 table = Table1.empty().withPercent("sex", "men", "94%");
		assertEquals(1, table.problems().size());
		assertEquals(List.of(), table.withTotal(312).problems());
	}

	static LongStream seeds() {
		return LongStream.range(0, 100);
	}

	/** Percentages of real counts lead back to counts that are off by no more than what the report says. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void percentagesLeadBackToTheCounts(long seed) throws DatasetException {
		Random random = new Random(seed);
		int categories = 2 + random.nextInt(5);
		long[] counts = random.longs(categories, 0, 1 + random.nextInt(5000)).toArray();
		long total = Math.max(1, LongStream.of(counts).sum());
		int decimals = random.nextInt(3);
		Table1 table = Table1.empty().withTotal(total);
		for (int i = 0; i < categories; i++) {
			table = table.withPercent("origin", "g" + i, String.format(Locale.ROOT, "%." + decimals + "f", 100.0 * counts[i] / total));
		}
		Dataset dataset = table.toDataset("Trial");
		double slack = total * Math.pow(10, -decimals) / 200 + 1;
		assertEquals(total, dataset.tables().getFirst().people());
		assertEquals(0, people(dataset, "origin", CountTable.UNKNOWN), "what rounding did is no unknown group");
		for (int i = 0; i < categories; i++) {
			assertEquals(counts[i], people(dataset, "origin", "g" + i), slack * categories);
		}
		assertEquals(categories, dataset.report().count(Kind.ROUNDED));
	}

	@Test
	void fileOfMarginsIsRead() throws Exception {
		DatasetReader reader = DatasetReader.open(Csv.file(folder, """
				dimensie;categorie;n
				totaal;;312
				geslacht;man;200
				geslacht;vrouw;112
				leeftijd;40 tot 65 jaar;150
				leeftijd;65+;150
				"""));
		assertEquals(DatasetReader.Form.MARGINS, reader.form());
		assertEquals(OptionalLong.of(312), reader.table1(List.of()).total());
		Dataset dataset = reader.count(Mapping.of(List.of()), () -> false, Progress.NONE);
		assertEquals(200, people(dataset, "sex", "men"));
		assertEquals(150, people(dataset, "age", "40-64"));
		assertEquals(12, people(dataset, "age", CountTable.UNKNOWN));
	}

	@Test
	void wrongNumberInAFileIsNamedWithItsLine() throws Exception {
		DatasetReader reader = DatasetReader.open(Csv.file(folder, "dimension,category,n\nsex,men,12\nsex,women,a few\n"));
		DatasetException problem = assertThrows(DatasetException.class, () -> reader.table1(List.of()));
		assertTrue(problem.text().en().contains("line 3") && problem.text().en().contains("a few"), problem.text().en());
	}
}
