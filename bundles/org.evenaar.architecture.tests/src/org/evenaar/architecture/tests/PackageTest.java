package org.evenaar.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** What the name of a package promises, and texts in both languages. */
class PackageTest {

	@Test
	void internalPackagesAreMarkedAsSuch() throws BundleException {
		List<String> violations = new ArrayList<>();
		for (Bundle bundle : Bundles.ours()) {
			String exports = bundle.getHeaders().get(Constants.EXPORT_PACKAGE);
			if (exports == null) {
				continue;
			}
			for (ManifestElement element : ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, exports)) {
				boolean internal = element.getValue().contains(".internal");
				boolean marked = "true".equals(element.getDirective("x-internal"));
				if (internal != marked) {
					violations.add(bundle.getSymbolicName() + ": " + element.getValue());
				}
				if (element.getDirective("x-friends") != null) {
					violations.add(bundle.getSymbolicName() + ": friends of " + element.getValue());
				}
			}
		}
		assertEquals(List.of(), violations);
	}

	@Test
	void textsAreThereInDutchAndEnglish() throws IOException {
		List<String> differences = new ArrayList<>();
		int files = 0;
		for (Bundle bundle : Bundles.ours()) {
			var found = bundle.findEntries("/", "*_nl.properties", true);
			if (found == null) {
				continue;
			}
			for (URL dutch : Collections.list(found)) {
				files++;
				String english = dutch.getPath().replace("_nl.properties", ".properties");
				Set<String> only = new TreeSet<>(keys(bundle.getEntry(english)));
				Set<String> both = new TreeSet<>(only);
				Set<String> keys = keys(dutch);
				both.retainAll(keys);
				only.addAll(keys);
				only.removeAll(both);
				only.forEach(key -> differences.add(bundle.getSymbolicName() + dutch.getPath() + ": " + key));
			}
		}
		assertTrue(files >= 5, "Files with Dutch texts: " + files);
		assertEquals(List.of(), differences);
	}

	private static Set<String> keys(URL file) throws IOException {
		try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties.stringPropertyNames();
		}
	}
}
