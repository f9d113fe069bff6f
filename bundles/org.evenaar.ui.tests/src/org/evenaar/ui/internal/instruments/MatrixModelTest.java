package org.evenaar.ui.internal.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.ui.internal.instruments.MatrixModel.Place;
import org.junit.jupiter.api.Test;

class MatrixModelTest {

	private static final List<String> GROUPS = List.of("turkish", "moroccan", "surinamese");
	private final Instrument instrument = instrument();

	private static Instrument instrument() {
		InstrumentDraft draft = new InstrumentDraft();
		draft.name = "Vragenlijst";
		draft.items = "1. Een\n2. Twee\n3. Drie";
		draft.options = "0 = nee\n1 = ja";
		draft.cutOff = "2";
		return draft.make();
	}

	private Knowledge knowledge() {
		return new Knowledge(EvidenceTable.of(instrument, GROUPS, Optional.empty()), Map.of(), Optional.empty());
	}

	@Test
	void theWholeComesFirstAndItemsLast() {
		Knowledge known = knowledge();
		MatrixModel matrix = known.matrix();
		assertEquals(List.of(Kind.WHOLE, Kind.SCALE, Kind.CUT_OFF, Kind.ITEM, Kind.ITEM, Kind.ITEM),
				matrix.rows().stream().map(MatrixModel.Row::kind).toList());
		for (int row = 0; row < matrix.rows().size(); row++) {
			assertEquals(matrix.rows().get(row).id(), known.row(new Place(row, -1)).id(), "what is drawn is what is shown beside it");
		}
	}

	@Test
	void everyKindHasOneHeadingAndNoRowIsLost() {
		List<MatrixModel.Line> lines = knowledge().matrix().lines();
		assertEquals(4, lines.stream().filter(MatrixModel.Line::isHeading).count());
		assertEquals(List.of(0, 1, 2, 3, 4, 5), lines.stream().filter(l -> !l.isHeading()).map(MatrixModel.Line::row).toList());
	}

	@Test
	void notLookedIntoNothingFoundAndAgainstLookAndSoundDifferent() {
		Inquiry inquiry = InstrumentFactory.eINSTANCE.createInquiry();
		inquiry.getGroups().add("moroccan");
		inquiry.setDate("2024-05-31");
		inquiry.setWhere("PubMed");
		instrument.getInquiries().add(inquiry);
		ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
		study.setId("s1");
		study.getGroups().add("surinamese");
		study.setCountry("NL");
		study.setProperty(MeasurementProperty.STRUCTURAL_VALIDITY);
		study.setRating(Rating.INSUFFICIENT);
		study.setVerified(true);
		instrument.getStudies().add(study);
		MatrixModel matrix = knowledge().matrix();
		List<EvidenceLook> whole = matrix.rows().getFirst().cells().stream().map(MatrixModel.Cell::look).toList();
		assertEquals(List.of(EvidenceLook.NOT_LOOKED_INTO, EvidenceLook.NOTHING_FOUND, EvidenceLook.AGAINST), whole);
		assertEquals(List.of("surinamese", "moroccan", "turkish"), EvidenceTable.of(instrument, GROUPS, Optional.empty()).knownFirst().groups(),
				"known, looked for, not looked into");
		String first = matrix.text().lines().skip(1).findFirst().orElseThrow();
		assertEquals(List.of("Vragenlijst", EvidenceLook.NOT_LOOKED_INTO.word(), EvidenceLook.NOTHING_FOUND.word(), EvidenceLook.AGAINST.word()),
				List.of(first.split("\t")));
		assertEquals(matrix.rows().size() + 1, matrix.text().lines().count());
		assertNotEquals(matrix.spoken(new Place(0, 0)), matrix.spoken(new Place(0, 1)));
		assertTrue(matrix.spoken(new Place(0, 1)).contains(EvidenceLook.NOTHING_FOUND.word()));
	}

	@Test
	void aPlaceStaysAtItsPartWhenOthersComeBefore() {
		Place before = knowledge().matrix().find(Kind.ITEM, "i-2", 1).orElseThrow();
		instrument.getCutOffs().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(instrument.getCutOffs().getFirst()));
		instrument.getCutOffs().getLast().setId("cut-off-2");
		Place after = knowledge().matrix().find(Kind.ITEM, "i-2", 1).orElseThrow();
		assertEquals(before.row() + 1, after.row());
		assertEquals(1, after.column());
	}

	@Test
	void nobodyWalksOutOfTheMatrix() {
		MatrixModel matrix = knowledge().matrix();
		assertEquals(new Place(5, 2), matrix.within(new Place(99, 99)));
		assertEquals(new Place(0, -1), matrix.within(new Place(-4, -9)));
		assertEquals(new Place(0, -1), MatrixModel.EMPTY.within(new Place(3, 3)));
	}

	@Test
	void aRowHasACellForEachGroup() {
		MatrixModel.Row row = new MatrixModel.Row(Kind.ITEM, "1", "Een", Optional.empty(), List.of());
		assertThrows(IllegalArgumentException.class, () -> new MatrixModel(List.of("Turks"), List.of(row)));
	}
}
