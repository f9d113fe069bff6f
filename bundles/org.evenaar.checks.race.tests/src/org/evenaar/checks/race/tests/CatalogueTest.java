package org.evenaar.checks.race.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.evenaar.rules.Language;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every algorithm of the catalogue is answered, and says of itself what its rules say. */
class CatalogueTest {

	private static final int ROWS = 84;

	private final RuleSet rules = RacePacks.rules();

	private static Map<String, Map<String, Object>> rows() throws IOException {
		Map<String, Map<String, Object>> rows = new TreeMap<>();
		for (URL file : RacePacks.files("catalogue")) {
			try (InputStream stream = file.openStream()) {
				Map<?, ?> content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
				for (Object entry : (List<?>) content.get("algorithms")) {
					@SuppressWarnings("unchecked")
					Map<String, Object> row = (Map<String, Object>) entry;
					rows.put((String) row.get("id"), row);
				}
			}
		}
		return rows;
	}

	@Test
	void everyRowIsThereOnce() throws IOException {
		List<String> expected = IntStream.rangeClosed(1, ROWS).mapToObj(i -> "RC%03d".formatted(i)).toList();
		assertEquals(expected, List.copyOf(rows().keySet()));
	}

	@Test
	void everyRowHasARuleThatKnowsItOrAReason() throws IOException {
		List<String> violations = new ArrayList<>();
		rows().forEach((id, row) -> {
			List<?> named = (List<?>) row.getOrDefault("rules", List.of());
			if (named.isEmpty() && !(row.get("no-rule") instanceof Map<?, ?> reason && reason.size() == 2)) {
				violations.add(id + " has neither rules nor a reason in two languages");
			}
			for (Object name : named) {
				Optional<Rule> rule = rules.rule((String) name);
				if (rule.isEmpty() || !rule.get().catalogue().contains(id)) {
					violations.add(id + " names " + name + ", which does not name it");
				}
			}
		});
		rules.rules().forEach(rule -> rule.catalogue().stream().filter(id -> !names(id, rule)).forEach(
				id -> violations.add(rule.id() + " names " + id + ", which does not name it")));
		assertEquals(List.of(), violations);
	}

	private static boolean names(String id, Rule rule) {
		try {
			return ((List<?>) rows().getOrDefault(id, Map.of()).getOrDefault("rules", List.of())).contains(rule.id());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void legitimateUsesAreInformation() throws IOException {
		List<String> violations = new ArrayList<>();
		rows().forEach((id, row) -> {
			Status status = Status.of((String) row.get("status")).orElseThrow();
			boolean legitimate = status == Status.LEGIT_RISK_MARKER || status == Status.JUSTIFIED_BY_ANCESTRY;
			for (Object name : (List<?>) row.getOrDefault("rules", List.of())) {
				Severity severity = rules.rule((String) name).orElseThrow().severity();
				if (legitimate && severity != Severity.INFO) {
					violations.add(id + " is " + status.code() + " but " + name + " weighs " + severity.code());
				}
			}
		});
		assertEquals(List.of(), violations);
	}

	@Test
	void rulesOfTheCatalogueServeDutchAndEnglish() {
		List<String> missing = rules.rules().stream()
				.filter(rule -> !rule.catalogue().isEmpty()
						&& !rule.languages().containsAll(List.of(Language.NL, Language.EN)))
				.map(Rule::id).toList();
		assertEquals(List.of(), missing);
	}
}
