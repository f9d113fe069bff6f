package org.evenaar.population.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.PopulationsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class ExtensionReaderTest {

	@TempDir
	Path folder;

	private static final String GOOD = "format: evenaar-population\nversion: 1\nid: %s\ntable: t.csv\ntitle: A table\n";

	private ExtensionReader read(Map<String, String> paths) {
		IConfigurationElement[] elements = paths.entrySet().stream().map(entry -> element(entry.getKey(), entry.getValue()))
				.toArray(IConfigurationElement[]::new);
		var registry = proxy(IExtensionRegistry.class, "getConfigurationElementsFor", elements);
		return new ExtensionReader(registry, contributor -> bundle());
	}

	private IConfigurationElement element(String contributor, String path) {
		IContributor who = proxy(IContributor.class, "getName", contributor);
		return (IConfigurationElement) Proxy.newProxyInstance(ExtensionReaderTest.class.getClassLoader(), new Class<?>[] { IConfigurationElement.class },
				(self, method, arguments) -> method.getName().equals("getContributor") ? who : path);
	}

	private Bundle bundle() {
		return (Bundle) Proxy.newProxyInstance(ExtensionReaderTest.class.getClassLoader(), new Class<?>[] { Bundle.class }, (self, method, arguments) -> {
			Path file = folder.resolve(arguments[0].toString().replace(folder.toString(), "").replaceFirst("^/", ""));
			if (method.getName().equals("getEntry")) {
				return Files.isRegularFile(file) ? url(file) : null;
			}
			try (var files = Files.list(file)) {
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
	void brokenContributionsAreNamedAndTheOthersLoad() throws IOException, PopulationException {
		Files.writeString(folder.resolve("t.csv"), "sex,population\nman,1\nvrouw,3\n");
		Files.writeString(folder.resolve("good.yaml"), GOOD.formatted("good-one"));
		Files.writeString(folder.resolve("bad.yaml"), "format: something else");
		Files.writeString(folder.resolve("id.yaml"), GOOD.formatted("Bad Id"));
		Files.writeString(folder.resolve("lost.yaml"), GOOD.formatted("lost-one").replace("t.csv", "nowhere.csv"));
		Files.writeString(folder.resolve("out.yaml"), GOOD.formatted("out-one").replace("t.csv", "../t.csv"));
		ExtensionReader reader = read(Map.of("org.example", "/"));
		assertEquals(List.of("good-one"), reader.contributions().stream().map(Contribution::id).toList());
		assertEquals(4, reader.problems().size());
		assertTrue(reader.problems().stream().noneMatch(problem -> problem.message().isEmpty()));
		assertEquals(0.25, reader.contributions().get(0).read().shares("sex").get("man"));
		assertEquals(1, read(Map.of("org.example", "missing.yaml")).problems().size());
	}

	@Test
	void theSecondOneWithAnIdIsRefused() throws IOException, PopulationException {
		Files.writeString(folder.resolve("t.csv"), "sex,population\nman,1\n");
		Files.writeString(folder.resolve("good.yaml"), GOOD.formatted("good-one"));
		ExtensionReader reader = read(Map.of("org.first", "good.yaml", "org.second", "good.yaml"));
		Populations populations = PopulationsOf.extensions(reader);
		assertEquals(1, populations.all().size());
		assertEquals("org.first", populations.all().get(0).contributor());
		assertTrue(populations.problems().get(0).message().en().contains("org.second"));
		assertThrows(PopulationException.class, () -> populations.population("good-two"));
	}
}
