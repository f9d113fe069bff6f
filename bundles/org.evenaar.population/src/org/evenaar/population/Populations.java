package org.evenaar.population;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.evenaar.population.internal.Contribution;
import org.evenaar.population.internal.ExtensionReader;
import org.evenaar.population.internal.ShippedTables;
import org.evenaar.population.internal.Texts;

/**
 * All populations that can be asked for by their id: those that bundles contribute at the extension point
 * org.evenaar.population.populations, the shipped ones among them. Safe for use by several threads.
 */
public final class Populations {

	private final Map<String, Contribution> contributions = new LinkedHashMap<>();
	private final Map<String, ReferencePopulation> read = new ConcurrentHashMap<>();
	private final List<PopulationProblem> problems = new ArrayList<>();

	Populations(List<Contribution> found, List<PopulationProblem> known) {
		problems.addAll(known);
		for (Contribution contribution : found) {
			Contribution first = contributions.putIfAbsent(contribution.id(), contribution);
			if (first != null) {
				problems.add(new PopulationProblem(contribution.id(), Texts.text("registry.duplicate", contribution.id(),
						contribution.contributor(), first.contributor())));
			}
		}
	}

	/**
	 * Reads what bundles contribute, in the order of their names; the shipped tables where the program runs without
	 * extensions. Only what describes the tables is read, not the tables.
	 */
	public static Populations ofExtensions() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			return shipped();
		}
		var reader = new ExtensionReader(registry);
		return new Populations(reader.contributions(), reader.problems());
	}

	/** @return the tables that come with Evenaar and nothing else */
	public static Populations shipped() {
		List<PopulationProblem> problems = new ArrayList<>();
		return new Populations(ShippedTables.contributions(problems), problems);
	}

	/** @return what there is, the population to begin with first, the others in the order of their ids */
	public List<PopulationDescriptor> all() {
		return contributions.values().stream().map(Contribution::descriptor)
				.sorted((a, b) -> a.standard() == b.standard() ? a.id().compareTo(b.id()) : a.standard() ? -1 : 1).toList();
	}

	/** @return the population to begin with: the Netherlands by origin; empty where nobody contributes one */
	public Optional<PopulationDescriptor> standard() {
		return all().stream().filter(PopulationDescriptor::standard).findFirst();
	}

	/** @return contributions that were left out, and why */
	public List<PopulationProblem> problems() {
		return List.copyOf(problems);
	}

	/** @return true where a population has that id */
	public boolean knows(String id) {
		return contributions.containsKey(id);
	}

	/**
	 * @param id the id of a population
	 * @throws PopulationException where there is none with that id, or its table cannot be read
	 */
	public ReferencePopulation population(String id) throws PopulationException {
		Contribution contribution = contributions.get(id);
		if (contribution == null) {
			throw new PopulationException(Texts.text("registry.unknown", Texts.shortened(id), Texts.words(nearest(id))));
		}
		ReferencePopulation known = read.get(id);
		if (known == null) {
			known = contribution.read();
			read.put(id, known);
		}
		return known;
	}

	/**
	 * @param idOrFile the id of a population, or the path of a file or folder
	 * @param base     the folder relative paths start at
	 * @return the population; the report of a shipped one has no remarks
	 * @throws PopulationException where it is neither, or cannot be read
	 */
	public PopulationReading open(String idOrFile, Path base) throws PopulationException {
		if (contributions.containsKey(idOrFile)) {
			return new PopulationReading(population(idOrFile),
					new PopulationReadReport(Texts.text("format.shipped"), "UTF-8", population(idOrFile).counts().cells().count(), List.of()));
		}
		try {
			Path path = base.resolve(idOrFile);
			if (PopulationReader.isFile(path)) {
				return PopulationReader.read(path);
			}
		} catch (InvalidPathException e) {
			throw new PopulationException(Texts.text("registry.unknown", Texts.shortened(idOrFile), Texts.words(nearest(idOrFile))), e);
		}
		throw new PopulationException(Texts.text("registry.unknown", Texts.shortened(idOrFile), Texts.words(nearest(idOrFile))));
	}

	/** The ids that share most letters at the beginning come first. */
	private List<String> nearest(String id) {
		return contributions.keySet().stream().sorted((a, b) -> Integer.compare(common(b, id), common(a, id))).limit(5).toList();
	}

	private static int common(String a, String b) {
		int i = 0;
		while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
			i++;
		}
		return i;
	}
}
