package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.dataset.DimensionMapping.AgeForm;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.DateOrder;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A description comes back as it was, holds no rows and no secrets, and cannot lead a reader elsewhere. */
class DatasetFileTest {

	@TempDir
	Path folder;

	private static Mapping everything() {
		Map<String, String> assignments = new LinkedHashMap<>();
		assignments.put(" Man ", "men");
		assignments.put("<v>\"&\n", "women");
		assignments.put("9", CountTable.UNKNOWN);
		assignments.put("test", "");
		return new Mapping(List.of(new DimensionMapping.Values("sex", "geslacht|m", List.of("men", "women"), assignments),
				new Ages("age", "dob", AgeForm.BIRTH_DATE, List.of(0, 18, 65), Optional.of(LocalDate.of(2022, 12, 31)), DateOrder.MONTH_FIRST),
				new DimensionMapping.BirthCountries(OriginDefinition.ORIGIN_2022, "p", "m", "f", List.of("dutch", "other"),
						Map.of("dutch", "dutch", "moroccan", "other")),
				new DimensionMapping.Postcodes("pc")), Optional.of("w"), Optional.empty(), Set.of("-9", "weet ik niet"),
				List.of(new RowFilter.AgeLimits(Ages.of("lft", List.of(0)), 40, 75), new RowFilter.OneOf("dm", Set.of("1", "ja"))));
	}

	@Test
	void mappingComesBackAsItWas() throws Exception {
		Path data = Files.writeString(folder.resolve("data.csv"), "a;b\n1;2\n");
		CsvShape shape = new CsvShape("windows-1252", '\t', Optional.empty(), ',', false, 3);
		Path file = folder.resolve("trial.dataset");
		DatasetFile.save(DatasetFile.describe(file, new DataSource.Csv(data, shape), everything()), file);
		DatasetDescription loaded = DatasetFile.load(file);
		assertEquals(everything(), DatasetFile.mapping(loaded));
		assertEquals(new DataSource.Csv(data.toAbsolutePath().normalize(), shape), DatasetFile.source(file, loaded));
		assertEquals("data.csv", loaded.getSource().getFile(), "relative, so that a folder can be moved");
		Path again = folder.resolve("again.dataset");
		DatasetFile.save(loaded, again);
		assertEquals(Files.readString(file), Files.readString(again));
	}

	@Test
	void everyElementHasALineOfItsOwn() throws Exception {
		Path file = folder.resolve("trial.dataset");
		DatasetFile.save(DatasetFile.describe(file, new DataSource.Table("jdbc:postgresql:x", "u", "t"), everything()), file);
		for (String line : Files.readAllLines(file)) {
			assertTrue(line.chars().filter(c -> c == '<').count() <= 2, line);
		}
		assertTrue(Files.readString(file).contains("\n  <mappings "));
	}

	@Test
	void countsComeBackAsTheyWere() throws Exception {
		CountTable weighted = CountTable.over(List.of(new Dimension("sex", List.of("men", "a|b\\c")), new Dimension("x", List.of("y"))))
				.add(List.of("men", "y"), 3, 2.5, 2.25).add(List.of("a|b\\c", "y"), 1, 0.1, 0.01).build();
		CountTable plain = CountTable.over(List.of(new Dimension("age", List.of("0+")))).add(List.of("0+"), 4).build();
		Dataset dataset = new Dataset("Trial", 4, List.of(weighted, plain), new ImportReport(4, 4, List.of(), Map.of()));
		Path file = folder.resolve("counts.dataset");
		DatasetFile.save(DatasetFile.describe(dataset), file);
		DatasetReader reader = DatasetReader.open(file);
		assertEquals(DatasetReader.Form.COUNTED, reader.form());
		assertEquals(dataset.tables(), reader.count(Mapping.of(List.of()), () -> false, Progress.NONE).tables());
		assertEquals(10, DatasetFile.load(file).getSuppression().getMinimum());
	}

