package org.evenaar.population.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationProblem;
import org.evenaar.population.Populations;

/** The tables of this bundle, where the program runs as a plain library and there are no extensions. */
public final class ShippedTables {

	private static final String BUNDLE = "org.evenaar.population";

	private ShippedTables() {
	}

	public static List<Contribution> contributions(List<PopulationProblem> problems) {
		List<Contribution> contributions = new ArrayList<>();
		try {
			for (String id : text("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
				Metadata metadata = Metadata.read(new TextFile(id + ".yaml", text(id + ".yaml"), "UTF-8"));
				contributions.add(new Contribution(metadata, BUNDLE, () -> open(metadata.table())));
			}
		} catch (IOException | PopulationException e) {
			problems.add(new PopulationProblem(BUNDLE, Texts.text("registry.broken", BUNDLE, String.valueOf(e.getMessage()))));
		}
		return contributions;
	}

	private static String text(String name) throws IOException {
		try (InputStream stream = open(name)) {
			return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
	}

	private static InputStream open(String name) throws IOException {
		InputStream stream = Populations.class.getResourceAsStream("tables/" + name);
		if (stream == null) {
			throw new FileNotFoundException(name);
		}
		return stream;
	}
}
