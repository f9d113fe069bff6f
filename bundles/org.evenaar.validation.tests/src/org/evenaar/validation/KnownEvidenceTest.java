package org.evenaar.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.model.instrument.VersionText;
import org.junit.jupiter.api.Test;

/** An instrument of one's own and what is known of it become one, and nothing refers to what is left behind. */
class KnownEvidenceTest {

	private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

	/** With a scale, a study about the second item, and a Dutch version. */
	private static Instrument known(int items) {
		Instrument known = Made.instrument(items);
		Scale scale = FACTORY.createScale();
		scale.setId("total");
		scale.getItems().addAll(known.getItems());
		known.getScales().add(scale);
		ValidationStudy study = FACTORY.createValidationStudy();
		study.setId("study");
		study.getItems().add(known.getItems().get(1));
		known.getStudies().add(study);
		known.getItems().get(1).setReverse(true);
		version(known);
		return known;
	}

	/** The same with texts, other ids and the same numbers. */
	private static Instrument own(int items) {
		Instrument own = Made.instrument(items);
		LanguageVersion version = version(own);
		for (Item item : own.getItems()) {
			item.setId("q" + item.getNumber());
			VersionText text = FACTORY.createVersionText();
			text.setVersion(version);
			text.setText("Tekst");
			item.getTexts().add(text);
		}
		return own;
	}

	private static LanguageVersion version(Instrument instrument) {
		LanguageVersion version = FACTORY.createLanguageVersion();
		version.setId("nl");
		version.setLanguage("nl");
		instrument.getLanguageVersions().add(version);
		return version;
	}

	@Test
	void textsOfOnesOwnStandWithStudiesOfTheRegistry() {
		Instrument known = known(3);
		Instrument own = own(3);
		KnownEvidence both = KnownEvidence.join(own, known);
		Instrument joined = both.instrument();
		assertTrue(both.clear());
		assertEquals(List.of("q1", "q2", "q3"), joined.getItems().stream().map(Item::getId).toList());
		assertEquals(joined.getItems(), joined.getScales().getFirst().getItems());
		assertSame(joined.getItems().get(1), joined.getStudies().getFirst().getItems().getFirst());
		assertTrue(joined.getItems().get(1).isReverse(), "one's own says nothing of it");
		assertSame(joined.getLanguageVersions().getFirst(), joined.getItems().getFirst().getTexts().getFirst().getVersion());
		assertEquals(1, joined.getLanguageVersions().size());
		assertTrue(EcoreUtil.ExternalCrossReferencer.find(joined).isEmpty(), "nothing left behind is referred to");
		assertEquals("i1", known.getItems().getFirst().getId(), "the registry stays as it was");
		assertEquals(3, own.getItems().size());
	}

	@Test
	void aShortFormIsNotClearlyTheSame() {
		assertFalse(KnownEvidence.join(own(2), known(3)).clear());
		assertFalse(KnownEvidence.join(own(4), known(3)).clear());
		assertEquals(4, KnownEvidence.join(own(4), known(3)).instrument().getItems().size());
		assertEquals(2, KnownEvidence.join(own(2), known(3)).matched());
	}

	@Test
	void theNamesakeIsFoundByAbbreviationUnlessOnesOwnHasStudies() {
		Instrument own = own(3);
		own.setId("other");
		InstrumentRegistry registry = InstrumentRegistry.of(List.of(known(3)));
		assertEquals("made", KnownEvidence.namesake(own, registry).orElseThrow().getId());
		assertEquals(Optional.empty(), KnownEvidence.namesake(known(3), registry));
	}
}