	@Test
	void descriptionOpensItsDataAndCountsByIt() throws Exception {
		Path data = Files.writeString(folder.resolve("data.csv"), "sex;x\nm;1\nf;2\nf;3\n");
		Path file = folder.resolve("trial.dataset");
		Mapping mapping = Mapping.of(List.of(Csv.values("sex", "m", "f")));
		DatasetFile.save(DatasetFile.describe(file, new DataSource.Csv(data, CsvShape.of(';')), mapping), file);
		DatasetReader reader = DatasetReader.open(file);
		assertEquals(2, Csv.people(reader.count(reader.savedMapping().orElseThrow(), () -> false, Progress.NONE), "f"));
		Files.writeString(data, "sex;x\nm;1\n");
		DatasetException changed = assertThrows(DatasetException.class, () -> DatasetReader.open(file));
		assertTrue(changed.text().nl().contains("data.csv"), changed.text().nl());
		Files.delete(data);
		DatasetException gone = assertThrows(DatasetException.class, () -> DatasetReader.open(file));
		assertTrue(gone.text().en().contains("data.csv"), gone.text().en());
	}

	@Test
	void passwordsInAnAddressAreNotWritten() throws Exception {
		Path file = folder.resolve("db.dataset");
		DatasetFile.save(DatasetFile.describe(file,
				new DataSource.Table("jdbc:postgresql://jan:geheim@host/db?password=hemels&sslmode=require", "jan", "t"), Mapping.of(List.of())), file);
		String written = Files.readString(file);
		assertFalse(written.contains("geheim") || written.contains("hemels"), written);
		assertTrue(written.contains("sslmode=require"), written);
		DatasetException closed = assertThrows(DatasetException.class, () -> DatasetReader.open(file));
		assertTrue(closed.text().nl().contains("database"), "no connection without a person who agrees to it");
	}

	@Test
	void nothingIsLeftBehindWhereWritingFails() throws Exception {
		Path file = Files.createDirectory(folder.resolve("taken.dataset"));
		Files.writeString(file.resolve("inside"), "x");
		DatasetDescription description = DatasetFile.describe(folder.resolve("a"), new DataSource.Table("jdbc:x:y", "", "t"), Mapping.of(List.of()));
		assertThrows(DatasetException.class, () -> DatasetFile.save(description, file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void hostileDescriptionsGiveASentence() throws IOException, DatasetException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
		String head = "<?xml version=\"1.0\"?>\n";
		String root = "<dataset:DatasetDescription xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:dataset=\"http://evenaar.org/model/dataset/1\"";
		for (String content : List.of(
				head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + root + " title=\"&e;\"/>",
				head + root + " title=\"cut off", head + root + " unheardOf=\"1\"/>",
				head + root + "><source kind=\"csv\" file=\"\"/></dataset:DatasetDescription>",
				head + root + "><source kind=\"entered\"/><counts><cells key=\"a|b\" people=\"-4\"/></counts></dataset:DatasetDescription>",
				head + root + "><source kind=\"entered\"/></dataset:DatasetDescription>")) {
			Path file = Csv.file(folder, content);
			DatasetException problem = assertThrows(DatasetException.class, () -> {
				DatasetReader.open(file).count(Mapping.of(List.of()), () -> false, Progress.NONE);
			}, content);
			assertFalse(problem.text().en().contains("TOPSECRET"));
			assertFalse(problem.text().nl().isBlank());
		}
	}

	@Test
	void descriptionIsNotChangedByWritingIt() throws Exception {
		Path file = folder.resolve("db.dataset");
		DatasetDescription description = DatasetFile.describe(file, new DataSource.Table("jdbc:x:y?password=z", "", "t"), everything());
		DatasetDescription before = EcoreUtil.copy(description);
		DatasetFile.save(description, file);
		assertTrue(EcoreUtil.equals(before, description));
	}
}
