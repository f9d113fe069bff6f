package org.evenaar.ui.internal.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.evenaar.population.coding.Confidence;
import org.evenaar.representation.render.RepresentationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of comparisons: complete in both languages, with the same gaps. */
class ComparisonTextsTest {

	private static Properties texts(String name) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = ComparisonTexts.class.getResourceAsStream(name)) {
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

	@ParameterizedTest
	@EnumSource
	void howSureEvenaarIsHasAWord(Confidence confidence) throws IOException {
		assertTrue(texts("messages.properties").containsKey("sure." + confidence.name()));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
	void formsOfReportsHaveNames(RepresentationFormat form) throws IOException {
		assertTrue(texts("messages.properties").containsKey("report." + form.id()));
	}
}
