package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.evenaar.dataset.DatasetReader.Engine;
import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.ImportReport.Remark;
import org.evenaar.statistics.counts.CountTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row by row, by DuckDB from CSV and from Parquet, by PostgreSQL and in a database of numbers: the numbers are the same. */
class SameCountsTest {

	private static Optional<PostgresServer> postgres = Optional.empty();

	@TempDir
	Path folder;

	@BeforeAll
	static void startPostgres() throws IOException, InterruptedException {
		Optional<Path> programs = PostgresServer.programs();
		if (programs.isPresent()) {
			postgres = Optional.of(PostgresServer.start(programs.get()));
		}
	}

	@AfterAll
	static void stopPostgres() throws IOException, InterruptedException {
		if (postgres.isPresent()) {
			postgres.get().close();
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	static LongStream fewSeeds() {
		return LongStream.range(100, 112);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void duckDbCountsCsvAsRowByRow(long seed) throws Exception {
		RandomPeople people = new RandomPeople(seed, seed % 2 == 0, seed % 4 < 2 ? ',' : '.', 2000);
		Path file = Csv.file(folder, people.csv(new Random(seed)));
		Dataset rows = Csv.rows(file, people.shape(), people.mapping);
		Dataset database = DatasetReader.open(file, people.shape()).with(Engine.DATABASE).count(people.mapping, () -> false, Progress.NONE);
		assertEquals(List.of(), database.report().remarks().stream().filter(r -> r.kind() == Kind.READ_ROW_BY_ROW).toList());
		assertSame(rows, database);
	}

	static LongStream manySeeds() {
		return LongStream.range(0, 300);
	}

	/** One thing wrong at a random place, also in a column that is not counted: never another number. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("manySeeds")
	void damageNeverGivesOtherNumbers(long seed) throws Exception {
		Random random = new Random(seed * 104729);
		StringBuilder csv = new StringBuilder("id;sex;note\n");
		for (int i = 0; i < 5 + random.nextInt(200); i++) {
			csv.append(i).append(random.nextBoolean() ? ";m;" : ";f;").append(random.nextInt(5) == 0 ? "\"a;b\"" : "text").append('\n');
		}
		String[] damage = { "\"", ";", "\n", "\r", "\"\"", " \"", "\" ", "\0", "\\", "\n\n", ";;", "\u00e9", "\ufeff", "'", "#", "\r\n" };
		for (int i = 0; i <= random.nextInt(3); i++) {
			csv.insert(12 + random.nextInt(csv.length() - 12), damage[random.nextInt(damage.length)]);
		}
		Path file = Csv.file(folder, csv.toString(), random.nextInt(4) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
		Mapping mapping = Mapping.of(List.of(Csv.values("sex", "m", "f")));
		Dataset rows = Csv.rows(file, CsvShape.of(';'), mapping);
		Dataset database = DatasetReader.open(file, CsvShape.of(';')).with(Engine.DATABASE).count(mapping, () -> false, Progress.NONE);
		assertEquals(rows.tables(), database.tables(), csv::toString);
		assertEquals(rows.report().rowsRead(), database.report().rowsRead(), csv::toString);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("fewSeeds")
	void duckDbCountsParquetAsRowByRow(long seed) throws Exception {
		RandomPeople people = new RandomPeople(seed, seed % 2 == 0, '.', 300);
		Path csv = Csv.file(folder, people.csv(new Random(seed)));
		Path parquet = folder.resolve("people.parquet");
		try (Connection connection = new org.duckdb.DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				Statement statement = connection.createStatement()) {
			fill(connection, people, "VARCHAR");
			statement.execute("COPY people TO '" + parquet + "' (FORMAT parquet)");
		}
		DatasetReader reader = DatasetReader.open(parquet);
		assertEquals(people.columns, reader.profiles(() -> false).stream().map(ColumnProfile::name).toList());
		assertSame(Csv.rows(csv, people.shape(), people.mapping), reader.count(people.mapping, () -> false, Progress.NONE));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("fewSeeds")
	void postgresCountsAsRowByRow(long seed) throws Exception {
		assumeTrue(postgres.isPresent(),
				"PostgreSQL is not installed on this machine, or cannot be started by this user: releng/test installs it");
		RandomPeople people = new RandomPeople(seed, seed % 2 == 0, '.', 300);
		Properties user = new Properties();
		user.setProperty("user", "evenaar");
		try (Connection connection = new org.postgresql.Driver().connect(postgres.get().url(), user);
				Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE IF EXISTS people");
			fill(connection, people, "TEXT");
		}
		Path csv = Csv.file(folder, people.csv(new Random(seed)));
		DatasetReader reader = DatasetReader.open(new DataSource.Table(postgres.get().url(), "evenaar", "public.people"),
				DatabaseAccess.PLAIN);
		assertSame(Csv.rows(csv, people.shape(), people.mapping), reader.count(people.mapping, () -> false, Progress.NONE));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("fewSeeds")
	void numbersInADatabaseCountAsRowByRow(long seed) throws Exception {
		Random random = new Random(seed);
		StringBuilder csv = new StringBuilder("age,w\n");
		Path file = folder.resolve("numbers.duckdb");
		try (Connection connection = new org.duckdb.DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE people (age DOUBLE, w DOUBLE)");
			connection.setAutoCommit(false);
			for (int i = 0; i < 300; i++) {
				String age = random.nextInt(5) == 0 ? "" : String.valueOf(random.nextInt(100));
				String weight = random.nextInt(6) == 0 ? "" : random.nextInt(6) == 0 ? "-2" : String.valueOf(random.nextInt(500) / 100.0);
				csv.append(age).append(',').append(weight).append('\n');
				statement.execute("INSERT INTO people VALUES (" + (age.isEmpty() ? "NULL" : age) + ", "
						+ (weight.isEmpty() ? random.nextBoolean() ? "NULL" : "'NaN'" : weight) + ")");
			}
			connection.commit();
		}
		Mapping mapping = Mapping.of(List.of(DimensionMapping.Ages.of("age", List.of(0, 50)))).withWeights("w");
		Dataset rows = Csv.rows(Csv.file(folder, csv.toString()), CsvShape.of(','), mapping);
		DataSource.Table table = new DataSource.Table("jdbc:duckdb:" + file, "", "people");
		assertSame(rows, DatasetReader.open(table, DatabaseAccess.PLAIN).count(mapping, () -> false, Progress.NONE));
	}

	private static void fill(Connection connection, RandomPeople people, String type) throws SQLException {
		String columns = people.columns.stream().map(c -> '"' + c.replace("\"", "\"\"") + "\" " + type).collect(Collectors.joining(", "));
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE people (" + columns + ")");
		}
		Random random = new Random(people.rows.size());
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO people VALUES (?, ?, ?, ?, ?)")) {
			for (List<String> row : people.rows) {
				for (int i = 0; i < row.size(); i++) {
					insert.setString(i + 1, row.get(i).isEmpty() && random.nextBoolean() ? null : row.get(i));
				}
				insert.addBatch();
			}
			insert.executeBatch();
		}
		connection.commit();
	}

	/** People exactly, weights but for the order in which they were added up, and the same remarks. */
	private static void assertSame(Dataset expected, Dataset actual) {
		CountTable one = expected.tables().getFirst();
		CountTable other = actual.tables().getFirst();
		assertEquals(one.dimensions(), other.dimensions());
		assertEquals(expected.people(), actual.people());
		assertEquals(one.cells().map(CountTable.Cell::categories).toList(), other.cells().map(CountTable.Cell::categories).toList());
		one.cells().forEach(cell -> {
			CountTable.Cell same = other.cell(cell.categories());
			assertEquals(cell.people(), same.people(), cell.categories()::toString);
			assertEquals(cell.weight(), same.weight(), 1e-9 * (1 + cell.weight()), cell.categories()::toString);
			assertEquals(cell.squaredWeight(), same.squaredWeight(), 1e-9 * (1 + cell.squaredWeight()), cell.categories()::toString);
		});
		assertEquals(expected.report().rowsRead(), actual.report().rowsRead());
		assertEquals(counts(expected), counts(actual));
		assertEquals(expected.report().unmapped(), actual.report().unmapped());
		assertTrue(expected.people() > 0);
	}

	private static Map<Kind, Long> counts(Dataset dataset) {
		Map<Kind, Long> counts = new EnumMap<>(Kind.class);
		for (Remark remark : dataset.report().remarks()) {
			counts.merge(remark.kind(), remark.count(), Long::sum);
		}
		return counts;
	}
}
