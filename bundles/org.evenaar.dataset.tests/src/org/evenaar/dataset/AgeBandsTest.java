package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.evenaar.population.coding.AgeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandsTest {

	@Test
	void readsWhatPeopleType() {
		assertEquals(Optional.of(List.of(0, 18, 40, 65)), AgeBands.parse(" 0, 18;40 65 "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "achttien", "18, 18", "40, 18", "0, 131", "18-40", "-1, 5" })
	void refusesWhatAreNoAgesThatAscend(String typed) {
		assertEquals(Optional.empty(), AgeBands.parse(typed));
	}

	@Test
	void takesFewBandsWhereATableHasEveryFiveYears() {
		List<Integer> fives = IntStream.rangeClosed(0, 19).map(i -> 5 * i).boxed().toList();
		assertEquals(List.of(0, 15, 25, 45, 65), AgeBands.few(fives));
		assertEquals(List.of(0, 20, 40), AgeBands.few(List.of(0, 20, 40)));
	}

	@Test
	void bandsBeginAndEndWhereTheAgesDo() {
		Optional<AgeRange> ages = Optional.of(new AgeRange(40, 79));
		List<Integer> begins = AgeBands.within(List.of(0, 25, 45, 65, 80), ages);
		assertEquals(List.of(40, 45, 65), begins);
		assertEquals(List.of(new AgeRange(40, 44), new AgeRange(45, 64), new AgeRange(65, 79)), AgeBands.ranges(begins, ages));
		assertEquals(AgeRange.from(65), AgeBands.ranges(List.of(0, 65), Optional.empty()).getLast());
	}
}
