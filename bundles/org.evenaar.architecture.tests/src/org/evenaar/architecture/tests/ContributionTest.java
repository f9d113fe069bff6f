package org.evenaar.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.testing.CheckContract;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** Walks what bundles declare in plugin.xml. */
class ContributionTest {

	@Test
	void everyCheckAndRuleKeepsTheContract() {
		CheckRegistry registry = CheckRegistry.ofExtensions();
		assertTrue(registry.rules().rules().size() > 80, "The race packs are in the test runtime");
		assertTrue(registry.checks().stream().anyMatch(check -> check.contributor().equals("org.evenaar.examples.check")));
		assertEquals(List.of(), CheckContract.violations(registry));
	}

	@Test
	void classesNamedInPluginXmlAreThere() {
		List<String> missing = new ArrayList<>();
		for (Bundle bundle : Bundles.ours()) {
			for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle.getSymbolicName())) {
				for (IConfigurationElement element : extension.getConfigurationElements()) {
					missingClasses(bundle, element, missing);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	private static void missingClasses(Bundle bundle, IConfigurationElement element, List<String> missing) {
		for (String attribute : List.of("class", "run")) {
			String name = element.getAttribute(attribute);
			// Looked for, not loaded: classes of the window need the system's widgets. After a colon stand arguments.
			if (name != null && bundle.getResource(name.replaceFirst(":.*", "").replace('.', '/') + ".class") == null) {
				missing.add(bundle.getSymbolicName() + ": " + name);
			}
		}
		for (IConfigurationElement child : element.getChildren()) {
			missingClasses(bundle, child, missing);
		}
	}

	@Test
	void everyExtensionPointHasItsManual() {
		List<IExtensionPoint> points = Stream.of(Platform.getExtensionRegistry().getExtensionPoints())
				.filter(point -> point.getNamespaceIdentifier().startsWith("org.evenaar.")).toList();
		assertTrue(points.size() >= 4, points::toString);
		for (IExtensionPoint point : points) {
			Bundle bundle = Bundles.named(point.getContributor().getName());
			assertTrue(bundle.getEntry(point.getSchemaReference()) != null, point.getUniqueIdentifier());
		}
	}
}
