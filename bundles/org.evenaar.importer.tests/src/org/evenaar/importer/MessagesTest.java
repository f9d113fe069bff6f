package org.evenaar.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;

class MessagesTest {

	private static Properties texts(String name) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = ImportMessage.class.getResourceAsStream(name)) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return texts;
	}

	@Test
	void bothLanguagesHaveTheSameSentencesWithTheSameGaps() throws IOException {
		Properties english = texts("messages.properties");
		Properties dutch = texts("messages_nl.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(dutch.keySet()));
		for (Object key : english.keySet()) {
			String en = english.getProperty((String) key);
			String nl = dutch.getProperty((String) key);
			assertEquals(new MessageFormat(en).getFormatsByArgumentIndex().length, new MessageFormat(nl).getFormatsByArgumentIndex().length, (String) key);
			assertTrue(en.endsWith(".") && nl.endsWith("."), (String) key);
			assertFalse(en.equals(nl), (String) key);
		}
	}

	@Test
	void aTextInAGapSpeaksTheLanguageOfTheSentence() {
		ImportMessage message = ImportMessage.of("file.damaged", new Text("platte tekst", "plain text"));
		assertTrue(message.in(Locale.of("nl")).contains("soort platte tekst;"));
		assertTrue(message.in(Locale.GERMAN).contains("valid plain text file;"));
		assertEquals(message.in(Locale.ENGLISH), message.text().en());
	}

	@Test
	void numbersOfSecondsHaveNoPoints() {
		assertTrue(ImportMessage.of("limit.time", 1200L).in(Locale.of("nl")).contains("1200 seconden"));
	}
}
