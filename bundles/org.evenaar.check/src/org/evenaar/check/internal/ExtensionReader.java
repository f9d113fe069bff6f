package org.evenaar.check.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.evenaar.check.Check;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.osgi.framework.Bundle;

/** Reads the extension points checks and rulePacks. What is wrong with one contribution leaves the others alone. */
public final class ExtensionReader {

	private static final String CHECKS = "org.evenaar.check.checks";
	private static final String RULE_PACKS = "org.evenaar.check.rulePacks";
	private static final MessageCatalog TEXTS = new MessageCatalog(CheckRegistry.class, "messages");

	private final List<CheckDescriptor> checks = new ArrayList<>();
	private final List<RulePack> packs = new ArrayList<>();
	private final List<CheckProblem> problems = new ArrayList<>();
	private final List<PackProblem> packProblems = new ArrayList<>();

	/** @param registry the extensions, or null where the program runs without them */
	public ExtensionReader(IExtensionRegistry registry) {
		if (registry != null) {
			elements(registry, CHECKS).forEach(this::check);
			elements(registry, RULE_PACKS).forEach(this::pack);
		}
	}

	/** In the order of the contributing bundles' names, so that no run depends on the order in which they started. */
	private static Stream<IConfigurationElement> elements(IExtensionRegistry registry, String point) {
		return Stream.of(registry.getConfigurationElementsFor(point))
				.sorted(Comparator.comparing(element -> element.getContributor().getName()));
	}

	private void check(IConfigurationElement element) {
		String contributor = element.getContributor().getName();
		String id = attribute(element, "id");
		if (id.isEmpty() || attribute(element, "class").isEmpty()) {
			problems.add(new CheckProblem(contributor, TEXTS.text("registry.noId", contributor)));
			return;
		}
		Optional<Severity> severity = Severity.of(attribute(element, "severity").toLowerCase(Locale.ROOT));
		if (severity.isEmpty()) {
			problems.add(new CheckProblem(id, TEXTS.text("registry.severity", id, contributor)));
			return;
		}
		Set<DocumentKind> appliesTo = appliesTo(element);
		if (appliesTo.isEmpty()) {
			problems.add(new CheckProblem(id, TEXTS.text("registry.appliesTo", id, contributor)));
			return;
		}
		checks.add(new CheckDescriptor(id, text(element, "title"), text(element, "description"),
				attribute(element, "category"), severity.get(), appliesTo, attribute(element, "page"), contributor,
				() -> (Check) element.createExecutableExtension("class")));
	}

	/** Left out: every document. Empty where it names a kind that there is not. */
	private static Set<DocumentKind> appliesTo(IConfigurationElement element) {
		String written = attribute(element, "appliesTo");
		return written.isEmpty() ? DocumentKind.ALL
				: DocumentKind.of(written).map(Set::of).orElse(Set.of());
	}

	private static Text text(IConfigurationElement element, String name) {
		IConfigurationElement[] children = element.getChildren(name);
		return children.length == 0 ? Text.EMPTY
				: new Text(attribute(children[0], "nl"), attribute(children[0], "en"));
	}

	private static String attribute(IConfigurationElement element, String name) {
		String value = element.getAttribute(name);
		return value == null ? "" : value;
	}

	private void pack(IConfigurationElement element) {
		String path = attribute(element, "path");
		String contributor = element.getContributor().getName();
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		List<URL> files = bundle == null ? List.of() : files(bundle, path);
		if (files.isEmpty()) {
			problems.add(new CheckProblem(contributor, TEXTS.text("registry.noPack", contributor, path)));
		}
		for (URL file : files) {
			String name = contributor + file.getPath();
			try (InputStream stream = file.openStream()) {
				PackReader.Reading reading = PackReader.read(name, stream);
				reading.pack().ifPresent(packs::add);
				packProblems.addAll(reading.problems());
			} catch (IOException e) {
				problems.add(new CheckProblem(name, TEXTS.text("registry.noPack", contributor, path)));
			}
		}
	}

	/** The file itself, or all YAML files in the folder and below it, in the order of their names. */
	private static List<URL> files(Bundle bundle, String path) {
		if (path.endsWith(".yaml") || path.endsWith(".yml")) {
			URL file = bundle.getEntry(path);
			return file == null ? List.of() : List.of(file);
		}
		var found = bundle.findEntries(path, "*.yaml", true);
		if (found == null) {
			return List.of();
		}
		return Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
	}

	public List<CheckDescriptor> checks() {
		return List.copyOf(checks);
	}

	public List<RulePack> packs() {
		return List.copyOf(packs);
	}

	public List<CheckProblem> problems() {
		return List.copyOf(problems);
	}

	public List<PackProblem> packProblems() {
		return List.copyOf(packProblems);
	}
}
