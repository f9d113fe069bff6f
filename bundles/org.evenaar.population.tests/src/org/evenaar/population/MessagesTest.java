package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.evenaar.population.coding.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

	@ParameterizedTest
	@ValueSource(classes = { Populations.class, Labels.class })
	void bothLanguagesSayTheSameThings(Class<?> neighbour) throws IOException {
		Properties english = load(neighbour, "messages.properties");
		Properties dutch = load(neighbour, "messages_nl.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(dutch.keySet()));
		for (Object key : english.keySet()) {
			for (String pattern : List.of(english.get(key).toString(), dutch.get(key).toString())) {
				String text = new MessageFormat(pattern).format(new Object[] { 1, 2, 3, 4 });
				assertFalse(text.isBlank() || text.contains("{"), key + ": " + text);
			}
			assertEquals(arguments(english, key), arguments(dutch, key), key.toString());
		}
	}

	private static TreeSet<String> arguments(Properties texts, Object key) {
		TreeSet<String> arguments = new TreeSet<>();
		Arrays.stream(texts.get(key).toString().split("\\{")).skip(1).forEach(part -> arguments.add(part.substring(0, 1)));
		return arguments;
	}

	private static Properties load(Class<?> neighbour, String name) throws IOException {
		Properties properties = new Properties();
		try (var reader = new InputStreamReader(neighbour.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
