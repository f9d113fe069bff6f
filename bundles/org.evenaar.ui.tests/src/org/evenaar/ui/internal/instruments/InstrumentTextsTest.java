package org.evenaar.ui.internal.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.eclipse.emf.common.util.Enumerator;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.StudyJudgement;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Mode;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.Respondent;
import org.evenaar.model.instrument.Scoring;
import org.junit.jupiter.api.Test;

/** The words of instruments: complete in both languages, with the same gaps, and a word for every value of the model. */
class InstrumentTextsTest {

	private static final Map<String, List<? extends Enumerator>> FAMILIES = Map.of("property", MeasurementProperty.VALUES, "rating", Rating.VALUES,
			"figure", FigureKind.VALUES, "invariance", InvarianceLevel.VALUES, "mode", Mode.VALUES, "kind", ItemKind.VALUES, "respondent",
			Respondent.VALUES, "scoring", Scoring.VALUES, "direction", Direction.VALUES);

	private static Properties texts(String name) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = InstrumentTexts.class.getResourceAsStream(name)) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return texts;
	}

	@Test
	void bothLanguagesHaveEveryText() throws IOException {
		Properties english = texts("messages.properties");
		Properties dutch = texts("messages_nl.properties");
		assertEquals(english.keySet(), dutch.keySet());
		for (String key : english.stringPropertyNames()) {
			assertEquals(gaps(english.getProperty(key), Locale.ENGLISH), gaps(dutch.getProperty(key), Locale.of("nl")), key);
		}
	}

	private static int gaps(String text, Locale language) {
		return new MessageFormat(text, language).getFormatsByArgumentIndex().length;
	}

	@Test
	void everyValueOfTheModelHasAWord() throws IOException {
		Properties english = texts("messages.properties");
		FAMILIES.forEach((family, values) -> values.forEach(value -> assertTrue(english.containsKey(family + "." + value.getLiteral()),
				family + "." + value.getLiteral())));
		for (EvidenceLook look : EvidenceLook.values()) {
			assertTrue(english.containsKey("state." + look.name().toLowerCase(Locale.ROOT)));
		}
		for (EvidenceRow.Kind kind : EvidenceRow.Kind.values()) {
			assertTrue(english.containsKey("matrix." + kind.code()));
		}
		for (StudyJudgement.Bearing bearing : StudyJudgement.Bearing.values()) {
			assertTrue(english.containsKey("bearing." + bearing.name().toLowerCase(Locale.ROOT)));
		}
	}
}
