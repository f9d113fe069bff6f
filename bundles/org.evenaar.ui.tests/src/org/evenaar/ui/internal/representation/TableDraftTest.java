package org.evenaar.ui.internal.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.dataset.DatasetException;
import org.evenaar.statistics.counts.CountTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableDraftTest {

	private final TableDraft draft = new TableDraft(Locale.of("nl"));

	@BeforeEach
	void sexes() {
		draft.addDimension("sex", List.of("men", "women"));
	}

	private void fill(int row, String number) {
		TableDraft.Row old = draft.rows().get(row);
		draft.change(row, new TableDraft.Row(old.dimension(), old.category(), number));
	}

	private String problem() {
		return draft.problem().map(t -> t.en()).orElse("");
	}

	@Test
	void aDimensionBringsItsGroupsAndUnknownLast() {
		assertEquals(List.of("Mannen", "Vrouwen", "Niet bekend"), draft.rows().stream().map(TableDraft.Row::category).toList());
		draft.addDimension("sex", List.of("men", "women"));
		assertEquals(3, draft.rows().size());
	}

	@Test
	void nothingFilledInIsAProblemButNoMistake() {
		assertTrue(draft.problem().isPresent());
		assertTrue(draft.rows().stream().allMatch(r -> draft.problem(r).isEmpty()));
	}

	@Test
	void percentagesNeedATotal() {
		fill(0, "62,5%");
		fill(1, "37,5 %");
		assertTrue(problem().contains("total"), problem());
		draft.total("400");
		assertEquals("", problem());
	}

	@Test
	void countsAndWhatIsMissingIsUnknown() throws DatasetException {
		draft.total("1.000");
		fill(0, "600");
		fill(1, "38,5%");
		CountTable counts = draft.table().toDataset("x").tables().getFirst();
		assertEquals(600, counts.cell(List.of("men")).people());
		assertEquals(385, counts.cell(List.of("women")).people());
		assertEquals(15, counts.cell(List.of(CountTable.UNKNOWN)).people());
		assertTrue(draft.sums().getFirst().en().contains("985"), draft.sums().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "veel", "-3", "12,3", "1.5", "12%%", "1e3" })
	void saysWhichNumberIsNone(String typed) {
		fill(0, typed);
		assertTrue(problem().contains("‘" + typed + "’"), problem());
		assertTrue(draft.problem(draft.rows().get(0)).isPresent());
	}

	@Test
	void morePeopleThanThereAreIsAProblem() {
		draft.total("10");
		fill(0, "8");
		fill(1, "3");
		assertTrue(problem().contains("11"), problem());
		fill(1, "101%");
		assertTrue(problem().contains("100%"), problem());
	}

	@Test
	void aLineThatIsEmptyWhilePeopleAreUnknownIsPointedOut() {
		draft.total("10");
		fill(0, "8");
		assertTrue(draft.gap().isPresent());
		fill(1, "2");
		assertTrue(draft.gap().isEmpty());
		fill(1, "");
		draft.total("8");
		assertTrue(draft.gap().isEmpty(), "everybody is known, so nobody is of the other group");
	}

	@Test
	void oneGroupUnderTwoNamesIsFound() {
		fill(0, "5");
		draft.insert(0, new TableDraft.Row("sex", "man", "6"));
		assertTrue(problem().contains("twice"), problem());
		draft.remove(1);
		assertEquals("", problem());
	}

	@ParameterizedTest
	@CsvSource({ "age,40 tot en met 64,40-64", "age,65+,65+", "sex,vrouwen,women", "sex,Women,women", "sex,onbekend,unknown",
			"origin,Marokko,moroccan", "fruit,peer,peer" })
	void groupsAreKnownByWhatPeopleCallThem(String dimension, String typed, String id) {
		assertEquals(id, draft.category(new TableDraft.Row(dimension, typed, "")));
	}

	@Test
	void agesThatAreNoneAreFound() {
		draft.insert(2, new TableDraft.Row("age", "ouderen", "12"));
		assertTrue(problem().contains("ouderen"), problem());
	}

	@Test
	void whatWasReadCanBeTypedAgain() {
		draft.total("200");
		fill(0, "12,30%");
		fill(1, "100");
		TableDraft again = TableDraft.of(draft.table(), "Studie", Locale.of("nl"));
		assertEquals(draft.table(), again.table());
		assertEquals(Optional.of("12,30%"), again.rows().stream().map(TableDraft.Row::number).findFirst());
	}
}
