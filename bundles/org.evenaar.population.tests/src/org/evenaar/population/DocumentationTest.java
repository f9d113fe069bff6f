package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {

	@TempDir
	Path folder;

	private static String page(String name) throws IOException {
		try (InputStream stream = Populations.class.getResourceAsStream("/docs/" + name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "populations.md", "populations_nl.md" })
	void thePageListsEveryShippedTable(String name) throws IOException {
		String page = page(name);
		for (PopulationDescriptor descriptor : Populations.shipped().all()) {
			assertTrue(page.contains("`" + descriptor.id() + "`"), name + " lacks " + descriptor.id());
			assertTrue(page.contains(name.contains("_nl") ? descriptor.title().nl() : descriptor.title().en()), descriptor.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "populations.md", "populations_nl.md" })
	void theExampleOfADescriptionWorks(String name) throws IOException, PopulationException {
		String page = page(name);
		int start = page.indexOf("```yaml") + 8;
		String yaml = page.substring(start, page.indexOf("```", start));
		String table = yaml.lines().filter(line -> line.startsWith("table:")).findFirst().orElseThrow().split("\\s+")[1];
		Files.writeString(folder.resolve(table.replace(".csv", ".yaml")), yaml);
		Path csv = Files.writeString(folder.resolve(table), "sex,practice,population\nmen,p1,10\nwomen,p1,30\n");
		ReferencePopulation population = PopulationReader.read(csv).population();
		assertEquals("Practice 1", population.label("practice", "p1").en());
		assertEquals("hartfalen", population.description().condition().orElseThrow().name().nl());
		assertTrue(population.description().notice().nl().contains("CC BY 4.0"), population.description().notice().nl());
	}
}
