package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.Weakness;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Rating;
import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		Properties english = load("messages.properties");
		Properties dutch = load("messages_nl.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(dutch.keySet()));
		for (Object key : english.keySet()) {
			for (Properties language : List.of(english, dutch)) {
				String text = new MessageFormat(language.get(key).toString()).format(new Object[] { 1, 2, 3, 4 });
				assertFalse(text.isBlank() || text.contains("{"), key + ": " + text);
			}
			assertEquals(arguments(english, key), arguments(dutch, key), key.toString());
		}
	}

	private static TreeSet<String> arguments(Properties texts, Object key) {
		return new TreeSet<>(ARGUMENT.matcher(texts.get(key).toString()).results().map(MatchResult::group).toList());
	}

	@Test
	void everyValueHasAName() {
		for (EvidenceState state : EvidenceState.values()) {
			assertFalse(state.label().isEmpty());
		}
		for (Weakness weakness : Weakness.values()) {
			assertFalse(weakness.label().isEmpty());
		}
		MeasurementProperty.VALUES.forEach(property -> assertFalse(Texts.of("property." + property.getLiteral()).isEmpty()));
		Rating.VALUES.forEach(rating -> assertFalse(Texts.of("rating." + rating.getLiteral()).isEmpty()));
		Direction.VALUES.forEach(direction -> assertFalse(Texts.of("direction." + direction.getLiteral(), 1).isEmpty()));
	}
}
