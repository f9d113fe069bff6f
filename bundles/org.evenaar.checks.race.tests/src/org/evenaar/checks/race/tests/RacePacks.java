package org.evenaar.checks.race.tests;

import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.evenaar.check.testing.RulePackTester;
import org.evenaar.rules.RuleSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The packs as an outsider gets them: from the bundle, through the API. */
final class RacePacks {

	private RacePacks() {
	}

	static Bundle bundle() {
		return Stream.of(FrameworkUtil.getBundle(RacePacks.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals("org.evenaar.checks.race")).findAny().orElseThrow();
	}

	static List<URL> files(String folder) {
		return Collections.list(bundle().findEntries(folder, "*.yaml", true)).stream()
				.sorted(Comparator.comparing(URL::getPath)).toList();
	}

	static RuleSet rules() {
		return RulePackTester.compile(RulePackTester.read(files("packs")));
	}
}
