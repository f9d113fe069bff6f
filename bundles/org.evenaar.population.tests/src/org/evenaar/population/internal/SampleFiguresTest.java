package org.evenaar.population.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationReader;
import org.evenaar.population.ReadChoices;
import org.evenaar.population.internal.RawTable.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single figures of published files, before anything is chosen or left out. */
class SampleFiguresTest {

	@TempDir
	Path folder;

	private Path sample(String name) throws IOException {
		try (InputStream stream = PopulationReader.class.getResourceAsStream("samples/" + name)) {
			Path file = folder.resolve(name);
			Files.copy(stream, file);
			return file;
		}
	}

	private static Figure at(RawTable table, String... codes) {
		for (Cell cell : table.cells) {
			boolean same = true;
			for (int i = 0; i < codes.length; i++) {
				same &= table.dimensions.get(i).categories.get(cell.places()[i]).code().equals(codes[i]);
			}
			if (same) {
				return cell.figure();
			}
		}
		throw new AssertionError("no cell " + List.of(codes));
	}

	@Test
	void flagsOfEurostat() throws IOException, PopulationException {
		TextFile file = TextFile.read(sample("eurostat_tsv_hlth_ehis_bm1b_subset.tsv"));
		RawTable table = EurostatTsv.read(file, new Remarks());
		assertEquals(List.of("unit", "bmi", "sex", "age", "c_birth", "time", "geo"), table.dimensions.stream().map(one -> one.code).toList());
		assertEquals(48.9, at(table, "PC", "BMI18P5-24", "F", "TOTAL", "EU28_FOR", "2014", "IE").value());
		assertFalse(at(table, "PC", "BMI18P5-24", "F", "TOTAL", "EU28_FOR", "2014", "BG").state().known());
		assertEquals(0.0, at(table, "PC", "BMI18P5-24", "F", "TOTAL", "EU28_FOR", "2014", "RO").value());
	}

	@Test
	void firstObservationOfVersion4() throws IOException, PopulationException {
		for (String name : List.of("odata4_80072ned_measurecodes.json", "odata4_80072ned_dimensions.json", "odata4_80072ned_periodencodes.json")) {
			sample(name);
		}
		RawTable table = ODataTable.read(sample("odata4_80072ned_observations.json"), ReadChoices.NONE, new Remarks());
		assertEquals(300, table.cells.size());
		assertEquals(5.5, table.cells.get(0).figure().value());
		assertEquals("Ziekteverzuimpercentage", table.about.measure);
		assertEquals("1996 1e kwartaal", table.dimensions.get(1).categories.get(0).label());
	}

	@Test
	void keysOfVersion3AreTrimmed() throws IOException, PopulationException {
		sample("odata3_84799NED_DataProperties.json");
		RawTable table = ODataTable.read(sample("odata3_84799NED_TypedDataSet_subset.json"), ReadChoices.NONE, new Remarks());
		assertEquals(17407585, at(table, "NL00").value());
	}

	@Test
	void symbolsAndDecimalMarks() {
		assertEquals(CellState.SECRET, Figure.statLine("x", true).orElseThrow().state());
		assertEquals(CellState.MISSING, Figure.statLine(".", true).orElseThrow().state());
		assertEquals(0, Figure.statLine("-", true).orElseThrow().value());
		assertEquals(15925512.5, Figure.statLine("15925512,5", true).orElseThrow().value());
		assertEquals(1234567, Figure.number("1.234.567", true).orElseThrow().value());
		assertEquals(1234567, Figure.number("1,234,567", false).orElseThrow().value());
		assertEquals(true, Figure.number("12-34", false).isEmpty());
		assertEquals(true, Figure.number("1e999", false).isEmpty());
		assertEquals(CellState.MISSING, Figure.px("..").orElseThrow().state());
	}
}
