package org.evenaar.ui.internal.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.BirthCountries;
import org.evenaar.dataset.DimensionMapping.Values;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;

class MappingDraftTest {

	private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
	private static final List<Dimension> SEX = List.of(new Dimension("sex", List.of("male", "female")));

	private static ColumnProfile column(String name, Object... valuesAndRows) {
		Map<String, Long> values = new LinkedHashMap<>();
		for (int i = 0; i < valuesAndRows.length; i += 2) {
			values.put((String) valuesAndRows[i], Long.valueOf((Integer) valuesAndRows[i + 1]));
		}
		return new ColumnProfile(name, values, 0, 100, true);
	}

	private final ColumnProfile sex = column("geslacht", "man", 60, "vrouw", 38, "xyz", 2);
	private final ColumnProfile age = column("leeftijd", "34", 50, "71", 50);
	private final ColumnProfile weight = column("weegfactor", "0.5", 50, "1.5", 50);
	private final ColumnProfile id = column("nummer", "1", 1, "2", 1);
	private final MappingDraft draft = new MappingDraft(List.of(id, sex, age, weight), SEX, DAY);

	@Test
	void beginsWithWhatIsSure() {
		assertEquals(ColumnUse.NOTHING, draft.use("nummer"));
		assertEquals(ColumnUse.of("sex"), draft.use("geslacht"));
		assertEquals(ColumnUse.of("age"), draft.use("leeftijd"));
		assertEquals(ColumnUse.WEIGHT, draft.use("weegfactor"));
		assertEquals(List.of("sex", "age"), draft.dimensions());
	}

	@Test
	void valuesWithoutAMeaningComeFirstAndAreCounted() {
		assertEquals("xyz", draft.values("geslacht").getFirst().value());
		assertEquals(2, draft.open("geslacht"));
		draft.assign("geslacht", "xyz", Optional.of(CountTable.UNKNOWN));
		assertEquals(0, draft.open("geslacht"));
		draft.assign("geslacht", "xyz", Optional.of(Values.LEAVE_OUT));
		assertEquals(Values.LEAVE_OUT, ((Values) draft.mapping().dimensions().getFirst()).assignments().get("xyz"));
		draft.assign("geslacht", "xyz", Optional.empty());
		assertEquals(2, draft.open("geslacht"));
	}

	@Test
	void aDimensionHasOneColumnAndAColumnOneUse() {
		draft.use("nummer", ColumnUse.of("age"));
		assertEquals(ColumnUse.NOTHING, draft.use("leeftijd"));
		draft.use("nummer", ColumnUse.WEIGHT);
		assertEquals(ColumnUse.NOTHING, draft.use("weegfactor"));
		assertEquals(List.of("sex"), draft.dimensions());
		draft.use("weegfactor", ColumnUse.COUNT);
		assertEquals(Optional.of("weegfactor"), draft.mapping().countColumn());
		assertTrue(draft.mapping().weightColumn().isEmpty());
	}

	@Test
	void bandsAreThoseThatSomebodyChose() {
		draft.bands("leeftijd", List.of(18, 40));
		assertEquals(List.of(18, 40), ((Ages) draft.mapping("leeftijd").orElseThrow()).lowerAges());
	}

	@Test
	void countriesOfBirthGoTogether() {
		MappingDraft birth = new MappingDraft(List.of(column("geboorteland", "Nederland", 80, "Marokko", 20),
				column("geboorteland_moeder", "Nederland", 70, "Marokko", 30), column("geboorteland_vader", "Nederland", 70, "Turkije", 30)),
				List.of(), DAY);
		assertTrue(birth.mapping("geboorteland").orElseThrow() instanceof BirthCountries);
		assertEquals(ColumnUse.Kind.TOGETHER, birth.use("geboorteland_vader").kind());
		assertEquals(birth.mapping("geboorteland"), birth.countedBy("geboorteland_vader"));
		birth.use("geboorteland_vader", ColumnUse.NOTHING);
		assertEquals(ColumnUse.NOTHING, birth.use("geboorteland"));
	}

	@Test
	void otherPopulationsChangeOnlyWhatNobodyTouched() {
		draft.assign("geslacht", "xyz", Optional.of("male"));
		List<Dimension> others = List.of(new Dimension("sex", List.of("Male", "Female")),
				new Dimension("age", List.of("0-39", "40+")));
		MappingDraft later = draft.with(others, DAY);
		assertEquals("male", ((Values) later.mapping("geslacht").orElseThrow()).assignments().get("xyz"));
		assertEquals(List.of(0, 40), ((Ages) later.mapping("leeftijd").orElseThrow()).lowerAges());
		assertEquals(ColumnUse.WEIGHT, later.use("weegfactor"));
	}

	@Test
	void aColumnThatIsNotUsedStaysSo() {
		draft.use("leeftijd", ColumnUse.NOTHING);
		assertFalse(draft.with(List.of(new Dimension("age", List.of("0-39", "40+"))), DAY).dimensions().contains("age"));
	}

	@Test
	void missingValuesAreThoseTyped() {
		draft.missing(" 99, -1 ;weigert,");
		assertEquals(java.util.Set.of("99", "-1", "weigert"), draft.mapping().missingValues());
		assertEquals("99, -1, weigert", draft.missing());
	}
}
