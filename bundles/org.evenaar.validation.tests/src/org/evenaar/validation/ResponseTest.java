package org.evenaar.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.dif.BinaryItemDif;
import org.evenaar.statistics.dif.DifSettings;
import org.evenaar.statistics.dif.MantelHaenszel;
import org.evenaar.statistics.dif.ScoreBands;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.evenaar.validation.render.ValidationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a file of answers to figures and words. */
class ResponseTest {

	@TempDir
	private Path folder;

	private ResponseFile file(String rows) throws Exception {
		return ResponseFile.open(Files.writeString(folder.resolve("a.csv"), rows));
	}

	@ParameterizedTest
	@CsvSource({"sdq1 sdq2 sdq3,by number", "Q_01 Q_02 Q_03,by number", "I1 I2 I3,by id", "one two three,by order"})
	void itemsAreFoundByWhatTheirColumnsAreCalled(String names, String how) throws Exception {
		String header = names.replace(' ', ',') + ",sex\n";
		ItemColumns columns = ItemColumns.of(Made.instrument(3), file(header + "0,1,0,f\n1,0,1,m\n1,1,0,m\n"), List.of("sex"));
		assertEquals(List.of(names.split(" ")), List.copyOf(columns.columns().values()), how);
		assertEquals(List.of("i1", "i2", "i3"), List.copyOf(columns.columns().keySet()));
		assertEquals(how.equals("by id"), columns.remarks().isEmpty());
	}

	@Test
	void withoutItemsNumberedColumnsAreItemsAndOthersAreNot() throws Exception {
		String rows = "nr,A1,A2,B1,B2,age,education\n1,1,6,2,3,34,2\n2,6,99,3,1,20,3\n3,2,2,1,6,41,1\n";
		ItemColumns columns = ItemColumns.of(Made.instrument(0), file(rows), List.of("education"));
		assertEquals(List.of("A1", "A2", "B1", "B2"), List.copyOf(columns.columns().values()));
		assertEquals(List.of("99"), columns.missing());
	}

	@Test
	void reversedItemsCountTheOtherWayRound() throws Exception {
		var instrument = Made.instrument(2);
		instrument.getItems().get(1).setReverse(true);
		ResponseFile file = file("i1,i2,group\n1,4,a\n4,1,b\n2,3,a\n3,,b\n1,1,b\n");
		var mapping = ResponseMappings.suggest(instrument, file, "group", List.of()).mapping();
		mapping.setReference("a");
		Responses responses = new ResponseReader(instrument, file, mapping, Optional.empty(), false).read(() -> false, (done, total) -> {
			// Nobody looks.
		});
		assertEquals(List.of(2.0, 4.0), List.copyOf(responses.scores().get("a").scores().keySet()));
		assertEquals(1, responses.groups().get(1).incomplete());
		assertEquals(2, responses.groups().get(1).people());
	}

	@Test
	void figuresAreThoseOfTheCounts() throws Exception {
		var instrument = Made.instrument(6);
		ResponseResult result = Made.result(folder, instrument, Made.answers(List.of("a", "b"), new int[] { 300, 200 }, 6, 2, 1.8, 1), "a",
				ValidationOptions.DEFAULT);
		ItemResult first = result.items().getFirst();
		double expected = MantelHaenszel.of(result.responses().counts(), "i1", "a", "b", ScoreBands.EACH_SCORE, 0.95).get().chiSquare();
		assertEquals(expected, first.matched().get().chiSquare());
		assertTrue(first.dif() instanceof BinaryItemDif);
		assertEquals(ItemVerdict.LARGE, first.verdict());
		assertEquals(Optional.of(false), first.lower());
		assertEquals(300, Made.people(result.responses(), "a").stream().mapToLong(Long::longValue).sum());
	}

	@Test
	void groupsBelowTheMinimumAreUndetermined() throws Exception {
		var instrument = Made.instrument(6);
		String rows = Made.answers(List.of("a", "b"), new int[] { 300, 49 }, 6, 2, 3, 1);
		ResponseResult result = Made.result(folder, instrument, rows, "a", ValidationOptions.DEFAULT);
		assertTrue(result.items().stream().allMatch(item -> item.why() == ItemVerdict.Why.GROUP_TOO_SMALL));
		assertFalse(result.differs());
		assertTrue(Made.result(folder, instrument, rows, "a", ValidationOptions.DEFAULT.withMinimumGroup(49)).differs());
		assertEquals(50, DifSettings.DEFAULT.leastPerGroup());
	}

	@ParameterizedTest
	@CsvSource({"14,14,HIGHER", ">13,14,HIGHER", "<24,23,LOWER", "<= 23,23,LOWER", "≥ 2,2,HIGHER"})
	void cutOffsAreReadAsPeopleWriteThem(String written, double value, CutOff.Direction direction) {
		assertEquals(Optional.of(new CutOff(value, direction)), CutOffs.parse(written));
		assertEquals(Optional.empty(), CutOffs.parse(written + "x"));
	}

	@Test
	void curvesTellNoSmallNumber() throws Exception {
		var instrument = Made.instrument(6);
		ResponseResult result = Made.result(folder, instrument, Made.answers(List.of("a", "b"), new int[] { 300, 60 }, 6, 2, 0, 2), "a",
				ValidationOptions.DEFAULT);
		var publication = ValidationPublication.of(Made.validation(instrument, result), SuppressionRule.DEFAULT);
		for (ResponseGroup group : result.responses().groups()) {
			for (ResponseItem item : result.responses().items()) {
				for (ItemCurve.Point point : publication.curve(item, group).points()) {
					assertTrue(point.mean() == 0 || point.mean() == 1 || point.mean() * group.people() >= 10, point.toString());
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"nl,TEXT", "en,TEXT", "nl,HTML", "en,HTML", "en,CSV", "nl,CSV"})
	void formsAreAsTheyWere(String language, ValidationFormat form) throws Exception {
		var instrument = Made.instrument(4);
		String rows = Made.answers(List.of("turkish", "dutch"), new int[] { 120, 240 }, 4, 2, 2, 6);
		ResponseResult result = Made.result(folder, instrument, rows, "dutch", ValidationOptions.DEFAULT.withCutOffs(List.of(CutOff.atOrAbove(3))));
		var publication = ValidationPublication.of(Made.validation(instrument, result), SuppressionRule.DEFAULT);
		Golden.check("validation-" + language + "." + form.ending(), Made.write(form, publication, language));
	}

	@Test
	void pagesEscapeNamesAndFetchNothing() throws Exception {
		String page = Made.write(ValidationFormat.HTML, ValidationPublication.ofEverything(Made.validation(Made.instrument(2), null)), "en");
		assertTrue(page.contains("List &lt;b&gt;") && !page.contains("List <b>"));
		assertTrue(page.contains("default-src 'none'; style-src 'sha256-"));
		assertFalse(page.contains("<script") || page.contains("style=\""));
	}
}
