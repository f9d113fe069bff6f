package org.evenaar.ui.internal.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
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
		form.figures.getFirst().value = "0,84";
		form.figures.getFirst().low = "0.80";
		form.figures.getFirst().high = "0.87";
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
		turned.figures.getFirst().low = "0.9";
		assertTrue(turned.problem().isPresent());
		StudyForm words = study();
		words.people = "veel";
		assertTrue(words.problem().isPresent());
	}

	@Test
	void everyFigureOfAStudyStaysWithWhatTheFormDoesNotShow() {
		ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
		study().put(instrument, study);
		Figure second = InstrumentFactory.eINSTANCE.createFigure();
		second.setKind(FigureKind.SENSITIVITY);
		second.setLabel("ouders");
		second.setValue(0.123456789);
		second.setLevel(0.9);
		study.getFigures().add(second);
		StudyForm form = StudyForm.of(study);
		assertEquals(2, form.figures.size());
		form.figures.add(new FigureForm(FigureKind.AUC));
		form.put(instrument, study);
		assertEquals(2, study.getFigures().size(), "a line without a value is no figure");
		Figure kept = study.getFigures().getLast();
		assertEquals(List.of("ouders", 0.123456789, 0.9), List.of(kept.getLabel(), kept.getValue(), kept.getLevel()));
		form.figures.getLast().low = "0.5";
		assertTrue(form.problem().isPresent(), "an interval without a value");
		form.figures.getLast().low = "";
		form.figures.getFirst().value = "";
		form.figures.getFirst().low = "";
		form.figures.getFirst().high = "";
		form.put(instrument, study);
		assertEquals(List.of(FigureKind.SENSITIVITY), study.getFigures().stream().map(Figure::getKind).toList());
	}

	@Test
	void aScaleIsChangedAsFilledIn() {
		Scale total = instrument.getScales().getFirst();
		ScaleForm form = ScaleForm.of(instrument, total);
		assertEquals(Optional.empty(), form.problem());
		assertEquals(Set.of("i-1", "i-2"), form.items);
		form.items.remove("i-1");
		form.reverse.add("i-2");
		form.scoring = Scoring.MEAN;
		form.most = "";
		assertTrue(form.problem().isPresent(), "half a range");
		form.most = "0";
		assertTrue(form.problem().isPresent(), "no range");
		form.most = "1,5";
		form.put(instrument, total);
		assertEquals(List.of("i-2"), total.getItems().stream().map(Item::getId).toList());
		assertTrue(total.getItems().getFirst().isReverse());
		assertEquals(1.5, total.getMaximum());
		ScaleForm unnamed = ScaleForm.empty(instrument);
		assertTrue(unnamed.problem().isPresent());
		assertEquals(Set.of("i-2"), unnamed.reverse);
	}

	@Test
	void allCountriesCanBeChosenTheUsualOneFirst() {
		List<String> codes = QuestionDialog.countries(Locale.of("nl"));
		assertEquals(List.of("NL", ""), codes.subList(0, 2));
		assertTrue(codes.containsAll(List.of("BE", "MA", "TR", "SR")));
		assertEquals(codes.size(), codes.stream().distinct().count());
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
