package org.evenaar.instrument.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.evenaar.instrument.InstrumentProblem;
import org.evenaar.instrument.TestInstruments;
import org.evenaar.model.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class ExtensionReaderTest {

	@TempDir
	Path folder;

	private ExtensionReader read(Map<String, String> paths) {
		IConfigurationElement[] elements = paths.entrySet().stream().map(entry -> element(entry.getKey(), entry.getValue()))
				.toArray(IConfigurationElement[]::new);
		return new ExtensionReader(proxy(IExtensionRegistry.class, "getConfigurationElementsFor", elements), contributor -> bundle());
	}

	private static IConfigurationElement element(String contributor, String path) {
		IContributor who = proxy(IContributor.class, "getName", contributor);
		return (IConfigurationElement) Proxy.newProxyInstance(ExtensionReaderTest.class.getClassLoader(),
				new Class<?>[] { IConfigurationElement.class },
				(self, method, arguments) -> method.getName().equals("getContributor") ? who : path);
	}

	private Bundle bundle() {
		return (Bundle) Proxy.newProxyInstance(ExtensionReaderTest.class.getClassLoader(), new Class<?>[] { Bundle.class }, (self, method, arguments) -> {
			Path file = folder.resolve(arguments[0].toString().replaceFirst("^/", ""));
			if (method.getName().equals("getEntry")) {
				return Files.isRegularFile(file) ? url(file) : null;
			}
			try (var files = Files.walk(file)) {
				return Collections.enumeration(files.filter(one -> one.toString().endsWith(".yaml")).map(ExtensionReaderTest::url).toList());
			}
		});
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		} catch (MalformedURLException e) {
			throw new AssertionError(e);
		}
	}

	@SuppressWarnings("unchecked")
	private static <T> T proxy(Class<T> type, String name, Object answer) {
		return (T) Proxy.newProxyInstance(ExtensionReaderTest.class.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> method.getName().equals(name) ? answer : null);
	}

	@Test
	void brokenFilesAreNamedAndTheOthersLoad() throws IOException {
		String good = TestInstruments.fullText();
		Files.writeString(folder.resolve("a.yaml"), good);
		Files.createDirectory(folder.resolve("below"));
		Files.writeString(folder.resolve("below/b.yaml"), good.replace("id: sleep-list", "id: b-list"));
		Files.writeString(folder.resolve("broken.yaml"), good.replace("rating: sufficient", "rating: fine"));
		Files.writeString(folder.resolve("twice.yaml"), good);
		ExtensionReader reader = read(Map.of("org.example", "/"));
		assertEquals(List.of("sleep-list", "b-list"), reader.instruments().stream().map(Instrument::getId).toList());
		assertEquals(2, reader.problems().size());
		InstrumentProblem broken = reader.problems().get(0);
		assertTrue(broken.file().endsWith("broken.yaml") && broken.line() > 0 && broken.path().startsWith("studies[1]"), broken.text().en());
		assertTrue(reader.problems().get(1).message().en().contains("a.yaml"), reader.problems().get(1).text().en());
	}

	@Test
	void aPathThatLeadsNowhereIsNamed() {
		assertEquals(1, read(Map.of("org.example", "missing.yaml")).problems().size());
		assertEquals(1, read(Map.of("org.example", "")).problems().size());
	}

	@Test
	void theFirstBundleByNameWins() throws IOException {
		Files.writeString(folder.resolve("a.yaml"), TestInstruments.fullText());
		ExtensionReader reader = read(Map.of("org.second", "a.yaml", "org.first", "a.yaml"));
		assertEquals(1, reader.instruments().size());
		assertTrue(reader.problems().getFirst().file().startsWith("org.second"), reader.problems().getFirst().file());
	}
}
