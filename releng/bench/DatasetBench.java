import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.DatasetReader.Engine;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.Progress;

/**
 * Counting sex x age x origin x province in a file of five million people: row by row against reading the file with
 * commons-csv and doing nothing, and by the database against a query of the database's own. Prints ratios; absolute
 * numbers depend on the machine. Arguments: a file to write and read, and the number of rows.
 */
public class DatasetBench {

	private static final int ROUNDS = 7;
	private static final long CANCELLED_AFTER = 100_000_000L;
	private static final String[] ORIGINS = { "Netherlands", "Europe (excl. Netherlands)", "Turkey", "Morocco", "Suriname",
			"Dutch Caribbean", "Indonesia", "Other outside Europe" };
	private static final double[] SHARES = { .728, .091, .025, .024, .020, .010, .020, .082 };
	private static final String[] PROVINCES = { "Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht",
			"Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg" };

	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[0]);
		int rows = Integer.parseInt(args[1]);
		if (!Files.exists(file)) {
			write(file, rows);
		}
		System.out.printf(Locale.ROOT, "%,d rows, %.0f MB, at most %d MB of memory for Java%n", rows, Files.size(file) / 1e6,
				Runtime.getRuntime().maxMemory() >> 20);
		compare(file, rows);
		System.out.printf(Locale.ROOT, "  cancelled row by row after %d ms, in the database after %d ms%n", cancel(file, Engine.ROWS),
				cancel(file, Engine.DATABASE));
	}

	/** The contenders take turns, so that whatever else the machine does falls on all of them. */
	private static void compare(Path file, int rows) throws Exception {
		double[] best = { Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE };
		DatasetReader reader = DatasetReader.open(file);
		for (int round = 0; round < ROUNDS; round++) {
			best[0] = Math.min(best[0], time(() -> bare(file), rows));
			best[1] = Math.min(best[1], time(() -> count(reader.with(Engine.ROWS)), rows));
			best[2] = Math.min(best[2], time(() -> query(file), rows));
			best[3] = Math.min(best[3], time(() -> count(reader.with(Engine.DATABASE)), rows));
		}
		System.out.printf(Locale.ROOT, "  commons-csv alone   %6.2f s%n", best[0]);
		System.out.printf(Locale.ROOT, "  counted row by row  %6.2f s   %.2f times commons-csv alone (wanted: at most 1.25)%n", best[1],
				best[1] / best[0]);
		System.out.printf(Locale.ROOT, "  DuckDB's own query  %6.2f s%n", best[2]);
		System.out.printf(Locale.ROOT, "  counted by DuckDB   %6.2f s   %.2f times its own query (wanted: at most 1.20)%n", best[3],
				best[3] / best[2]);
	}

	private static double time(Callable<Long> work, long expected) throws Exception {
		long start = System.nanoTime();
		long found = work.call();
		double seconds = (System.nanoTime() - start) / 1e9;
		if (found != expected) {
			throw new IllegalStateException(found + " rows instead of " + expected);
		}
		return seconds;
	}

	private static long bare(Path file) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
		long rows = 0;
		try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
				CSVParser parser = format.parse(in)) {
			for (CSVRecord row : parser) {
				rows += row.size() == 8 ? 1 : 0;
			}
		}
		return rows;
	}

	private static Mapping mapping() {
		return Mapping.of(List.of(values("sex", "male", "female"), DimensionMapping.Ages.of("age", List.of(0, 15, 25, 45, 65)),
				values("origin", ORIGINS), values("province", PROVINCES)));
	}

	private static DimensionMapping values(String column, String... values) {
		Map<String, String> assignments = new LinkedHashMap<>();
		for (String value : values) {
			assignments.put(value, value);
		}
		return new DimensionMapping.Values(column, column, List.of(values), assignments);
	}

	private static long count(DatasetReader reader) throws Exception {
		Dataset dataset = reader.count(mapping(), () -> false, Progress.NONE);
		if (dataset.tables().getFirst().cells().count() != 960 || !dataset.report().remarks().isEmpty()) {
			throw new IllegalStateException(dataset.report().toString());
		}
		return dataset.people();
	}

	/** What somebody who knows the database would write. */
	private static long query(Path file) throws Exception {
		String sql = "select sex, case when age < 15 then '0-14' when age < 25 then '15-24' when age < 45 then '25-44' "
				+ "when age < 65 then '45-64' else '65+' end, origin, province, count(*) from read_csv('" + file + "', delim = ';', "
				+ "header = true, quote = '\"', escape = '\"', decimal_separator = ',', columns = {'id': 'BIGINT', 'sex': 'VARCHAR', "
				+ "'age': 'INTEGER', 'origin': 'VARCHAR', 'province': 'VARCHAR', 'education': 'INTEGER', 'income': 'DOUBLE', "
				+ "'note': 'VARCHAR'}) group by all";
		long rows = 0;
		try (Connection connection = new org.duckdb.DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				Statement statement = connection.createStatement();
				ResultSet groups = statement.executeQuery(sql)) {
			while (groups.next()) {
				rows += groups.getLong(5);
			}
		}
		return rows;
	}

	/** @return milliseconds between the wish to stop and the end, the longest of some tries */
	private static long cancel(Path file, Engine engine) throws Exception {
		long longest = 0;
		for (int i = 0; i < ROUNDS; i++) {
			DatasetReader reader = DatasetReader.open(file).with(engine);
			long start = System.nanoTime();
			try {
				reader.count(mapping(), () -> System.nanoTime() - start > CANCELLED_AFTER, Progress.NONE);
				throw new IllegalStateException("not cancelled");
			} catch (CancellationException e) {
				longest = Math.max(longest, (System.nanoTime() - start - CANCELLED_AFTER) / 1_000_000);
			}
		}
		return longest;
	}

	private static void write(Path file, int rows) throws IOException {
		Random random = new Random(20260101);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("id;sex;age;origin;province;education;income;note\n");
			for (int i = 0; i < rows; i++) {
				long income = Math.round(Math.exp(3.4 + .6 * random.nextGaussian()) * 10);
				out.write((i + 1) + ";" + (random.nextBoolean() ? "male" : "female") + ";" + random.nextInt(100) + ";" + origin(random)
						+ ";" + PROVINCES[random.nextInt(PROVINCES.length)] + ";" + (1 + random.nextInt(5)) + ";" + income / 10 + ","
						+ income % 10 + ";" + (i % 1000 == 0 ? "\"a;\"\"b\"\" c\"" : "plain text") + "\n");
			}
		}
	}

	private static String origin(Random random) {
		double place = random.nextDouble();
		int origin = 0;
		while (origin < SHARES.length - 1 && place >= SHARES[origin]) {
			place -= SHARES[origin++];
		}
		return ORIGINS[origin];
	}
}
