package org.evenaar.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The table of bundles in the architecture page of the README, as a test. */
class DependencyTest {

	/** Of our own bundles, which a bundle may use. A bundle that is not here fails. */
	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
			allowed("org.evenaar.model"),
			allowed("org.evenaar.rules"),
			allowed("org.evenaar.statistics"),
			allowed("org.evenaar.check", "model", "rules"),
			allowed("org.evenaar.check.testing", "check", "model", "rules"),
			allowed("org.evenaar.checks.race", "check", "model", "rules"),
			allowed("org.evenaar.checks.representativeness", "check", "model", "rules", "statistics", "population"),
			allowed("org.evenaar.importer", "model", "rules"),
			allowed("org.evenaar.report", "check", "model", "rules"),
			allowed("org.evenaar.review", "check", "importer", "model", "report", "rules"),
			allowed("org.evenaar.population", "rules", "statistics"),
			allowed("org.evenaar.dataset", "model", "population", "rules", "statistics"),
			allowed("org.evenaar.page"),
			allowed("org.evenaar.representation", "dataset", "model", "page", "population", "rules", "statistics"),
			allowed("org.evenaar.instrument", "model", "population", "rules", "statistics"),
			allowed("org.evenaar.checks.validation", "check", "instrument", "model", "population", "rules", "statistics"),
			allowed("org.evenaar.validation", "check", "dataset", "instrument", "model", "page", "population", "rules",
					"statistics"),
			allowed("org.evenaar.search", "check", "importer", "instrument", "model", "rules"),
			allowed("org.evenaar.cli", "check", "dataset", "importer", "instrument", "model", "population", "report",
					"representation", "review", "rules", "search", "statistics", "validation"),
			allowed("org.evenaar.ui", "check", "dataset", "importer", "instrument", "model", "population", "report",
					"representation", "review", "rules", "search", "statistics", "validation"),
			allowed("org.evenaar.rcp", "rules", "ui"),
			allowed("org.evenaar.examples.check", "check", "model", "rules"));

	/** Libraries that few bundles may touch. */
	private static final Map<String, Set<String>> OWNERS = Map.of(
			"org.apache.poi", Set.of("org.evenaar.importer", "org.evenaar.representation"),
			"org.apache.pdfbox", Set.of("org.evenaar.importer"),
			"org.jsoup", Set.of("org.evenaar.importer", "org.evenaar.instrument"),
			"org.commonmark", Set.of("org.evenaar.importer"),
			"org.apache.lucene", Set.of("org.evenaar.search"),
			"org.snakeyaml.engine", Set.of("org.evenaar.rules", "org.evenaar.population", "org.evenaar.instrument"),
			"picocli", Set.of("org.evenaar.cli"),
			"org.duckdb", Set.of("org.evenaar.dataset"),
			"org.postgresql", Set.of("org.evenaar.dataset"),
			"org.eclipse.swt", Set.of("org.evenaar.ui", "org.evenaar.rcp"));

	private static Map.Entry<String, Set<String>> allowed(String bundle, String... parts) {
		return Map.entry(bundle, Stream.of(parts).map(part -> "org.evenaar." + part).collect(Collectors.toSet()));
	}

	@Test
	void bundlesUseOnlyWhatTheTableAllows() {
		List<String> violations = new ArrayList<>();
		for (Bundle bundle : Bundles.ours()) {
			Set<String> allowed = ALLOWED.get(bundle.getSymbolicName());
			if (allowed == null) {
				violations.add(bundle.getSymbolicName() + " is not in the table");
				continue;
			}
			Bundles.dependencies(bundle).stream().filter(name -> name.startsWith("org.evenaar.") && !allowed.contains(name))
					.forEach(name -> violations.add(bundle.getSymbolicName() + " uses " + name));
		}
		assertEquals(List.of(), violations);
		assertEquals(new TreeSet<>(ALLOWED.keySet()),
				new TreeSet<>(Bundles.ours().stream().map(Bundle::getSymbolicName).toList()));
	}

	@Test
	void librariesStayWhereTheyAreUsed() {
		List<String> violations = new ArrayList<>();
		for (Bundle bundle : Bundles.ours()) {
			for (String used : Bundles.dependencies(bundle)) {
				OWNERS.forEach((library, owners) -> {
					if (used.startsWith(library) && !owners.contains(bundle.getSymbolicName())) {
						violations.add(bundle.getSymbolicName() + " uses " + used);
					}
				});
			}
		}
		assertEquals(List.of(), violations);
	}

	@Test
	void theCommandLineNeedsNoDisplay() {
		Set<String> closure = Bundles.closure(Bundles.named("org.evenaar.cli"));
		assertTrue(closure.contains("org.evenaar.importer"), closure::toString);
		List<String> windows = closure.stream().filter(name -> Stream.of("org.eclipse.swt", "org.eclipse.jface",
				"org.eclipse.ui", "org.eclipse.e4").anyMatch(name::startsWith)).toList();
		assertEquals(List.of(), windows);
	}

	@Test
	void theCommandLineNeedsNoWorkspace() {
		Set<String> closure = Bundles.closure(Bundles.named("org.evenaar.cli"));
		assertTrue(!closure.contains("org.eclipse.core.resources"), closure::toString);
	}

	@Test
	void theRuleEngineRunsOutsideEclipse() {
		Set<String> others = new TreeSet<>(Bundles.closure(Bundles.named("org.evenaar.rules")));
		others.removeAll(Set.of("org.evenaar.rules", "org.snakeyaml.engine", "org.eclipse.osgi", "system.bundle"));
		assertEquals(Set.of(), others);
	}
}
