package org.evenaar.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The table of bundles in the architecture page of the README, as a test. */
class DependencyTest {

	/** Of our own bundles, which a bundle may use. A bundle that is not here fails. */
	private static final Map<String, Set<String>> ALLOWED = Map.of(
			"org.evenaar.model", Set.of(),
			"org.evenaar.rules", Set.of(),
			"org.evenaar.check", Set.of("org.evenaar.model", "org.evenaar.rules"),
			"org.evenaar.check.testing", Set.of("org.evenaar.check", "org.evenaar.model", "org.evenaar.rules"),
			"org.evenaar.checks.race", Set.of("org.evenaar.check", "org.evenaar.model", "org.evenaar.rules"),
			"org.evenaar.importer", Set.of("org.evenaar.model", "org.evenaar.rules"),
			"org.evenaar.report", Set.of("org.evenaar.check", "org.evenaar.model", "org.evenaar.rules"),
			"org.evenaar.cli", Set.of("org.evenaar.check", "org.evenaar.importer", "org.evenaar.model", "org.evenaar.report",
					"org.evenaar.rules"),
			"org.evenaar.examples.check", Set.of("org.evenaar.check", "org.evenaar.model", "org.evenaar.rules"));

	/** Libraries that only one bundle may touch. */
	private static final Map<String, Set<String>> OWNERS = Map.of(
			"org.apache.poi", Set.of("org.evenaar.importer"),
			"org.apache.pdfbox", Set.of("org.evenaar.importer"),
			"org.jsoup", Set.of("org.evenaar.importer"),
			"org.commonmark", Set.of("org.evenaar.importer"),
			"org.snakeyaml.engine", Set.of("org.evenaar.rules"),
			"info.picocli", Set.of("org.evenaar.cli"));

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
	void librariesHaveOneOwner() {
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
