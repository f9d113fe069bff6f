package org.evenaar.population.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationProblem;
import org.osgi.framework.Bundle;

/** Reads the extension point populations. What is wrong with one contribution leaves the others alone. */
public final class ExtensionReader {

	private static final String POINT = "org.evenaar.population.populations";
	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,79}");

	private final List<Contribution> contributions = new ArrayList<>();
	private final List<PopulationProblem> problems = new ArrayList<>();

	private final Function<IContributor, Bundle> bundles;

	public ExtensionReader(IExtensionRegistry registry) {
		this(registry, ContributorFactoryOSGi::resolve);
	}

	/** @param bundles finds the bundle that contributes, or null where it is gone */
	ExtensionReader(IExtensionRegistry registry, Function<IContributor, Bundle> bundles) {
		this.bundles = bundles;
		Stream.of(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing(element -> element.getContributor().getName())).forEach(this::element);
	}

	private void element(IConfigurationElement element) {
		String contributor = element.getContributor().getName();
		String path = element.getAttribute("path") == null ? "" : element.getAttribute("path");
		Bundle bundle = bundles.apply(element.getContributor());
		List<URL> files = bundle == null || path.isEmpty() ? List.of() : files(bundle, path);
		if (files.isEmpty()) {
			problems.add(new PopulationProblem(contributor, Texts.text("registry.noFile", contributor, path)));
		}
		for (URL file : files) {
			String name = contributor + file.getPath();
			try (InputStream stream = file.openStream()) {
				add(Metadata.read(TextFile.read(name, stream)), name, contributor, bundle, file.getPath());
			} catch (IOException e) {
				problems.add(new PopulationProblem(name, Texts.text("registry.noFile", contributor, path)));
			} catch (PopulationException e) {
				problems.add(new PopulationProblem(name, e.sentence()));
			}
		}
	}

	private void add(Metadata metadata, String name, String contributor, Bundle bundle, String path) {
		String table = path.substring(0, path.lastIndexOf('/') + 1) + metadata.table();
		if (!ID.matcher(metadata.id()).matches()) {
			problems.add(new PopulationProblem(name, Texts.text("registry.id", contributor, Texts.shortened(metadata.id()))));
			return;
		}
		var contribution = new Contribution(metadata, contributor, () -> open(bundle, table));
		if (metadata.table().isEmpty() || metadata.table().contains("..") || bundle.getEntry(table) == null) {
			problems.add(new PopulationProblem(metadata.id(), contribution.noTable()));
			return;
		}
		contributions.add(contribution);
	}

	private static InputStream open(Bundle bundle, String path) throws IOException {
		URL file = bundle.getEntry(path);
		if (file == null) {
			throw new FileNotFoundException(path);
		}
		return file.openStream();
	}

	/** The file itself, or all YAML files in the folder, in the order of their names. */
	private static List<URL> files(Bundle bundle, String path) {
		if (path.endsWith(".yaml") || path.endsWith(".yml")) {
			URL file = bundle.getEntry(path);
			return file == null ? List.of() : List.of(file);
		}
		var found = bundle.findEntries(path, "*.yaml", false);
		return found == null ? List.of()
				: Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
	}

	public List<Contribution> contributions() {
		return List.copyOf(contributions);
	}

	public List<PopulationProblem> problems() {
		return List.copyOf(problems);
	}
}
