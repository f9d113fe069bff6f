package org.evenaar.instrument.internal.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.evenaar.instrument.InstrumentProblem;
import org.evenaar.instrument.RegistryFile;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.Instrument;
import org.osgi.framework.Bundle;

/** Reads the extension point registries. What is wrong with one contribution leaves the others alone. */
public final class ExtensionReader {

	private static final String POINT = "org.evenaar.instrument.registries";

	private final Map<String, Instrument> instruments = new LinkedHashMap<>();
	private final Map<String, String> files = new LinkedHashMap<>();
	private final List<InstrumentProblem> problems = new ArrayList<>();
	private final Function<IContributor, Bundle> bundles;

	public ExtensionReader(IExtensionRegistry registry) {
		this(registry, ContributorFactoryOSGi::resolve);
	}

	/** @param bundles finds the bundle that contributes, or null where it is gone */
	ExtensionReader(IExtensionRegistry registry, Function<IContributor, Bundle> bundles) {
		this.bundles = bundles;
		// In the order of the bundles' names, so that no run depends on the order in which they started.
		Stream.of(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing(element -> element.getContributor().getName())).forEach(this::element);
	}

	private void element(IConfigurationElement element) {
		String contributor = element.getContributor().getName();
		String path = element.getAttribute("path") == null ? "" : element.getAttribute("path");
		Bundle bundle = bundles.apply(element.getContributor());
		List<URL> found = bundle == null || path.isEmpty() ? List.of() : files(bundle, path);
		if (found.isEmpty()) {
			problems.add(new InstrumentProblem(contributor, 0, "", Texts.of("registry.noFile", path)));
		}
		for (URL file : found) {
			String name = contributor + file.getPath();
			try (InputStream stream = file.openStream()) {
				RegistryFile.Reading reading = RegistryFile.read(name, stream);
				problems.addAll(reading.problems());
				reading.instrument().ifPresent(instrument -> add(instrument, name));
			} catch (IOException e) {
				problems.add(new InstrumentProblem(name, 0, "", Texts.of("registry.noFile", path)));
			}
		}
	}

	private void add(Instrument instrument, String file) {
		String first = files.putIfAbsent(instrument.getId(), file);
		if (first == null) {
			instruments.put(instrument.getId(), instrument);
		} else {
			problems.add(new InstrumentProblem(file, 0, "", Texts.of("registry.duplicate", instrument.getId(), first)));
		}
	}

	/** The file itself, or all YAML files in the folder and below it, in the order of their names. */
	private static List<URL> files(Bundle bundle, String path) {
		if (path.endsWith(".yaml") || path.endsWith(".yml")) {
			URL file = bundle.getEntry(path);
			return file == null ? List.of() : List.of(file);
		}
		var found = bundle.findEntries(path, "*.yaml", true);
		return found == null ? List.of()
				: Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
	}

	/** @return the instruments, of two with one id the first */
	public List<Instrument> instruments() {
		return List.copyOf(instruments.values());
	}

	public List<InstrumentProblem> problems() {
		return List.copyOf(problems);
	}
}
