package org.evenaar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings, rules and reports speak two languages. */
class ViewTextsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])[,}]");
	private static final Pattern UNQUOTED = Pattern.compile("(?i)(?<![‘\\p{L}-])(ras|rassen|race|races|racial)\\b");

	private static Properties texts(String bundle, String name) throws IOException {
		String path = "/org/evenaar/ui/internal/" + bundle + "/" + name;
		try (InputStream stream = ViewTextsTest.class.getResourceAsStream(path)) {
			assertNotNull(stream, path);
			var texts = new Properties();
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return texts;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "findings", "rules", "report", "search" })
	void bothLanguagesSayTheSame(String bundle) throws IOException {
		Properties english = texts(bundle, "messages.properties");
		Properties dutch = texts(bundle, "messages_nl.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(placeholders(english.getProperty(key)), placeholders(dutch.getProperty(key)), key);
			assertFalse(dutch.getProperty(key).isBlank(), key);
			assertEquals(english.getProperty(key).contains("<a>"), dutch.getProperty(key).contains("<a>"), key);
			assertTrue(!UNQUOTED.matcher(dutch.getProperty(key)).find() && !UNQUOTED.matcher(english.getProperty(key)).find(), key);
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
}
