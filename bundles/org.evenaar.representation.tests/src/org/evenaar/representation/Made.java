package org.evenaar.representation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.ImportReport;
import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Datasets and populations made up for a test. */
public final class Made {

	private Made() {
	}

	/** @return a dimension with that many groups, and unknown */
	public static Dimension dimension(String id, int groups) {
		List<String> categories = new ArrayList<>();
		for (int i = 0; i < groups; i++) {
			categories.add(id + i);
		}
		categories.add(CountTable.UNKNOWN);
		return new Dimension(id, categories);
	}

	/** @return people of one dimension; the last number is of the unknown */
	public static Dataset people(String id, long... numbers) {
		CountTable.Builder table = CountTable.over(List.of(dimension(id, numbers.length - 1)));
		for (int i = 0; i < numbers.length; i++) {
			table.add(new int[] { i }, numbers[i], numbers[i], numbers[i]);
		}
		return dataset(table.build());
	}

	public static Dataset dataset(CountTable table) {
		return new Dataset("made.csv", table.people(), List.of(table), new ImportReport(table.people(), table.people(), List.of(), Map.of()));
	}

	public static ReferencePopulation population(String id, long... numbers) {
		Dimension full = dimension(id, numbers.length);
		CountTable.Builder table = CountTable.over(List.of(new Dimension(id, full.categories().subList(0, numbers.length))));
		for (int i = 0; i < numbers.length; i++) {
			table.add(new int[] { i }, numbers[i], numbers[i], numbers[i]);
		}
		return population(table.build());
	}

	public static ReferencePopulation population(CountTable table) {
		return new ReferencePopulation("made", PopulationDescription.of(new Text("Verzonnen bevolking", "Made-up population")), table);
	}

	/** @return a population that has all groups of these dimensions but unknown */
	public static ReferencePopulation randomPopulation(List<Dimension> dimensions, SplittableRandom random) {
		List<Dimension> known = dimensions.stream()
				.map(d -> new Dimension(d.id(), d.categories().stream().filter(c -> !c.equals(CountTable.UNKNOWN)).toList())).toList();
		CountTable.Builder table = CountTable.over(known);
		int cells = known.stream().mapToInt(d -> d.categories().size()).reduce(1, (a, b) -> a * b);
		for (int i = 0; i < cells; i++) {
			long people = 50 + random.nextInt(950);
			table.add(place(known, i), people, people, people);
		}
		return population(table.build());
	}

	static int[] place(List<Dimension> dimensions, int number) {
		int[] place = new int[dimensions.size()];
		int rest = number;
		for (int d = place.length - 1; d >= 0; d--) {
			place[d] = rest % dimensions.get(d).categories().size();
			rest /= dimensions.get(d).categories().size();
		}
		return place;
	}

	public static Representation compare(Dataset dataset, ReferencePopulation population) {
		try {
			return RepresentationAnalysis.analyse(dataset, List.of(population), dataset.dimensions().stream().map(Dimension::id).toList(),
					RepresentationOptions.DEFAULT);
		} catch (PopulationException e) {
			throw new IllegalStateException(e);
		}
	}

	public static String write(RepresentationFormat format, Publication publication, String language) {
		var out = new ByteArrayOutputStream();
		try {
			format.renderer(100).render(publication, Locale.of(language), out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}
}
