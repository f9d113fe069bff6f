package org.evenaar.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Our own plugin.xml in an extension registry of the test's own, so that it is read without a running OSGi as well. */
final class BuiltIn {

	private static final String NAME = "org.evenaar.report";

	private BuiltIn() {
	}

	static Renderer renderer(String id) {
		RendererDescriptor descriptor = RendererRegistry.ofExtensions(extensions()).renderer(id).orElseThrow();
		try {
			return descriptor.factory().create();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** @param others plugin.xml of other bundles, as pairs of name and content */
	static IExtensionRegistry extensions(String... others) {
		var key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), key, key);
		add(registry, key, NAME, pluginXml());
		for (int i = 0; i < others.length; i += 2) {
			add(registry, key, others[i], others[i + 1]);
		}
		return registry;
	}

	/** Makes objects with the class loader of the bundle under test. */
	private static final class Strategy extends RegistryStrategy {

		Strategy() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
				throws CoreException {
			try {
				return Class.forName(className, true, Renderer.class.getClassLoader()).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}

	private static void add(IExtensionRegistry registry, Object key, String name, String xml) {
		var contributor = ContributorFactorySimple.createContributor(name);
		var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		if (!registry.addContribution(stream, contributor, false, name, null, key)) {
			throw new IllegalStateException("plugin.xml of " + name + " was not taken");
		}
	}

	/** On a class path every bundle's plugin.xml has the same name. */
	static String pluginXml() {
		try {
			for (URL file : Collections.list(BuiltIn.class.getClassLoader().getResources("plugin.xml"))) {
				try (InputStream stream = file.openStream()) {
					String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
					if (xml.contains("<extension-point id=\"renderers\"")) {
						return xml.replace("%renderers.point", "renderers");
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		throw new IllegalStateException("no plugin.xml with the extension point");
	}
}
