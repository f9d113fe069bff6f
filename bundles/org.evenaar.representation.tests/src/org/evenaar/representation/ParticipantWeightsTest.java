package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.junit.jupiter.api.Test;

class ParticipantWeightsTest {

	private static List<String> rows(ParticipantWeights weights) throws Exception {
		var out = new ByteArrayOutputStream();
		weights.write(out);
		return out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	@Test
	void weightedParticipantsHaveTheCompositionOfThePopulation() throws Exception {
		SplittableRandom random = new SplittableRandom(3);
		List<Dimension> dimensions = List.of(Made.dimension("qa", 3), Made.dimension("qb", 2));
		for (int round = 0; round < 20; round++) {
			CountTable.Builder table = CountTable.over(dimensions);
			for (int i = 0; i < 12; i++) {
				long people = 10 + random.nextInt(90);
				table.add(Made.place(dimensions, i), people, people, people);
			}
			CountTable counts = table.build();
			ReferencePopulation population = Made.randomPopulation(dimensions, random);
			ParticipantWeights weights = ParticipantWeights.of(Made.compare(Made.dataset(counts), population), Optional.empty());
			Map<String, Double> sums = new HashMap<>();
			double all = 0;
			double people = 0;
			List<String> rows = rows(weights);
			assertEquals("qa,qb,weight", rows.get(0));
			for (String row : rows.subList(1, rows.size())) {
				String[] cells = row.split(",");
				assertFalse(row.contains(CountTable.UNKNOWN));
				double n = counts.cell(List.of(cells[0], cells[1])).people();
				sums.merge(cells[0], n * Double.parseDouble(cells[2]), Double::sum);
				all += n * Double.parseDouble(cells[2]);
				people += n;
			}
			assertEquals(people, all, 1e-6 * people, "a mean of 1");
			for (Map.Entry<String, Double> share : population.shares("qa").entrySet()) {
				assertEquals(share.getValue(), sums.get(share.getKey()) / all, 1e-9);
			}
		}
	}

	@Test
	void smallCellsGetNoRow() throws Exception {
		Representation representation = Made.compare(Made.people("q", 50, 4, 2), Made.population("q", 10, 10));
		assertEquals(2, rows(ParticipantWeights.of(representation, Optional.of(SuppressionRule.DEFAULT))).size());
		ParticipantWeights all = ParticipantWeights.of(representation, Optional.empty());
		assertEquals(3, rows(all).size());
		assertTrue(all.remarks().stream().anyMatch(text -> text.en().startsWith("Keep the file with the data")));
	}

	@Test
	void withParticipantsOutsideThePopulationThereAreNoWeights() {
		Representation outside = Made.compare(Made.people("q", 50, 4, 2), Made.population("q", 10, 0));
		PopulationException problem = assertThrows(PopulationException.class, () -> ParticipantWeights.of(outside, Optional.empty()));
		assertTrue(problem.sentence().en().contains("‘q1’"), problem.sentence().en());
	}
}
