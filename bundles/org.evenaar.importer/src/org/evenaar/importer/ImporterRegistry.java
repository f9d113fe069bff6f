package org.evenaar.importer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.evenaar.rules.Text;

/**
 * The readers that bundles contribute through the extension point {@value #POINT}. Reads metadata only; a reader is
 * loaded when a file needs it. A contribution with mistakes is left out and named in {@link #problems()}.
 */
public final class ImporterRegistry {

	/** The extension point; its manual is schema/importers.exsd. */
	public static final String POINT = "org.evenaar.importer.importers";

	private static final String OWN = "org.evenaar.importer";

	private final List<ReaderDescriptor> readers = new ArrayList<>();
	private final List<ImportMessage> problems = new ArrayList<>();

	private ImporterRegistry(IExtensionRegistry registry) {
		Map<String, String> contributors = new HashMap<>();
		IConfigurationElement[] elements = registry.getConfigurationElementsFor(POINT);
		Arrays.sort(elements, Comparator.comparing((IConfigurationElement e) -> !e.getContributor().getName().equals(OWN))
				.thenComparing(e -> e.getContributor().getName()));
		for (IConfigurationElement element : elements) {
			add(element, contributors);
		}
	}

	/** @return the readers in a registry, the built-in ones first, then by the name of the bundle that brings them */
	public static ImporterRegistry of(IExtensionRegistry registry) {
		return new ImporterRegistry(registry);
	}

	/** @return the readers of the running platform or, where no Equinox runs, the built-in ones */
	public static ImporterRegistry current() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return new ImporterRegistry(registry == null ? builtIn() : registry);
	}

	/** @return the readers, in a fixed order */
	public List<ReaderDescriptor> readers() {
		return Collections.unmodifiableList(readers);
	}

	/** @return what is wrong with contributions that were left out; empty in a sound installation */
	public List<ImportMessage> problems() {
		return Collections.unmodifiableList(problems);
	}

	private void add(IConfigurationElement element, Map<String, String> contributors) {
		String contributor = element.getContributor().getName();
		String id = text(element, "id");
		String earlier = contributors.get(id);
		if (id.isEmpty() || earlier != null) {
			problems.add(ImportMessage.of("importers.id", id, contributor, earlier == null ? "-" : earlier));
			return;
		}
		try {
			readers.add(descriptor(element, id));
			contributors.put(id, contributor);
		} catch (IllegalArgumentException mistake) {
			problems.add(ImportMessage.of("importers.broken", id, contributor, String.valueOf(mistake.getMessage())));
		}
	}

	private static ReaderDescriptor descriptor(IConfigurationElement element, String id) {
		String english = text(element, "name");
		String dutch = text(element, "nameNl");
		if (text(element, "class").isEmpty()) {
			throw new IllegalArgumentException("a reader needs a class");
		}
		List<String> extensions = Arrays.stream(text(element, "extensions").split("[,\\s]+")).filter(e -> !e.isEmpty()).toList();
		return new ReaderDescriptor(id, new Text(dutch.isEmpty() ? english : dutch, english), extensions,
				Boolean.parseBoolean(text(element, "plainText")), marks(element), () -> load(element));
	}

	private static List<ContentMark> marks(IConfigurationElement element) {
		List<ContentMark> marks = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren()) {
			marks.add(switch (child.getName()) {
			case "bytes" -> new ContentMark.Bytes(text(child, "hex"), within(text(child, "within")));
			case "opening" -> new ContentMark.Opening(text(child, "start"));
			case "entry" -> new ContentMark.Entry(text(child, "name"));
			default -> throw new IllegalArgumentException("unknown mark: " + child.getName());
			});
		}
		return marks;
	}

	private static int within(String value) {
		return value.isEmpty() ? 1 : Integer.parseInt(value);
	}

	private static String text(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		return value == null ? "" : value.strip();
	}

	private static DocumentReader load(IConfigurationElement element) {
		try {
			return (DocumentReader) element.createExecutableExtension("class");
		} catch (CoreException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** A registry that knows this bundle only, from its own plugin.xml, so that plain Java has one list of readers too. */
	private static IExtensionRegistry builtIn() {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
		String home = ImporterRegistry.class.getProtectionDomain().getCodeSource().getLocation().toString();
		try {
			for (URL url : Collections.list(ImporterRegistry.class.getClassLoader().getResources("plugin.xml"))) {
				if (url.toString().contains(home)) {
					try (InputStream in = url.openStream()) {
						registry.addContribution(in, ContributorFactorySimple.createContributor(OWN), false, null, null, token);
					}
				}
			}
			return registry;
		} catch (IOException damaged) {
			throw new IllegalStateException("plugin.xml of this bundle cannot be read", damaged);
		}
	}
}
