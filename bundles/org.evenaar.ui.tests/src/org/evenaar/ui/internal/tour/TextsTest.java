package org.evenaar.ui.internal.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts around the review: complete in both languages, with the same gaps. */
class TextsTest {

	private static Properties texts(String path) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = TextsTest.class.getResourceAsStream("/org/evenaar/ui/internal/" + path);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "tour", "welcome", "wizards" })
	void bothLanguagesHaveEveryText(String part) throws IOException {
		Properties english = texts(part + "/messages.properties");
		Properties dutch = texts(part + "/messages_nl.properties");
		assertEquals(english.keySet(), dutch.keySet());
		for (String key : english.stringPropertyNames()) {
			assertEquals(gaps(english.getProperty(key), Locale.ENGLISH), gaps(dutch.getProperty(key), Locale.of("nl")), key);
		}
	}

	private static int gaps(String text, Locale language) {
		return new MessageFormat(text, language).getFormatsByArgumentIndex().length;
	}

	@Test
	void everyStepHasItsTexts() throws IOException {
		Properties english = texts("tour/messages.properties");
		for (TourStep step : TourStep.values()) {
			for (String part : new String[] { "", ".text", ".hint" }) {
				assertTrue(english.containsKey(step.key() + part), step.key() + part);
			}
		}
	}
}
