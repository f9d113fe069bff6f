package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.rules.Certainty;
import org.evenaar.rules.Language;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])[,}]");
	private static final Pattern UNQUOTED = Pattern.compile("(?i)(?<![‘\\p{L}-])(ras|rassen|race|races|racial)\\b");

	private static Properties texts(String name) throws IOException {
		try (InputStream stream = RendererRegistry.class.getResourceAsStream(name)) {
			var texts = new Properties();
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return texts;
		}
	}

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = texts("messages.properties");
		Properties dutch = texts("messages_nl.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(placeholders(english.getProperty(key)), placeholders(dutch.getProperty(key)), key);
			assertFalse(dutch.getProperty(key).isBlank(), key);
		}
	}

	private static TreeSet<String> placeholders(String text) {
		var found = new TreeSet<String>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	@Test
	void everyValueHasAName() throws IOException {
		for (String file : List.of("messages.properties", "messages_nl.properties")) {
			Properties texts = texts(file);
			List<String> keys = new ArrayList<>();
			for (Severity severity : Severity.values()) {
				keys.add("severity." + severity.code());
				keys.add("html.key." + severity.code());
			}
			for (Certainty certainty : Certainty.values()) {
				keys.add("certainty." + certainty.code());
			}
			for (Status status : Status.values()) {
				if (status != Status.NOT_APPLICABLE) {
					keys.add("status." + status.code());
				}
			}
			for (Language language : Language.values()) {
				keys.add("language." + language.code());
			}
			for (String category : texts.getProperty("categories").split(" ")) {
				keys.add("category." + category);
			}
			keys.forEach(key -> assertTrue(texts.containsKey(key), file + ": " + key));
			assertEquals(12, texts.getProperty("html.months").split(" ").length);
		}
	}

	/** Our rules would flag the bare word, and rightly so. */
	@Test
	void raceStandsInQuotationMarks() throws IOException {
		for (String file : List.of("messages.properties", "messages_nl.properties")) {
			texts(file).forEach((key, text) -> {
				boolean codes = key.equals("categories");
				assertTrue(codes || !UNQUOTED.matcher((String) text).find(), file + ": " + key + " = " + text);
			});
		}
	}
}
