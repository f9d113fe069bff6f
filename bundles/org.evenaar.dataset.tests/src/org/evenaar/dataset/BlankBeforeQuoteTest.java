package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.evenaar.dataset.internal.csv.BlankBeforeQuote;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against a regular expression, at places all over the blocks in which the file is read. */
class BlankBeforeQuoteTest {

	/** The beginning of a value or a mark that is not the first of one, blanks, a mark. */
	private static final Pattern DOUBTFUL = Pattern.compile("(?:^|[;\\n\\r]|[^;\\n\\r]\")[ \\t]+\"");

	@TempDir
	Path folder;

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void findsWhatTheExpressionFinds(long seed) throws Exception {
		Random random = new Random(seed);
		String[] pieces = { "text", ";", "\n", "\"a;b\"", "\"  \"", "x ", "\"\"", "\t;" };
		StringBuilder csv = new StringBuilder("a;b\n");
		int size = random.nextInt(600_000);
		while (csv.length() < size) {
			csv.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? "word" : "\n");
		}
		if (random.nextBoolean()) {
			int at = random.nextInt(4) == 0 ? Math.min(csv.length(), (1 << 18) - 2 + random.nextInt(4)) : random.nextInt(csv.length());
			csv.insert(at, random.nextBoolean() ? "; \"" : "\n\t \"");
		}
		Path file = Csv.file(folder, csv.toString());
		assertEquals(DOUBTFUL.matcher(csv).find(), BlankBeforeQuote.in(file, CsvShape.of(';'), () -> false));
	}
}
