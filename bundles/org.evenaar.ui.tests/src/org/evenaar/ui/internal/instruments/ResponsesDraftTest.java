package org.evenaar.ui.internal.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.ResponseAnalysis;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationException;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of answers to figures and plots, without a window. */
class ResponsesDraftTest {

	private static final int ITEMS = 8;
	private static final int BIASED = 3;

	@TempDir
	private Path folder;
	private Path data;
	private final Instrument instrument = instrument();
	private final ResponsesDraft draft = new ResponsesDraft(instrument);

	private static Instrument instrument() {
		InstrumentDraft made = new InstrumentDraft();
		made.name = "Slaap";
		made.items = String.valueOf(ITEMS);
		made.options = "0 = nee\n1 = ja";
		made.cutOff = "4";
		return made.make();
	}

	/** One item is much easier to agree with for one group. */
	@BeforeEach
	void people() throws IOException {
		Random random = new Random(11);
		StringBuilder rows = new StringBuilder("nr;herkomst;v1;v2;v3;v4;v5;v6;v7;v8;diagnose\n");
		for (int p = 0; p < 2400; p++) {
			boolean focal = p % 2 == 0;
			double trait = random.nextGaussian();
			rows.append(p).append(focal ? ";Turks" : ";Nederlands");
			for (int i = 1; i <= ITEMS; i++) {
				double ease = (i - 4.5) * 0.3 + (i == BIASED && focal ? 1.6 : 0);
				rows.append(';').append(random.nextDouble() < 1 / (1 + Math.exp(-1.4 * (trait + ease))) ? 1 : 0);
			}
			rows.append(';').append(random.nextDouble() < 1 / (1 + Math.exp(-2 * trait)) ? "ja" : "nee").append('\n');
		}
		data = folder.resolve("antwoorden.csv");
		Files.writeString(data, rows);
	}

	private void open() throws DatasetException {
		draft.take(ResponsesDraft.look(data));
	}

	private ResponseResult run() throws DatasetException, ValidationException {
		return ResponseAnalysis.of(instrument, new ResponsesRun(draft).count(draft.purify(), new NullProgressMonitor()), draft.options());
	}

	@Test
	void groupsAndItemsAreFoundWithoutAnyChoice() throws DatasetException {
		open();
		ResponseMapping mapping = draft.mapping().orElseThrow();
		assertEquals("herkomst", mapping.getGroupColumn());
		assertEquals(ITEMS, draft.items().values().stream().flatMap(Optional::stream).map(ItemColumn::getColumn).distinct().count());
		assertEquals(Optional.empty(), draft.problem());
		assertEquals(Optional.empty(), draft.itemProblem());
	}

	@Test
	void theItemThatWorksDifferentlyIsFoundAndItsPlotShowsIt() throws DatasetException, ValidationException {
		open();
		draft.mapping().orElseThrow().setReference("Nederlands");
		draft.purify(true);
		ResponseResult result = run();
		List<String> differ = result.items().stream().filter(i -> i.verdict().differs()).map(i -> i.item().id()).toList();
		assertEquals(List.of("i-" + BIASED), differ);
		ItemResult biased = result.items().stream().filter(i -> i.verdict().differs()).findFirst().orElseThrow();
		Validation validation = new Validation(EvidenceTable.of(instrument, List.of(), Optional.empty()), List.of(), List.of(), false,
				Optional.of(result));
		PlotModel plot = DifPage.plot(ValidationPublication.ofEverything(validation), result, biased, result.responses().groups(), new ValidationWords(Locale.ENGLISH));
		assertEquals(2, plot.series().size());
		double reference = plot.series().get(0).points().stream().mapToDouble(PlotModel.Point::mean).average().orElseThrow();
		double focal = plot.series().get(1).points().stream().mapToDouble(PlotModel.Point::mean).average().orElseThrow();
		assertTrue(focal > reference + 0.1, focal + " against " + reference);
		plot.series().forEach(s -> s.points().forEach(p -> assertTrue(p.low() <= p.mean() && p.mean() <= p.high())));
		plot.series().forEach(s -> assertTrue(plot.description().contains(s.group())));
	}

	@Test
	void whatColumnsMeanIsKeptBesideTheFileAndServesTheNextTime() throws DatasetException, InstrumentException {
		open();
		draft.column("i-8", Optional.empty());
		draft.reverse("i-1", true);
		InstrumentFiles.write(draft.mapping().orElseThrow(), InstrumentFiles.mappingOf(data));
		ResponsesDraft again = new ResponsesDraft(instrument);
		again.take(ResponsesDraft.look(data));
		assertTrue(again.items().get("i-8").isEmpty());
		assertTrue(again.items().get("i-1").orElseThrow().isReverse());
	}

	@Test
	void aBrokenMappingIsAsGoodAsNone() throws DatasetException, IOException {
		Files.writeString(InstrumentFiles.mappingOf(data), "<broken");
		open();
		assertEquals(Optional.empty(), draft.problem());
	}

	@Test
	void aColumnForTwoItemsAndAGroupThatIsAnItemAreRefused() throws DatasetException {
		open();
		draft.column("i-2", Optional.of("v1"));
		assertTrue(draft.itemProblem().orElseThrow().contains("v1"));
		draft.column("i-2", Optional.of("herkomst"));
		assertTrue(draft.itemProblem().orElseThrow().contains("herkomst"));
	}

	@Test
	void oneGroupAloneIsRefusedAndSoIsAReferenceThatTakesNoPart() throws DatasetException {
		open();
		draft.use("Turks", false);
		assertTrue(draft.problem().isPresent());
		draft.use("Turks", true);
		draft.mapping().orElseThrow().setReference("Turks");
		draft.use("Nederlands", true);
		assertEquals(Optional.empty(), draft.problem());
	}

	@Test
	void aDiagnosisGivesAccuracyPerGroup() throws DatasetException, ValidationException {
		open();
		draft.criterion(Optional.of("diagnose"), List.of());
		ResponseResult result = run();
		assertEquals(2, result.areas().size());
		result.areas().forEach(area -> assertTrue(area.area().get().area() > 0.6));
		assertThrows(ValidationException.class, () -> draft.criterion(Optional.of("nr"), List.of()));
		assertFalse(draft.optionProblem().isPresent());
		draft.cutOff("hoog");
		assertTrue(draft.optionProblem().isPresent());
	}
}
