package org.evenaar.ui.internal.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.Progress;
import org.evenaar.population.PatientGroup;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.Prevalence;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.RepresentationWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to a result and back, without a window. */
class ComparisonTest {

	private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

	@TempDir
	private Path folder;
	private final Populations populations = Populations.shipped();
	private final ComparisonDraft draft = new ComparisonDraft(new PopulationDraft(populations), DAY, Locale.of("nl"));
	private Path data;

	@BeforeEach
	void people() throws IOException {
		Random random = new Random(7);
		StringBuilder rows = new StringBuilder("nr;geslacht;leeftijd;migratieachtergrond\n");
		for (int i = 0; i < 2000; i++) {
			int age = 20 + random.nextInt(70);
			String origin = random.nextInt(10) == 0 ? "Marokkaans" : random.nextInt(12) == 0 ? "Westers" : "Nederlands";
			rows.append(i).append(';').append(random.nextInt(10) < 7 ? "man" : "vrouw").append(';').append(i % 50 == 0 ? "" : age).append(';')
					.append(origin).append('\n');
		}
		data = folder.resolve("studie.csv");
		Files.writeString(data, rows);
	}

	private void open() throws DatasetException {
		draft.take(ComparisonDraft.look(data, Optional.empty(), () -> false));
	}

	private ComparisonResult run(Comparison comparison) throws DatasetException, PopulationException {
		return new ComparisonRun(populations, comparison).run(() -> false, Progress.NONE);
	}

	private static GroupResult group(ComparisonResult result, String dimension, String category) {
		DimensionResult found = result.representation().dimensions().stream().filter(d -> d.id().equals(dimension)).findFirst().orElseThrow();
		return found.groups().stream().filter(g -> category.equals(g.pattern().categories().get(dimension))).findFirst().orElseThrow();
	}

	@Test
	void aFileGivesAResultWithoutAnyChoice() throws DatasetException, PopulationException {
		open();
		assertEquals(List.of("sex", "age", "migration-background"), draft.comparable());
		ComparisonResult result = run(draft.comparison().orElseThrow());
		assertTrue(group(result, "sex", "women").clearlyUnder());
		assertEquals(2000, result.representation().dataset().people());
		assertEquals(40, result.representation().dimensions().get(1).unknown());
	}

	@Test
	void theOldClassificationIsComparedWithTheOldUnlessSomebodyAgrees() throws DatasetException, PopulationException {
		open();
		PopulationDraft population = draft.population();
		assertTrue(population.canApproximate());
		assertEquals("nl-2020-01-01-migration-background", population.comparisons().get("migration-background"));
		population.choose("migration-background", Optional.of("nl-2022-12-31-origin"));
		assertFalse(population.choices("migration-background").stream().anyMatch(t -> t.id().equals("nl-2022-12-31-origin")));
		population.approximate(true);
		draft.refresh();
		assertEquals("nl-2022-12-31-origin", population.comparisons().get("origin"));
		ComparisonResult result = run(draft.comparison().orElseThrow());
		DimensionResult origin = result.representation().dimensions().stream().filter(d -> d.id().equals("origin")).findFirst().orElseThrow();
		assertFalse(origin.remarks().isEmpty(), "the result has to say that it is an approximation");
		population.approximate(false);
		assertEquals("nl-2020-01-01-migration-background", population.comparisons().get("migration-background"));
	}

	@Test
	void agesCountForParticipantsAndPopulation() throws DatasetException, PopulationException {
		open();
		draft.population().ages(Optional.of(AgeRange.from(40)));
		draft.population().choose("migration-background", Optional.empty());
		ComparisonResult result = run(draft.comparison().orElseThrow());
		assertTrue(result.representation().dataset().people() < 1500);
		assertEquals(List.of("40-44", "45-64", "65+"), result.representation().dimensions().get(1).reference().dimension("age").categories());
		assertEquals(0, result.representation().dimensions().get(1).unknown());
	}

	@Test
	void agesThatATableDoesNotTellAreAProblemBeforeCounting() throws DatasetException {
		open();
		draft.population().ages(Optional.of(AgeRange.from(43)));
		ComparisonRun run = new ComparisonRun(populations, draft.comparison().orElseThrow());
		assertThrows(PopulationException.class, run::check);
	}

	@Test
	void peopleWithAConditionTakeThePlaceOfAll() throws DatasetException, PopulationException {
		open();
		double before = group(run(draft.comparison().orElseThrow()), "sex", "men").populationShare().get();
		draft.population().patients(Optional.of(new PatientGroup("hartfalen", "verzonnen", "sex",
				Map.of("men", new Prevalence(0.03), "women", new Prevalence(0.01)))));
		double after = group(run(draft.comparison().orElseThrow()), "sex", "men").populationShare().get();
		assertEquals(3 * before / (3 * before + 1 - before), after, 1e-12);
	}

	@Test
	void whatWasChosenIsKeptAndGivesTheSame() throws DatasetException, PopulationException {
		open();
		draft.population().ages(Optional.of(new AgeRange(40, 79)));
		draft.population().approximate(true);
		draft.population().patients(Optional.of(new PatientGroup("hartfalen", "bron", "sex",
				Map.of("men", new Prevalence(0.03, 0.1), "women", new Prevalence(0.01)))));
		draft.level(0.99);
		draft.threshold(5);
		draft.mapping().orElseThrow().bands("leeftijd", List.of(0, 45, 65));
		Comparison comparison = draft.comparison().orElseThrow();
		Path file = ComparisonFile.beside(data);
		ComparisonFile.save(comparison, file);
		assertEquals("studie.dataset", file.getFileName().toString());
		Comparison again = ComparisonFile.load(file, populations);
		assertEquals(comparison, again);
		assertEquals(run(comparison).representation().groups().toList(), run(again).representation().groups().toList());
	}

