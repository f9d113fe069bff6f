package org.evenaar.instrument.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.instrument.TestInstruments;
import org.evenaar.instrument.evidence.StudyJudgement.Bearing;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.ValidationStudy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever the studies are. A failure names its seed, which replays it. */
class EvidencePropertyTest {

	private static final List<String> GROUPS = List.of("dutch", "turkish", "turkish+women", "moroccan", "surinamese",
			"hindustani-surinamese", "outside-netherlands", "low-literacy");
	private static final List<String> COUNTRIES = List.of("NL", "", "DE");

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	private static <T> T any(List<T> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

	private static ValidationStudy study(Instrument instrument, Random random) {
		ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
		study.setId("s" + instrument.getStudies().size());
		for (int i = random.nextInt(3); i >= 0; i--) {
			study.getGroups().add(any(GROUPS, random));
		}
		study.setCountry(any(COUNTRIES, random));
		study.setProperty(any(MeasurementProperty.VALUES, random));
		study.setRating(any(Rating.VALUES, random));
		study.setInvariance(any(InvarianceLevel.VALUES, random));
		study.setVerified(random.nextInt(3) > 0);
		study.setSource(instrument.getSources().getFirst());
		study.setYear(2000 + random.nextInt(20));
		if (random.nextBoolean()) {
			study.setVersion(any(instrument.getLanguageVersions(), random));
		}
		switch (random.nextInt(5)) {
		case 0 -> study.setScale(any(instrument.getScales(), random));
		case 1 -> study.getItems().add(any(instrument.getItems(), random));
		case 2 -> study.setCutOff(any(instrument.getCutOffs(), random));
		default -> study.setN(random.nextInt(3000));
		}
		return study;
	}

	private static Instrument instrument(Random random) {
		Instrument instrument = TestInstruments.full();
		instrument.getStudies().clear();
		for (int i = random.nextInt(7); i > 0; i--) {
			instrument.getStudies().add(study(instrument, random));
		}
		return instrument;
	}

	private static List<EvidenceState> states(Instrument instrument, boolean version) {
		EvidenceTable table = EvidenceTable.of(instrument, GROUPS,
				version ? Optional.of(instrument.getLanguageVersions().getFirst()) : Optional.empty());
		return table.rows().stream().flatMap(row -> row.cells().stream()).map(EvidenceCell::state).toList();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aSufficientStudyNeverMakesItWorse(long seed) {
		Random random = new Random(seed);
		Instrument instrument = instrument(random);
		boolean version = random.nextBoolean();
		List<EvidenceState> before = states(instrument, version);
		ValidationStudy more = study(instrument, random);
		more.setRating(Rating.SUFFICIENT);
		instrument.getStudies().add(more);
		List<EvidenceState> after = states(instrument, version);
		for (int i = 0; i < before.size(); i++) {
			assertTrue(worth(after.get(i)) >= worth(before.get(i)), "cell " + i + ": " + before.get(i) + " became " + after.get(i));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anInsufficientStudyNeverMakesItBetter(long seed) {
		Random random = new Random(seed);
		Instrument instrument = instrument(random);
		boolean version = random.nextBoolean();
		List<EvidenceState> before = states(instrument, version);
		ValidationStudy more = study(instrument, random);
		more.setRating(Rating.INSUFFICIENT);
		instrument.getStudies().add(more);
		List<EvidenceState> after = states(instrument, version);
		for (int i = 0; i < before.size(); i++) {
			assertTrue(worth(after.get(i)) <= worth(before.get(i)), "cell " + i + ": " + before.get(i) + " became " + after.get(i));
			assertTrue(before.get(i) == EvidenceState.UNKNOWN || after.get(i) != EvidenceState.UNKNOWN);
		}
	}

	/** Not known is neither good nor bad, but no step on the way up from evidence against. */
	private static int worth(EvidenceState state) {
		return switch (state) {
		case AGAINST -> 0;
		case UNKNOWN -> 1;
		case PARTLY -> 2;
		case VALIDATED -> 3;
		};
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theOrderOfStudiesMakesNoDifference(long seed) {
		Random random = new Random(seed);
		Instrument instrument = instrument(random);
		Instrument shuffled = EcoreUtil.copy(instrument);
		List<ValidationStudy> studies = new ArrayList<>(shuffled.getStudies());
		Collections.shuffle(studies, random);
		shuffled.getStudies().clear();
		shuffled.getStudies().addAll(studies);
		assertEquals(texts(instrument), texts(shuffled));
	}

	private static List<String> texts(Instrument instrument) {
		return EvidenceTable.of(instrument, GROUPS, Optional.empty()).rows().stream().flatMap(row -> row.cells().stream())
				.map(cell -> cell.state() + " " + cell.lookedInto() + " " + cell.sentence()).toList();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whatCountsForLessNeverValidates(long seed) {
		Random random = new Random(seed);
		Instrument instrument = instrument(random);
		for (EvidenceRow row : EvidenceTable.of(instrument, GROUPS, Optional.of(instrument.getLanguageVersions().getLast())).rows()) {
			for (EvidenceCell cell : row.cells()) {
				boolean direct = cell.judgements().stream().anyMatch(j -> j.bearing() == Bearing.FOR && j.direct());
				assertTrue(direct || cell.state() != EvidenceState.VALIDATED);
				assertTrue(cell.state() == EvidenceState.UNKNOWN || cell.lookedInto());
				for (String text : List.of(cell.sentence().nl(), cell.sentence().en())) {
					assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || text.contains(": ."), text);
					assertTrue(text.endsWith("."), text);
				}
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nothingBecomesValidatedWithoutAVerifiedSource(long seed) {
		Random random = new Random(seed);
		Instrument instrument = instrument(random);
		instrument.getStudies().forEach(study -> study.setVerified(false));
		states(instrument, false).forEach(state -> assertNotEquals(EvidenceState.VALIDATED, state));
	}
}
