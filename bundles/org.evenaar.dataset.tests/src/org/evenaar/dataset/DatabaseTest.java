package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CancellationException;

import org.evenaar.dataset.DatasetReader.Engine;
import org.evenaar.dataset.ImportReport.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases are read only, told nothing but what was asked, and stop when told to. */
class DatabaseTest {

	private static final Mapping SEX = Mapping.of(List.of(Csv.values("sex", "m", "f")));

	@TempDir
	Path folder;

	private DataSource.Table database(String name, String... statements) throws Exception {
		String url = "jdbc:duckdb:" + folder.resolve(name);
		try (Connection connection = new org.duckdb.DuckDBDriver().connect(url, new Properties()); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		return new DataSource.Table(url, "", "people");
	}

	private static Dataset count(DataSource.Table table, DatabaseAccess access, Mapping mapping) throws DatasetException {
		return DatasetReader.open(table, access).count(mapping, () -> false, Progress.NONE);
	}

	@Test
	void driverFromAJarCounts() throws Exception {
		DataSource.Table table = database("jar.duckdb", "CREATE TABLE people AS SELECT 'm' AS sex");
		Path jar = Path.of(org.duckdb.DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		assumeTrue(Files.isRegularFile(jar), "the driver does not stand in a jar of its own here");
		Path copy = Files.copy(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().openStream().available() > 0
				? Path.of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI()) : jar, folder.resolve("driver.jar"));
		DatabaseAccess access = new DatabaseAccess(Optional.empty(), List.of(copy), Optional.empty(), 0);
		DatasetException none = assertThrows(DatasetException.class, () -> count(table, access, SEX), "a driver for something else");
		assertTrue(none.text().en().contains("jdbc:duckdb"), none.text().en());
		DatabaseAccess wrong = new DatabaseAccess(Optional.empty(), List.of(copy), Optional.of("no.such.Driver"), 0);
		assertTrue(assertThrows(DatasetException.class, () -> count(table, wrong, SEX)).text().nl().contains("no.such.Driver"));
		DataSource.Table nowhere = new DataSource.Table("jdbc:postgresql://127.0.0.1:1/x", "", "people");
		DatasetException closed = assertThrows(DatasetException.class, () -> count(nowhere, access, SEX), "found in the jar, but nobody listens");
		assertTrue(closed.text().en().contains("people"), closed.text().en());
	}

	@ParameterizedTest
	@ValueSource(strings = { "people; DROP TABLE people", "people\" UNION SELECT 1 --", "nowhere", "a.b.c.d" })
	void namesOfTablesAreOnlyNames(String name) throws Exception {
		DataSource.Table table = database("names.duckdb", "CREATE TABLE people AS SELECT 'm' AS sex");
		assertThrows(DatasetException.class, () -> count(new DataSource.Table(table.url(), "", name), DatabaseAccess.PLAIN, SEX));
		assertEquals(1, count(table, DatabaseAccess.PLAIN, SEX).people());
	}

	@Test
	void namesOfColumnsAreOnlyNames() throws Exception {
		String odd = "sex\", (SELECT 1) AS \"x'; --";
		DataSource.Table table = database("columns.duckdb", "CREATE TABLE people AS SELECT 'm' AS \"" + odd.replace("\"", "\"\"") + '"');
		Mapping mapping = Mapping.of(List.of(new DimensionMapping.Values("sex", odd, List.of("m"), Map.of("m", "m"))));
		assertEquals(1, Csv.people(count(table, DatabaseAccess.PLAIN, mapping), "m"));
		assertEquals(List.of(odd), DatasetReader.open(table, DatabaseAccess.PLAIN).profiles(() -> false).stream().map(ColumnProfile::name).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://h/d?socketFactory=x.Y", "jdbc:postgresql://h/d?sslmode=require&loggerFile=/tmp/x",
			"jdbc:duckdb:x;session_init_sql_file=/tmp/x.sql", "jdbc:postgresql://h/d?sslfactoryarg=1" })
	void addressesThatLoadCodeOrFilesAreRefused(String url) {
		DatasetException problem = assertThrows(DatasetException.class, () -> count(new DataSource.Table(url, "", "people"), DatabaseAccess.PLAIN, SEX));
		assertTrue(problem.text().en().contains("not allowed"), problem.text().en());
	}

	@Test
	void oneLineNamesAFileOrATable() throws Exception {
		DataSource.Table table = database("line.duckdb", "CREATE TABLE people AS SELECT 'm' AS sex");
		assertEquals(1, DatasetReader.open(table.url() + "#people", DatabaseAccess.PLAIN).count(SEX, () -> false, Progress.NONE).people());
		Path file = Csv.file(folder, "sex;x\nm;1\n");
		assertEquals(1, DatasetReader.open(file.toString(), DatabaseAccess.PLAIN).count(SEX, () -> false, Progress.NONE).people());
		DatasetException problem = assertThrows(DatasetException.class, () -> DatasetReader.open(table.url(), DatabaseAccess.PLAIN));
		assertTrue(problem.text().nl().contains("#"), problem.text().nl());
	}

	@Test
	void viewsCannotReachFilesOrTheNetwork() throws Exception {
		Path other = Files.writeString(folder.resolve("other.csv"), "sex\nm\n");
		DataSource.Table table = database("views.duckdb", "CREATE VIEW people AS SELECT * FROM read_csv('" + other + "')");
		DatasetException problem = assertThrows(DatasetException.class, () -> count(table, DatabaseAccess.PLAIN, SEX));
		assertTrue(problem.text().en().contains("people"), problem.text().en());
	}

	@Test
	void fileThatTheDatabaseCannotReadIsReadRowByRow() throws Exception {
		Path file = Csv.file(folder, "sex;x\nm;1\nf;\"a\"b\nf\n");
		Dataset dataset = DatasetReader.open(file, CsvShape.of(';')).with(Engine.DATABASE).count(SEX, () -> false, Progress.NONE);
		assertEquals(2, dataset.people());
		assertEquals(1, dataset.report().count(Kind.READ_ROW_BY_ROW));
		assertEquals(1, dataset.report().count(Kind.RAGGED_ROW));
		Path latin = Csv.file(folder, "x;sex\nm;é\n", java.nio.charset.StandardCharsets.ISO_8859_1);
		assertEquals(1, DatasetReader.open(latin, CsvShape.of(';')).with(Engine.DATABASE).count(SEX, () -> false, Progress.NONE).report()
				.count(Kind.ENCODING));
	}

	@Test
	void nameWithAWildcardMeansThatFile() throws Exception {
		Files.writeString(folder.resolve("data1.csv"), "sex;x\nm;1\n");
		Path file = Files.writeString(folder.resolve("data[1].csv"), "sex;x\nf;1\nf;2\n");
		Dataset dataset = DatasetReader.open(file).with(Engine.DATABASE).count(SEX, () -> false, Progress.NONE);
		assertEquals(2, Csv.people(dataset, "f"));
	}

	@Test
	void quoteInTheNameOfAFileIsNoEndOfIt() throws Exception {
		Path file = Files.writeString(folder.resolve("it's; data.csv"), "sex;x\nf;1\n");
		Dataset dataset = DatasetReader.open(file).with(Engine.DATABASE).count(SEX, () -> false, Progress.NONE);
		assertEquals(1, dataset.people());
		assertEquals(0, dataset.report().count(Kind.READ_ROW_BY_ROW));
	}

	@Test
	void unreadableParquetGivesASentence() throws Exception {
		Path file = Csv.file(folder, "PAR1 but nothing more");
		DatasetException problem = assertThrows(DatasetException.class, () -> DatasetReader.open(file).count(SEX, () -> false, Progress.NONE));
		assertFalse(problem.text().nl().isBlank());
	}

	@ParameterizedTest
	@EnumSource(value = Engine.class, names = { "ROWS", "DATABASE" })
	void countingStopsWhenAsked(Engine engine) throws Exception {
		Path file = folder.resolve("large.csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("sex;note\n");
			for (int i = 0; i < 2_000_000; i++) {
				out.write("f;some words to read, number " + i + '\n');
			}
		}
		// How soon it stops releng/bench/datasets measures.
		int[] asked = { 0 };
		assertThrows(CancellationException.class, () -> DatasetReader.open(file, CsvShape.of(';')).with(engine).count(SEX,
				() -> asked[0]++ > 1, Progress.NONE));
	}
}
