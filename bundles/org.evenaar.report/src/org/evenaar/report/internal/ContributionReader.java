package org.evenaar.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.evenaar.check.CheckProblem;
import org.evenaar.report.Renderer;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.RendererRegistry;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** Reads the extension point renderers. What is wrong with one contribution leaves the others alone. */
public final class ContributionReader {

	private static final String POINT = "org.evenaar.report.renderers";
	private static final String OURS = "org.evenaar.report";
	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
	private static final Pattern FILE_EXTENSION = Pattern.compile("[A-Za-z0-9]{1,16}");
	private static final MessageCatalog TEXTS = new MessageCatalog(RendererRegistry.class, "messages");

	private final List<RendererDescriptor> renderers = new ArrayList<>();
	private final List<CheckProblem> problems = new ArrayList<>();

	/** @param registry the extensions, or null where the program runs without them */
	public ContributionReader(IExtensionRegistry registry) {
		if (registry != null) {
			Stream.of(registry.getConfigurationElementsFor(POINT))
					.sorted(Comparator.comparing((IConfigurationElement e) -> !contributor(e).equals(OURS))
							.thenComparing(ContributionReader::contributor))
					.forEach(this::renderer);
		}
	}

	private void renderer(IConfigurationElement element) {
		String contributor = contributor(element);
		String id = attribute(element, "id");
		if (!ID.matcher(id).matches()) {
			problems.add(new CheckProblem(contributor, TEXTS.text("registry.id", id, contributor)));
		} else if (attribute(element, "class").isEmpty()) {
			problems.add(new CheckProblem(contributor, TEXTS.text("registry.class", id, contributor)));
		} else if (!FILE_EXTENSION.matcher(attribute(element, "fileExtension")).matches()) {
			problems.add(new CheckProblem(contributor, TEXTS.text("registry.fileExtension", id, contributor)));
		} else {
			renderers.add(new RendererDescriptor(id, title(element, id), attribute(element, "fileExtension"),
					contributor, () -> (Renderer) element.createExecutableExtension("class")));
		}
	}

	private static Text title(IConfigurationElement element, String id) {
		IConfigurationElement[] titles = element.getChildren("title");
		if (titles.length == 0) {
			return new Text(id, id);
		}
		String en = attribute(titles[0], "en");
		String nl = attribute(titles[0], "nl");
		return new Text(nl.isEmpty() ? en : nl, en.isEmpty() ? nl : en);
	}

	private static String contributor(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	private static String attribute(IConfigurationElement element, String name) {
		String value = element.getAttribute(name);
		return value == null ? "" : value;
	}

	/** @return what can be used, our own first */
	public List<RendererDescriptor> renderers() {
		return List.copyOf(renderers);
	}

	/** @return what cannot, and why */
	public List<CheckProblem> problems() {
		return List.copyOf(problems);
	}
}
