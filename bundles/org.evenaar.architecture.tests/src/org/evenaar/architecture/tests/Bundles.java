package org.evenaar.architecture.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** The bundles of the running framework, and who is wired to whom. */
final class Bundles {

	private static final String OURS = "org.evenaar.";

	private Bundles() {
	}

	/** @return our bundles in the order of their names, without tests, sources, and translations of bundles of others */
	static List<Bundle> ours() {
		return Stream.of(FrameworkUtil.getBundle(Bundles.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith(OURS) && !bundle.getSymbolicName().endsWith(".tests"))
				.filter(bundle -> bundle.getHeaders().get("Eclipse-SourceBundle") == null)
				.filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
				.sorted((a, b) -> a.getSymbolicName().compareTo(b.getSymbolicName())).toList();
	}

	static Bundle named(String name) {
		return ours().stream().filter(bundle -> bundle.getSymbolicName().equals(name)).findAny()
				.orElseThrow(() -> new AssertionError(name + " is not in the test runtime"));
	}

	/** @return names of the bundles that this one is wired to, whether it asked for the bundle or for a package */
	static Set<String> dependencies(Bundle bundle) {
		Set<String> names = new TreeSet<>();
		bundle.adapt(BundleWiring.class).getRequiredWires(null)
				.forEach(wire -> names.add(wire.getProvider().getBundle().getSymbolicName()));
		names.remove(bundle.getSymbolicName());
		return names;
	}

	/**
	 * @return names of all bundles that this one needs, directly or not, fragments of those included; what a library would
	 *         like to have as well but does without is not among them
	 */
	static Set<String> closure(Bundle bundle) {
		Set<Bundle> seen = new LinkedHashSet<>(Set.of(bundle));
		List<Bundle> open = new ArrayList<>(List.of(bundle));
		while (!open.isEmpty()) {
			BundleWiring wiring = open.remove(open.size() - 1).adapt(BundleWiring.class);
			if (wiring == null) {
				continue;
			}
			Stream<BundleRevision> providers = wiring.getRequiredWires(null).stream()
					.filter(wire -> !"optional".equals(wire.getRequirement().getDirectives().get("resolution")))
					.map(wire -> wire.getProvider());
			Stream<BundleRevision> fragments = wiring.getProvidedWires(BundleRevision.HOST_NAMESPACE).stream()
					.map(wire -> wire.getRequirer());
			Stream.concat(providers, fragments).map(BundleRevision::getBundle)
					.filter(other -> !other.getSymbolicName().endsWith(".tests")).filter(seen::add).forEach(open::add);
		}
		Set<String> names = new TreeSet<>();
		seen.forEach(other -> names.add(other.getSymbolicName()));
		return names;
	}
}
