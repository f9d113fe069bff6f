package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The schema that editors use and the parser know the same keys and values. What the parser knows it says itself,
 * when it meets something else.
 */
class PackSchemaTest {

	private static final String STRANGE = "strange";
	private static final String EXPECTED = "expected one of: ";

	/** A pack in which everything can stand once; names between @ are places where something strange can be put in. */
	private static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: strange-things
			title: {nl: Proef, en: Trial, @title@}
			applies-to: [@kind@]
			@pack@
			concepts: {seen: {nl: [ras], not: {nl: [rasp], @not@}, @concept@}}
			exceptions: {quiet: {title: {nl: Stil, en: Quiet}, when: [{looks-like: @form@}], @exception@}}
			sources: {book: {cite: A book, verified: @verified@, @source@}}
			clean: {@cleanLanguage@: [rust]}
			rules:
			  - id: TEST-STRANGE
			    title: {nl: Proef, en: Trial}
			    category: test
			    severity: @severity@
			    certainty: @certainty@
			    status: @status@
			    per: @per@
			    general: @general@
			    languages: [@language@]
			    sections: [@section@]
			    when: {find: [seen], with: [{any: [seen], @condition@}], @when@}
			    why: {nl: Proef, en: Trial}
			    examples: {nl: {flag: ["**ras**"], ignore: [{text: rust, @example@}], @examples@}, @exampleLanguage@}
			    @rule@
			""";
	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("form", "quoted"), Map.entry("verified", "true"),
			Map.entry("cleanLanguage", "nl"), Map.entry("severity", "low"), Map.entry("certainty", "high"),
			Map.entry("status", "contested"), Map.entry("per", "match"), Map.entry("general", "false"),
			Map.entry("language", "nl"), Map.entry("section", "annex"), Map.entry("kind", "instrument"));

	private static Map<?, ?> schema;

	@BeforeAll
	static void readSchema() throws IOException {
		try (InputStream stream = RulePack.class.getResourceAsStream("/schema/rule-pack.schema.json")) {
			schema = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
		}
	}

	private static List<PackProblem> problemsWith(String place, String text) {
		String pack = PACK.replace("@" + place + "@", text);
		for (Map.Entry<String, String> usual : USUAL.entrySet()) {
			pack = pack.replace("@" + usual.getKey() + "@", usual.getValue());
		}
		pack = pack.replaceAll(",? ?@\\w+@", "");
		return Packs.read(pack).problems();
	}

	/** @return what the parser says it would have accepted */
	private static Set<String> acceptedAt(String place, String text) {
		List<String> messages = Packs.messages(problemsWith(place, text));
		assertEquals(1, messages.size(), () -> place + ": " + messages);
		String message = messages.get(0);
		assertTrue(message.contains("'" + STRANGE + "'") && message.contains(EXPECTED), message);
		String list = message.substring(message.indexOf(EXPECTED) + EXPECTED.length(), message.length() - 1);
		return new TreeSet<>(List.of(list.split(", ")));
	}

	private static Map<?, ?> at(String path) {
		Map<?, ?> place = schema;
		for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
			place = (Map<?, ?>) place.get(step);
		}
		return place;
	}

	@Test
	void thePackOfThisTestIsGood() {
		assertEquals(List.of(), Packs.messages(problemsWith("nowhere", "")));
	}

	@ParameterizedTest
	@CsvSource({ "pack, ''", "title, $defs/text", "not, $defs/termsByLanguage", "concept, $defs/concept",
			"exception, $defs/exception", "source, $defs/source", "when, $defs/alternative", "condition, $defs/condition",
			"example, $defs/example", "examples, $defs/examples",
			"exampleLanguage, $defs/rule/properties/examples", "rule, $defs/rule" })
	void knowsTheKeysOfTheParser(String place, String path) {
		Map<?, ?> object = at(path);
		assertEquals(acceptedAt(place, STRANGE + ": 1"),
				((Map<?, ?>) object.get("properties")).keySet().stream().map(String.class::cast)
						.collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(false, object.get("additionalProperties"));
	}

	@ParameterizedTest
	@CsvSource({ "form, $defs/condition/properties/looks-like", "severity, $defs/severity", "certainty, $defs/certainty",
			"status, $defs/status", "per, $defs/rule/properties/per", "language, $defs/language",
			"section, $defs/sectionKinds/items", "kind, properties/applies-to/items" })
	void knowsTheValuesOfTheParser(String place, String path) {
		assertEquals(acceptedAt(place, STRANGE), new TreeSet<>((List<?>) at(path).get("enum")));
	}

	@Test
	void knowsTheLanguagesOfCleanTexts() {
		assertEquals(acceptedAt("cleanLanguage", STRANGE),
				new TreeSet<>(((Map<?, ?>) at("properties/clean").get("properties")).keySet()));
	}

	@ParameterizedTest
	@CsvSource({ "general, $defs/rule/properties/general", "verified, $defs/source/properties/verified" })
	void flagsAreTrueOrFalse(String place, String path) {
		assertEquals(Set.of("true", "false"), acceptedAt(place, STRANGE));
		assertEquals("boolean", at(path).get("type"));
	}

	@ParameterizedTest
	@CsvSource({ "sentence", "block", "row", "heading", "same", "6 words", "1 word", "12 words before", "3 words after" })
	void theParserKnowsTheScopesOfTheSchema(String scope) {
		assertEquals(List.of(), Packs.messages(problemsWith("condition", "within: " + scope)));
		List<?> kinds = (List<?>) at("$defs/scope").get("anyOf");
		boolean named = ((List<?>) ((Map<?, ?>) kinds.get(0)).get("enum")).contains(scope);
		boolean counted = scope.matches((String) ((Map<?, ?>) kinds.get(1)).get("pattern"));
		assertTrue(named || counted, scope);
	}

	@Test
	void everyScopeTheSchemaNamesIsInTheTestAbove() {
		List<?> kinds = (List<?>) at("$defs/scope").get("anyOf");
		assertEquals(List.of("sentence", "block", "row", "heading", "same"), ((Map<?, ?>) kinds.get(0)).get("enum"));
	}
}
