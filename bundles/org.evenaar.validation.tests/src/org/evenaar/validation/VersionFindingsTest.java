package org.evenaar.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.Check;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.evenaar.validation.render.ValidationFormat;
import org.junit.jupiter.api.Test;

/** A finding says in which language version it stands; the same words in two versions are one finding. */
class VersionFindingsTest {

	private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

	/** Two items: the first reads the same in both Dutch versions, the second does not. */
	private static Instrument instrument() {
		Instrument instrument = Made.instrument(2);
		for (String id : List.of("nl", "nl-easy", "en", "xx")) {
			LanguageVersion version = FACTORY.createLanguageVersion();
			version.setId(id);
			version.setLanguage(id.substring(0, 2));
			instrument.getLanguageVersions().add(version);
			text(instrument, 0, version, id.startsWith("nl") ? "Somber" : "Gloomy " + id);
			text(instrument, 1, version, "Text " + id);
		}
		return instrument;
	}

	private static void text(Instrument instrument, int item, LanguageVersion version, String words) {
		VersionText text = FACTORY.createVersionText();
		text.setVersion(version);
		text.setText(words);
		instrument.getItems().get(item).getTexts().add(text);
	}

	/** Finds something in every text. */
	private static Validation validation(String category) {
		var words = new Text("iets", "something");
		Check check = context -> context.passages().stream()
				.map(p -> context.finding(p.place(0, p.passage().text().length(), 0, p.passage().text().length()), Certainty.HIGH, words, List.of()))
				.toList();
		var descriptor = new CheckDescriptor("TEST", words, words, category, Severity.LOW, "", "test", () -> check);
		return Validation.of(EvidenceTable.of(instrument(), List.of("turkish"), Optional.empty()), CheckRegistry.of(List.of(descriptor), List.of()),
				Optional.empty(), new NullProgressMonitor());
	}

	@Test
	void theSameWordsInTwoVersionsAreOneFinding() throws Exception {
		Validation validation = validation("item-text");
		List<String> found = validation.textFindings().stream().map(each -> validation.item(each).orElseThrow().getId() + ' '
				+ each.finding().place().quote() + ' ' + each.versions().stream().map(LanguageVersion::getId).toList()).toList();
		assertEquals(List.of("i1 Somber [nl, nl-easy]", "i2 Text nl [nl]", "i2 Text nl-easy [nl-easy]", "i1 Gloomy en [en]", "i2 Text en [en]"), found);
		String text = Made.write(ValidationFormat.TEXT, ValidationPublication.ofEverything(validation), "en");
		assertTrue(text.contains("- Item 1, Dutch and Dutch (nl-easy): something: ‘Somber’."), text);
	}

	@Test
	void whatIsKnownIsToldOnceAndIsAboutNoItem() {
		Validation validation = validation("instrument-validity");
		assertEquals(1, validation.found().size());
		assertEquals(List.of(), validation.found().getFirst().versions());
		assertEquals(Optional.empty(), validation.item(validation.found().getFirst()));
		assertEquals(List.of(), validation.textFindings());
	}
}