	@Test
	void aFileOfOnesOwnIsFoundAgainBesideTheData() throws IOException, DatasetException, PopulationException {
		Path own = folder.resolve("eigen.csv");
		Files.writeString(own, "sex,population\nmale,100\nfemale,300\n");
		open();
		draft.population().add(own, draft.population().read(own).population());
		assertEquals(own.toString(), draft.population().comparisons().get("sex"));
		draft.refresh();
		Comparison comparison = draft.comparison().orElseThrow();
		assertEquals(0.25, group(run(comparison), "sex", "male").populationShare().get(), 1e-12);
		Path file = ComparisonFile.beside(data);
		ComparisonFile.save(comparison, file);
		assertFalse(Files.readString(file).contains(folder.toString()), "a path of this machine");
		assertEquals(comparison, ComparisonFile.load(file, populations));
	}

	@Test
	void aTableThatWasTypedIsKept() throws DatasetException, PopulationException {
		draft.byHand(true);
		draft.table().name("Jansen 2020");
		draft.table().total("500");
		draft.table().addDimension("sex", List.of("men", "women"));
		draft.table().change(0, new TableDraft.Row("sex", "Mannen", "400"));
		draft.table().change(1, new TableDraft.Row("sex", "Vrouwen", "18%"));
		draft.refresh();
		Comparison comparison = draft.comparison().orElseThrow();
		ComparisonResult result = run(comparison);
		assertTrue(group(result, "sex", "women").clearlyUnder());
		assertEquals(10, result.representation().dimensions().getFirst().unknown());
		Path file = folder.resolve("jansen.dataset");
		ComparisonFile.save(comparison, file);
		Comparison again = ComparisonFile.load(file, populations);
		assertEquals("Jansen 2020", again.data().name());
		assertEquals(result.representation().groups().toList(), run(again).representation().groups().toList());
		ComparisonDraft fresh = new ComparisonDraft(new PopulationDraft(populations), DAY, Locale.of("nl"));
		ComparisonWizard.adopt(fresh, again, () -> false);
		assertEquals(again, fresh.comparison().orElseThrow());
	}

	@Test
	void whatWasMadeBeforeCanBeChanged() throws DatasetException, PopulationException {
		open();
		draft.include("age", false);
		draft.mapping().orElseThrow().bands("leeftijd", List.of(0, 50));
		Comparison before = draft.comparison().orElseThrow();
		ComparisonDraft fresh = new ComparisonDraft(new PopulationDraft(populations), DAY, Locale.of("nl"));
		ComparisonWizard.adopt(fresh, before, () -> false);
		assertEquals(before.data(), fresh.data().orElseThrow());
		assertEquals(before.populations().get("sex"), fresh.comparison().orElseThrow().populations().get("sex"));
	}

	@Test
	void countingCanBeCancelled() throws DatasetException {
		open();
		ComparisonRun run = new ComparisonRun(populations, draft.comparison().orElseThrow());
		assertThrows(CancellationException.class, () -> run.run(() -> true, Progress.NONE));
	}

	@Test
	void tablesOfOnePlaceGoTogether() throws IOException, DatasetException {
		Path us = folder.resolve("us.csv");
		Files.writeString(us, "sex,race\nmale,White\nfemale,Black\nfemale,Hispanic\nmale,White\nmale,White\n");
		draft.take(ComparisonDraft.look(us, Optional.empty(), () -> false));
		draft.mapping().orElseThrow().use("race", ColumnUse.of("race-hispanic"));
		draft.refresh();
		assertFalse(draft.population().places());
		assertTrue(draft.population().comparisons().containsKey("race-hispanic"), draft.population().comparisons().toString());
		assertFalse(draft.population().comparisons().containsKey("sex"), "of the Netherlands");
	}

	@Test
	void theChartHoldsEveryGroupAndSaysWhatItShows() throws DatasetException, PopulationException {
		open();
		ComparisonResult result = run(draft.comparison().orElseThrow());
		RepresentationWords words = new RepresentationWords(Locale.ENGLISH);
		for (DimensionResult dimension : result.representation().dimensions()) {
			RatioChart chart = RatioChart.of(result.everything(), dimension, words);
			assertEquals(dimension.groups().size(), chart.marks().size());
			for (RatioChart.Mark mark : chart.marks()) {
				assertTrue(chart.description().contains(mark.label()) && chart.description().contains(mark.verdict()));
				mark.ratio().filter(r -> r.share() > 0).ifPresent(r -> {
					double dot = chart.scale().place(r.ratio());
					assertTrue(chart.scale().place(r.interval().low()) <= dot && dot <= chart.scale().place(r.interval().high()));
				});
			}
			assertEquals(0.5, chart.scale().place(1), 1e-12);
		}
	}

	@Test
	void theMapOfPairsHasACellForEachPairAndTheLongSideDown() throws DatasetException, PopulationException {
		open();
		ComparisonResult result = run(draft.comparison().orElseThrow());
		var pair = result.representation().intersections().getFirst();
		var dimensions = result.representation().dimensions();
		HeatMap map = HeatMap.of(pair, dimensions.get(0), dimensions.get(1), new RepresentationWords(Locale.ENGLISH));
		assertTrue(map.rows().size() >= map.columns().size());
		assertEquals(pair.groups().size(), map.cells().stream().mapToLong(row -> row.stream().filter(Optional::isPresent).count()).sum());
		assertTrue(map.cells().stream().flatMap(List::stream).flatMap(Optional::stream).allMatch(c -> !c.verdict().isBlank()
				&& c.text().startsWith(c.shape().sign())));
	}
}
