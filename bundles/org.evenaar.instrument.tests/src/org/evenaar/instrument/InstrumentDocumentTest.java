package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.instrument.Instrument;
import org.junit.jupiter.api.Test;

class InstrumentDocumentTest {

	private final Instrument list = TestInstruments.full();

	private static List<String> paths(Guideline document) {
		return document.getSections().stream().flatMap(section -> section.getBlocks().stream()).map(Block::getPath).toList();
	}

	@Test
	void blocksAreItemsThenAnswers() {
		Guideline document = InstrumentDocument.of(list, "nl");
		assertEquals(InstrumentDocument.FORMAT, document.getFormat());
		assertEquals("Slaaplijst", document.getTitle());
		assertEquals(List.of("q1", "q2", "answers/often/0", "answers/often/1", "answers/often/2", "answers/often/9"), paths(document));
		assertEquals(List.of("De afgelopen week", ""), document.getSections().stream().map(s -> s.getHeading()).toList());
		assertEquals(Optional.of(list.getItems().get(1)), InstrumentDocument.item(list, "q2"));
		assertEquals(Optional.empty(), InstrumentDocument.item(list, "answers/often/1"));
	}

	@Test
	void aLanguageWithoutTextsGivesAnEmptyDocument() {
		assertTrue(InstrumentDocument.of(list, "tr").getSections().isEmpty());
		assertEquals(List.of("nl"), InstrumentDocument.languages(list));
	}

	@Test
	void twoVersionsInOneLanguageHavePathsOfTheirOwn() {
		Instrument two = TestInstruments.instrument(TestInstruments.fullText().replace("{id: tr, language: tr, ", "{id: nl-short, language: nl-BE, ")
				.replace("language: tr,", "language: nl-short,").replace("text: {nl: Ik slaap moeilijk in.}", "text: {nl: Een, nl-short: Twee}"));
		assertEquals(List.of("q1", "q1@nl-short", "q2"), paths(InstrumentDocument.of(two, "nl-NL")).subList(0, 3));
		assertEquals(Optional.of(two.getItems().getFirst()), InstrumentDocument.item(two, "q1@nl-short"));
		assertEquals(List.of("q1"), paths(InstrumentDocument.of(two, two.getLanguageVersions().get(1))));
	}
}
