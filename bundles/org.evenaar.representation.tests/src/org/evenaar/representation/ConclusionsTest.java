package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.dataset.Dataset;
import org.evenaar.population.Populations;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people read, word for word, of a made-up trial against the shipped populations. To accept other words, run with
 * -Devenaar.golden=FOLDER, read what was written there, and commit it.
 */
class ConclusionsTest {

	private static final String FOLDER = System.getProperty("evenaar.golden", "");

	/** 900 people: too few from Turkey, nobody from Indonesia, few from Suriname, origin not always known; more women. */
	private static Dataset trial(boolean weighted) {
		List<Dimension> dimensions = List.of(
				new Dimension("origin", List.of("dutch", "european", "turkish", "moroccan", "surinamese", CountTable.UNKNOWN)),
				new Dimension("sex", List.of("men", "women", CountTable.UNKNOWN)));
		long[][] people = { { 280, 391, 0 }, { 31, 35, 0 }, { 2, 5, 0 }, { 11, 12, 0 }, { 10, 13, 0 }, { 40, 66, 4 } };
		CountTable.Builder table = CountTable.over(dimensions);
		for (int i = 0; i < people.length; i++) {
			for (int j = 0; j < people[i].length; j++) {
				double factor = weighted ? 1 + (i + j) % 3 * 0.5 : 1;
				table.add(new int[] { i, j }, people[i][j], people[i][j] * factor, people[i][j] * factor * factor);
			}
		}
		return Made.dataset(table.build());
	}

	@ParameterizedTest
	@CsvSource({ "nl,hidden", "en,hidden", "nl,everything", "en,everything", "nl,weighted", "en,weighted" })
	void theWholeText(String language, String kind) throws Exception {
		List<String> by = List.of("origin", "sex");
		Representation representation = RepresentationAnalysis.analyse(trial(kind.equals("weighted")),
				StandardPopulations.of(Populations.shipped(), by), by, RepresentationOptions.DEFAULT);
		Publication publication = kind.equals("hidden") ? Publication.of(representation, SuppressionRule.DEFAULT)
				: Publication.ofEverything(representation);
		check("text-" + kind + "-" + language + ".txt", Made.write(RepresentationFormat.TEXT, publication, language));
	}

	private static void check(String name, String actual) throws IOException {
		if (!FOLDER.isEmpty()) {
			Files.writeString(Path.of(FOLDER).resolve(name), actual);
			return;
		}
		try (InputStream in = ConclusionsTest.class.getResourceAsStream("golden/" + name)) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"), actual, name);
		}
	}
}
