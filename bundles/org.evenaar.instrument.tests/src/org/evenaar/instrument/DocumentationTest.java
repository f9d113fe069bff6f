package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evenaar.model.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The guide, the manual of the extension point and the schema say what the program does. */
class DocumentationTest {

	private static final String STRANGE = "strange";
	private static final String EXPECTED = "expected one of: ";

	private static String resource(String name) throws IOException {
		try (InputStream stream = Groups.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/docs/instrument-registry.md", "/docs/instrument-registry_nl.md" })
	void theGuideListsEveryGroup(String name) throws IOException {
		String page = resource(name);
		for (String id : Groups.shipped().ids()) {
			String label = name.contains("_nl") ? Groups.shipped().label(id).nl() : Groups.shipped().label(id).en();
			assertTrue(page.contains("| `" + id + "` | " + label + " |"), id);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/docs/instrument-registry.md", "/docs/instrument-registry_nl.md" })
	void theExampleOfTheGuideHasNoProblems(String name) throws IOException {
		String page = resource(name);
		int start = page.indexOf("```yaml") + 8;
		Instrument list = TestInstruments.instrument(page.substring(start, page.indexOf("```", start)));
		assertEquals(List.of(), InstrumentValidator.problems(list));
	}

	@Test
	void theExampleOfTheExtensionPointHasNoProblems() throws IOException {
		String page = resource("/schema/registries.exsd");
		int start = page.indexOf("   format: evenaar-instrument");
		Instrument list = TestInstruments.instrument(page.substring(start, page.indexOf("&lt;/pre&gt;", start)).stripIndent().stripTrailing() + "\n");
		assertEquals(List.of(), InstrumentValidator.problems(list));
	}

	/** What the parser knows it says itself, when it meets something else. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "format: evenaar-instrument | ^^", "{id: nl, | $defs/language", "{value: \"0\", | $defs/answer",
			"{id: q1, | $defs/item", "- {id: total, | $defs/scale", "{id: total-3, | $defs/cutOff", "{id: jansen-turkish, | $defs/study",
			"{auc: 0.84, | $defs/figure", "{groups: [surinamese], | $defs/inquiry", "{instrument: other-list, | $defs/alternative",
			"{cite: | $defs/source" })
	void theSchemaKnowsTheKeysOfTheParser(String place, String path) throws IOException {
		boolean top = path.isEmpty();
		String yaml = TestInstruments.fullText();
		String changed = top ? yaml + STRANGE + ": 1\n" : yaml.replaceFirst(java.util.regex.Pattern.quote(place),
				java.util.regex.Matcher.quoteReplacement(place.replaceFirst("\\{", "{" + STRANGE + ": 1, ")));
		Map<?, ?> object = at(path);
		assertEquals(accepted(changed), ((Map<?, ?>) object.get("properties")).keySet().stream().map(String.class::cast)
				.collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(false, object.get("additionalProperties"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "[self, parent] | $defs/respondent", "kind: number | $defs/item/properties/kind",
			"scoring: sum | $defs/scale/properties/scoring", "sex: women | $defs/cutOff/properties/sex", "mode: interview | $defs/study/properties/mode",
			"property: criterion-validity | $defs/study/properties/property", "rating: sufficient | $defs/study/properties/rating",
			"invariance: metric | $defs/study/properties/invariance", "outcome: nothing-found | $defs/inquiry/properties/outcome" })
	void theSchemaKnowsTheValuesOfTheParser(String place, String path) throws IOException {
		String changed = place.startsWith("[") ? "[" + STRANGE + "]" : place.substring(0, place.indexOf(' ') + 1) + STRANGE;
		assertEquals(accepted(TestInstruments.fullText().replace(place, changed)), new TreeSet<>((List<?>) at(path).get("enum")));
	}

	private static Set<String> accepted(String yaml) {
		List<String> messages = TestInstruments.messages(TestInstruments.read(yaml));
		assertEquals(1, messages.size(), messages::toString);
		String message = messages.getFirst();
		assertTrue(message.contains("'" + STRANGE + "'") && message.contains(EXPECTED), message);
		String list = message.substring(message.indexOf(EXPECTED) + EXPECTED.length(), message.length() - 1);
		return new TreeSet<>(List.of(list.split(", ")));
	}

	private static Map<?, ?> at(String path) throws IOException {
		Map<?, ?> place = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(resource("/schema/instrument.schema.json"));
		for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
			place = (Map<?, ?>) place.get(step);
		}
		return place;
	}
}
