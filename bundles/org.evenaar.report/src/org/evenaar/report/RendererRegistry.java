package org.evenaar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.evenaar.check.CheckProblem;
import org.evenaar.report.internal.ContributionReader;
import org.evenaar.rules.MessageCatalog;

/** All forms of report there are. Immutable. */
public final class RendererRegistry {

	private static final MessageCatalog TEXTS = new MessageCatalog(RendererRegistry.class, "messages");

	private final Map<String, RendererDescriptor> renderers;
	private final List<CheckProblem> problems;

	private RendererRegistry(List<RendererDescriptor> descriptors, List<CheckProblem> known) {
		List<CheckProblem> found = new ArrayList<>(known);
		renderers = new LinkedHashMap<>();
		for (RendererDescriptor descriptor : descriptors) {
			RendererDescriptor owner = renderers.putIfAbsent(descriptor.id(), descriptor);
			if (owner != null) {
				found.add(new CheckProblem(descriptor.id(), TEXTS.text("registry.duplicate", descriptor.id(),
						descriptor.contributor(), owner.contributor())));
			}
		}
		problems = List.copyOf(found);
	}

	/**
	 * Reads what bundles contribute at the extension point renderers: our own first, then the others in the order of the
	 * bundles' names. No class of a renderer is loaded.
	 */
	public static RendererRegistry ofExtensions() {
		return ofExtensions(RegistryFactory.getRegistry());
	}

	/** @param extensions where to look, or null where the program runs without extensions */
	public static RendererRegistry ofExtensions(IExtensionRegistry extensions) {
		var reader = new ContributionReader(extensions);
		return new RendererRegistry(reader.renderers(), reader.problems());
	}

	/** A registry of exactly these, for tests and programs without extensions. */
	public static RendererRegistry of(List<RendererDescriptor> renderers) {
		return new RendererRegistry(renderers, List.of());
	}

	/** @return the form of report with that name */
	public Optional<RendererDescriptor> renderer(String id) {
		return Optional.ofNullable(renderers.get(id));
	}

	/** @return all forms of report, our own first */
	public List<RendererDescriptor> all() {
		return List.copyOf(renderers.values());
	}

	/** @return contributions that were refused, and why; the others work */
	public List<CheckProblem> problems() {
		return problems;
	}
}
