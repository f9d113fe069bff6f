package org.evenaar.ui.internal.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.ValidationStudy;
import org.junit.jupiter.api.Test;

/** What people fill in about studies, cut-offs and their sources. */
class FormsTest {

	private final Instrument instrument = instrument();

	private static Instrument instrument() {
		InstrumentDraft draft = new InstrumentDraft();
		draft.name = "Slaap";
		draft.items = "1. Een\n2. Twee";
		draft.options = "0 = nee\n1 = ja";
		return draft.make();
	}

	private EvidenceRow row(EvidenceRow.Kind kind) {
		return EvidenceTable.of(instrument, List.of("turkish"), Optional.empty()).rows(kind).getFirst();
	}

	private StudyForm study() {
		StudyForm form = StudyForm.empty(instrument, row(EvidenceRow.Kind.SCALE), List.of("turkish"));
		form.rating = Rating.SUFFICIENT;
		form.people = "1.250";
		form.value = "0,84";
		form.low = "0.80";
		form.high = "0.87";
		form.source.citation = "Yılmaz 2021";
		form.source.link = "https://doi.org/10.1234/abc.5";
		return form;
	}

	@Test
	void aStudyIsKeptAsFilledInAndComesBackTheSame() {
		ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
		StudyForm form = study();
		assertEquals(Optional.empty(), form.problem());
		form.put(instrument, study);
		assertEquals(1250, study.getN());
		assertEquals(0.84, study.getFigures().getFirst().getValue());
		assertSame(instrument.getScales().getFirst(), study.getScale());
		assertEquals("10.1234/abc.5", study.getSource().getDoi());
		assertFalse(study.isVerified(), "nobody said they read it");
		StudyForm again = StudyForm.of(study);
		ValidationStudy other = InstrumentFactory.eINSTANCE.createValidationStudy();
		again.put(instrument, other);
		assertEquals(study.getFigures().getFirst().getHigh(), other.getFigures().getFirst().getHigh());
		assertSame(study.getSource(), other.getSource(), "one source, not two");
		assertEquals(1, instrument.getSources().size());
	}

	@Test
	void aStudyWithoutSourceOrGroupOrWithImpossibleFiguresIsRefused() {
		StudyForm without = study();
		without.source.citation = " ";
		assertTrue(without.problem().isPresent());
		StudyForm nobody = study();
		nobody.groups = List.of();
		assertTrue(nobody.problem().isPresent());
		StudyForm turned = study();
		turned.low = "0.9";
		assertTrue(turned.problem().isPresent());
		StudyForm words = study();
		words.people = "veel";
		assertTrue(words.problem().isPresent());
	}

	@Test
	void aCutOffLiesOnItsScale() {
		CutOffForm form = CutOffForm.empty(Optional.of(instrument.getScales().getFirst()));
		form.source.citation = "Handleiding";
		assertTrue(form.problem(instrument).isPresent(), "no value");
		form.value = "3";
		assertTrue(form.problem(instrument).isPresent(), "the scale ends at 2");
		form.value = "1,5";
		assertEquals(Optional.empty(), form.problem(instrument));
		CutOff cutOff = InstrumentFactory.eINSTANCE.createCutOff();
		form.put(instrument, cutOff);
		assertEquals(1.5, cutOff.getValue());
		assertNotNull(cutOff.getSource());
	}

	@Test
	void stripsShowEveryCutOffOnItsScale() {
		for (double value : new double[] { 0.5, 2 }) {
			CutOff cutOff = InstrumentFactory.eINSTANCE.createCutOff();
			cutOff.setId("c" + value);
			cutOff.setScale(instrument.getScales().getFirst());
			cutOff.setValue(value);
			if (value > 1) {
				cutOff.getGroups().add("turkish");
			}
			instrument.getCutOffs().add(cutOff);
		}
		StripModel strip = StripModel.of(instrument).getFirst();
		assertEquals(2, strip.marks().size());
		assertTrue(strip.marks().getFirst().everyone(), "that of everybody first");
		assertEquals(0.25, strip.place(0.5), 1e-12);
		assertTrue(strip.ticks().size() >= 3 && strip.ticks().size() <= 25);
		strip.marks().forEach(mark -> assertTrue(strip.description().contains(mark.words())));
	}

	@Test
	void ticksAreFewAndInside() {
		for (double[] range : new double[][] { { 0, 1 }, { 0, 40 }, { -3, 7 }, { 0, 113 }, { 5, 5 }, { 0, 12_000 } }) {
			List<Double> ticks = PlotModel.ticks(new PlotModel.Range(range[0], range[1]));
			assertTrue(!ticks.isEmpty() && ticks.size() <= 25, range[1] + ": " + ticks);
			assertTrue(ticks.stream().allMatch(t -> t >= range[0] - 1e-6 && t <= range[1] + 1e-6), ticks.toString());
		}
	}

	@Test
	void theListIsSearchedByWordsInAnyOrder() {
		instrument.setAbbreviation("SLP");
		assertTrue(RegistryDialog.matches(instrument, "slp"));
		assertTrue(RegistryDialog.matches(instrument, ""));
		assertTrue(RegistryDialog.matches(instrument, "slaap slp"));
		assertFalse(RegistryDialog.matches(instrument, "slp depressie"));
	}
}
