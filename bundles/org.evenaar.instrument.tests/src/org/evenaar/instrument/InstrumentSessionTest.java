package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentSessionTest {

	@TempDir
	Path folder;

	private final InstrumentSession session = InstrumentSession.of(TestInstruments.full());
	private final Instrument instrument = session.instrument();

	@Test
	void aNewSessionIsUnsavedAndEditsACopy() {
		Instrument original = TestInstruments.full();
		InstrumentSession own = InstrumentSession.of(original);
		own.set(own.instrument(), InstrumentPackage.Literals.INSTRUMENT__ABBREVIATION, "ZZ");
		assertEquals("SL", original.getAbbreviation());
		assertTrue(own.dirty());
		assertFalse(InstrumentSession.of(original).canUndo());
	}

	@Test
	void dirtyFollowsSavingAndUndo() throws InstrumentException {
		Path file = folder.resolve("sleep.instrument");
		session.saveAs(file);
		assertFalse(session.dirty());
		session.setText(instrument.getItems().getFirst(), instrument.getLanguageVersions().getFirst(), "Iets anders");
		assertTrue(session.dirty());
		assertEquals("tekst van een item", session.undoText().orElseThrow().nl());
		session.undo();
		assertFalse(session.dirty());
		session.redo();
		session.save();
		assertFalse(session.dirty());
		assertEquals("Iets anders", InstrumentSession.open(file).instrument().getItems().getFirst().getTexts().getFirst().getText());
	}

	@Test
	void whatIsChangedWhileItIsWrittenStaysUnsaved() throws InstrumentException {
		Path file = folder.resolve("sleep.instrument");
		session.saveAs(file);
		session.set(instrument, InstrumentPackage.Literals.INSTRUMENT__LICENCE, "CC0");
		InstrumentSession.Saving saving = session.beginSave(file);
		session.set(instrument, InstrumentPackage.Literals.INSTRUMENT__LICENCE, "CC-BY");
		saving.write();
		session.endSave(saving);
		assertTrue(session.dirty(), "the second change came too late");
		assertEquals("CC0", InstrumentSession.open(file).instrument().getLicence());
		session.undo();
		assertFalse(session.dirty(), "this is what was written");
		saving = session.beginSave(file);
		session.undo();
		session.set(instrument, InstrumentPackage.Literals.INSTRUMENT__LICENCE, "MIT");
		saving.write();
		session.endSave(saving);
		assertTrue(session.dirty(), "what was written was taken back, and something else done");
		session.undo();
		assertTrue(session.dirty());
	}

	@Test
	void aValueItHasAlreadyIsNoStep() {
		session.set(instrument, InstrumentPackage.Literals.INSTRUMENT__ABBREVIATION, "SL");
		assertFalse(session.canUndo());
	}

	@Test
	void partsAreGivenFreeIds() {
		ValidationStudy first = session.addStudy(InstrumentFactory.eINSTANCE.createValidationStudy());
		ValidationStudy second = InstrumentFactory.eINSTANCE.createValidationStudy();
		second.setId("jansen-dif");
		session.addStudy(second);
		assertEquals("3", first.getId());
		assertEquals("jansen-dif-2", second.getId());
		assertTrue(session.problems().stream().anyMatch(problem -> problem.path().equals("studies[3]")));
	}

	@Test
	void statementsAboutAPartGoWithIt() {
		session.remove(instrument.getItems().get(1));
		assertEquals(List.of("jansen-turkish"), instrument.getStudies().stream().map(ValidationStudy::getId).toList());
		assertEquals(List.of(instrument.getItems().getFirst()), instrument.getScales().getFirst().getItems());
		session.remove(instrument.getScales().getFirst());
		assertTrue(instrument.getCutOffs().isEmpty() && instrument.getStudies().isEmpty());
		session.undo();
		session.undo();
		assertTrue(EcoreUtil.equals(TestInstruments.full(), instrument));
	}

	@Test
	void aLanguageVersionGoesWithItsTexts() {
		session.remove(instrument.getLanguageVersions().getFirst());
		assertTrue(instrument.getItems().stream().allMatch(item -> item.getTexts().isEmpty()));
		assertEquals(List.of(), session.problems());
		session.undo();
		assertTrue(EcoreUtil.equals(TestInstruments.full(), instrument));
	}

	@Test
	void aChangeThatFailsLeavesNothingChanged() {
		assertThrows(IllegalStateException.class, () -> session.edit(Text.EMPTY, changed -> {
			changed.setAbbreviation("half");
			changed.getItems().clear();
			throw new IllegalStateException("on purpose");
		}));
		assertTrue(EcoreUtil.equals(TestInstruments.full(), instrument));
		assertFalse(session.canUndo());
		session.set(instrument, InstrumentPackage.Literals.INSTRUMENT__ABBREVIATION, "whole");
		assertTrue(session.canUndo());
	}

	@Test
	void listenersHearOfEveryStep() throws InstrumentException {
		List<Boolean> heard = new ArrayList<>();
		session.addListener(changed -> heard.add(changed.dirty()));
		session.move(instrument.getItems().get(2), 0);
		session.undo();
		session.redo();
		session.saveAs(folder.resolve("a.instrument"));
		assertEquals(List.of(true, true, true, false), heard);
		assertEquals("q3", instrument.getItems().getFirst().getId());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whateverWasDoneCanBeTakenBackAndDoneAgain(long seed) {
		Random random = new Random(seed);
		List<Instrument> states = new ArrayList<>(List.of(EcoreUtil.copy(instrument)));
		for (int i = 0; i < 40; i++) {
			step(random);
			states.add(EcoreUtil.copy(instrument));
		}
		for (int i = states.size() - 2; i >= 0; i--) {
			session.undo();
			assertTrue(EcoreUtil.equals(states.get(i), instrument), "undo " + i);
		}
		assertFalse(session.canUndo());
		for (int i = 1; i < states.size(); i++) {
			session.redo();
			assertTrue(EcoreUtil.equals(states.get(i), instrument), "redo " + i);
		}
	}

	private void step(Random random) {
		switch (random.nextInt(5)) {
		case 0 -> session.addItem(InstrumentFactory.eINSTANCE.createItem());
		case 1 -> session.addCutOff(InstrumentFactory.eINSTANCE.createCutOff());
		case 2 -> session.set(instrument, InstrumentPackage.Literals.INSTRUMENT__STATED_ITEMS, random.nextInt());
		case 3 -> session.addInquiry(InstrumentFactory.eINSTANCE.createInquiry());
		default -> {
			List<EObject> parts = instrument.eContents();
			session.remove(parts.get(random.nextInt(parts.size())));
		}
		}
	}
}
