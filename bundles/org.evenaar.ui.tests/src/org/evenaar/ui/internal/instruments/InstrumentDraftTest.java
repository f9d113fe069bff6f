package org.evenaar.ui.internal.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Scale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentDraftTest {

	private final InstrumentDraft draft = new InstrumentDraft();

	@BeforeEach
	void fill() {
		draft.name = "Slaap";
		draft.items = "1. Ik slaap goed (r)\n2) Ik word moe wakker\nIk droom";
		draft.options = "0 = nooit\n1 = soms\n2 = vaak\n- = weet niet";
	}

	@Test
	void linesBecomeItemsWithTheirNumbersAndAnswers() {
		assertEquals(Optional.empty(), draft.problem());
		Instrument instrument = draft.make();
		assertEquals(List.of("1", "2", "3"), instrument.getItems().stream().map(Item::getNumber).toList());
		assertEquals("Ik slaap goed", instrument.getItems().getFirst().getTexts().getFirst().getText());
		assertTrue(instrument.getItems().getFirst().isReverse());
		assertFalse(instrument.getItems().getLast().isReverse());
		assertFalse(instrument.getOptionSets().getFirst().getOptions().getLast().isScored(), "don't know counts for nothing");
		Scale total = instrument.getScales().getFirst();
		assertEquals(0, total.getMinimum());
		assertEquals(6, total.getMaximum());
	}

	@Test
	void onlyTheNumberOfItemsIsEnoughWhereTextsMayNotBeCopied() {
		draft.items = "25";
		Instrument instrument = draft.make();
		assertEquals(25, instrument.getItems().size());
		assertFalse(instrument.isTextsFree());
		assertTrue(instrument.getItems().getFirst().getTexts().isEmpty());
	}

	@Test
	void twoItemsWithOneNumberAreRefused() {
		draft.items = "1. Een\n1. Twee";
		assertTrue(draft.problem().isPresent());
	}

	@Test
	void oneAnswerIsNoChoiceAndTwoForTheSameAreRefused() {
		draft.options = "0 = nee";
		assertTrue(draft.problem().isPresent());
		draft.options = "0 = nee\n0 = ja";
		assertTrue(draft.problem().isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "Turks, tr", "Turkish, tr", "nl, nl", "ar-MA, ar-MA", "AR_ma, ar-MA" })
	void languagesAreNamesOrTags(String typed, String tag) {
		assertEquals(Optional.of(tag), VersionDialog.tag(typed));
	}

	@Test
	void whatIsNoLanguageIsRefused() {
		draft.language = "Klingonees of zo";
		assertTrue(draft.problem().orElseThrow().contains("Klingonees"));
	}

	@Test
	void answersComeBackAsTheyWereTyped() {
		Instrument instrument = draft.make();
		assertEquals(draft.options, OptionLines.write(instrument.getOptionSets().getFirst(), Optional.of(instrument.getLanguageVersions().getFirst())));
	}
}
