package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentValidatorTest {

	private static Arguments at(String path, Consumer<Instrument> damage) {
		return Arguments.of(path, damage);
	}

	static Stream<Arguments> damages() {
		return Stream.of(at("id", list -> list.setId("Sleep List")), at("names", list -> {
			list.getNames().clear();
			list.setAbbreviation("");
		}), at("items[2]", list -> list.getItems().get(1).setId("q1")), at("items[1]", list -> list.getItems().get(0).setId("")),
				at("items[3]", list -> list.getItems().get(2).setMaximum(Double.NaN)),
				at("items[1]", list -> list.getItems().get(0).setOptions(InstrumentFactory.eINSTANCE.createOptionSet())),
				at("scales[1]", list -> list.getScales().get(0).getItems().add(TestInstruments.full().getItems().get(2))),
				at("cut-offs[1]", list -> list.getCutOffs().get(0).setValue(5)), at("cut-offs[2]", list -> list.getCutOffs().get(1).setVerified(true)),
				at("cut-offs[1]", list -> list.getCutOffs().get(0).setSource(null)),
				at("cut-offs[2]", list -> list.getCutOffs().get(1).setAgeFrom(70)),
				at("studies[1]", list -> list.getStudies().get(0).getGroups().add("people")),
				at("studies[1]", list -> list.getStudies().get(0).setN(-1)),
				at("studies[1]", list -> list.getStudies().get(0).getFigures().get(0).setValue(1.2)),
				at("studies[1]", list -> list.getStudies().get(0).getFigures().get(0).setLow(0.9)),
				at("studies[2]", list -> list.getStudies().get(1).setScale(TestInstruments.full().getScales().get(0))),
				at("inquiries[1]", list -> list.getInquiries().get(0).setWhere("")),
				at("inquiries[1]", list -> list.getInquiries().get(0).setBy("")),
				at("alternatives[1]", list -> list.getAlternatives().get(0).setInstrument("sleep-list")));
	}

	@Test
	void aGoodInstrumentHasNoProblems() {
		assertEquals(List.of(), InstrumentValidator.problems(TestInstruments.full()));
	}

	@ParameterizedTest(name = "{index}: {0}")
	@MethodSource("damages")
	void whatDoesNotHangTogetherIsNamedWithItsPlace(String path, Consumer<Instrument> damage) {
		Instrument list = TestInstruments.full();
		damage.accept(list);
		List<InstrumentProblem> problems = InstrumentValidator.problems(list);
		assertEquals(List.of(path), problems.stream().map(InstrumentProblem::path).toList(), problems::toString);
		assertFalse(problems.getFirst().text().nl().isBlank());
	}
}
