package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Narrows and merges populations, and refuses what the table cannot tell. */
public final class Restriction {

	private static final String AGE = "age";

	private Restriction() {
	}

	public static ReferencePopulation only(ReferencePopulation population, String dimension, List<String> categories)
			throws PopulationException {
		Dimension old = dimension(population, dimension);
		for (String category : categories) {
			if (old.indexOf(category) < 0) {
				throw new PopulationException(Texts.text("restrict.noCategory", population.description().title(),
						population.label(dimension), Texts.shortened(category), Texts.names(old.categories().stream()
								.map(one -> population.label(dimension, one)).toList())));
			}
		}
		List<String> kept = old.categories().stream().filter(categories::contains).toList();
		Set<String> incomplete = new LinkedHashSet<>(population.description().incomplete());
		incomplete.remove(dimension);
		PopulationDescription about = population.description().withIncomplete(incomplete)
				.withRemark(Texts.text("restrict.only", population.label(dimension),
						Texts.names(kept.stream().map(one -> population.label(dimension, one)).toList())));
		return keep(population, dimension, kept, about);
	}

	private static ReferencePopulation keep(ReferencePopulation population, String dimension, List<String> kept,
			PopulationDescription about) {
		CountTable counts = population.counts();
		for (String category : counts.dimension(dimension).categories()) {
			if (!kept.contains(category)) {
				counts = counts.without(dimension, category);
			}
		}
		int at = population.dimensions().indexOf(dimension);
		List<List<String>> missing = population.missing().stream().filter(cell -> kept.contains(cell.get(at))).toList();
		return new ReferencePopulation(population.id(), about, counts, population.labels(), missing);
	}

	public static ReferencePopulation ages(ReferencePopulation population, AgeRange wanted) throws PopulationException {
		PopulationDescription about = population.description();
		if (wanted.contains(about.ages())) {
			return population;
		}
		Map<String, AgeRange> bands = bandsOf(population, wanted);
		List<String> kept = new ArrayList<>();
		for (Map.Entry<String, AgeRange> band : bands.entrySet()) {
			if (wanted.contains(band.getValue())) {
				kept.add(band.getKey());
			} else if (wanted.overlaps(band.getValue())) {
				throw new PopulationException(Texts.text("restrict.ageEdge", about.title(), wanted.text(),
						band.getValue().text(), edges(bands)));
			}
		}
		if (kept.isEmpty()) {
			throw new PopulationException(Texts.text("restrict.ageNone", about.title(), wanted.text()));
		}
		PopulationDescription narrowed = about.withAges(wanted).withRemark(Texts.text("restrict.ages", wanted.text()));
		return keep(population, AGE, kept, narrowed);
	}

	public static ReferencePopulation bands(ReferencePopulation population, List<AgeRange> wanted)
			throws PopulationException {
		PopulationDescription about = population.description();
		Map<String, AgeRange> bands = bandsOf(population, AgeRange.ALL);
		for (AgeRange one : wanted) {
			if (wanted.stream().anyMatch(other -> other != one && other.overlaps(one))) {
				throw new PopulationException(Texts.text("restrict.bandsOverlap", one.text()));
			}
		}
		Map<String, String> mapping = new LinkedHashMap<>();
		List<String> kept = new ArrayList<>();
		for (Map.Entry<String, AgeRange> band : bands.entrySet()) {
			Optional<AgeRange> target = wanted.stream().filter(one -> one.overlaps(band.getValue())).findFirst();
			if (target.isPresent() && !target.get().contains(band.getValue())) {
				throw new PopulationException(Texts.text("restrict.ageEdge", about.title(), target.get().text(),
						band.getValue().text(), edges(bands)));
			}
			if (target.isPresent()) {
				mapping.put(band.getKey(), target.get().id());
				kept.add(band.getKey());
			}
		}
		if (population.categories(AGE).contains(CountTable.UNKNOWN)) {
			mapping.put(CountTable.UNKNOWN, CountTable.UNKNOWN);
			kept.add(CountTable.UNKNOWN);
		}
		List<String> targets = wanted.stream().map(AgeRange::id).filter(mapping::containsValue).toList();
		List<String> all = new ArrayList<>(targets);
		if (kept.contains(CountTable.UNKNOWN)) {
			all.add(CountTable.UNKNOWN);
		}
		return regroup(keep(population, AGE, kept, about), AGE, new Dimension(AGE, all), mapping);
	}

	public static ReferencePopulation regroup(ReferencePopulation population, String dimension, Dimension target,
			Map<String, String> mapping) throws PopulationException {
		Dimension old = dimension(population, dimension);
		for (String category : old.categories()) {
			if (!mapping.containsKey(category) || target.indexOf(mapping.get(category)) < 0) {
				throw new PopulationException(Texts.text("restrict.notMapped", population.label(dimension, category),
						population.label(dimension)));
			}
		}
		int at = population.dimensions().indexOf(dimension);
		List<List<String>> missing = population.missing().stream().map(cell -> {
			List<String> moved = new ArrayList<>(cell);
			moved.set(at, mapping.get(cell.get(at)));
			return List.copyOf(moved);
		}).distinct().toList();
		return new ReferencePopulation(population.id(), population.description(),
				population.counts().regroup(dimension, target, mapping), population.labels(), missing);
	}

	private static Dimension dimension(ReferencePopulation population, String dimension) throws PopulationException {
		if (!population.has(dimension)) {
			throw new PopulationException(Texts.text("population.noDimension", population.description().title(),
					population.label(dimension), Texts.names(population.dimensions().stream().map(population::label).toList())));
		}
		return population.counts().dimension(dimension);
	}

	private static Map<String, AgeRange> bandsOf(ReferencePopulation population, AgeRange wanted)
			throws PopulationException {
		if (!population.has(AGE)) {
			Text others = Texts.names(population.dimensions().stream().map(population::label).toList());
			throw new PopulationException(
					Texts.text("restrict.noAges", population.description().title(), wanted.text(), others));
		}
		Map<String, AgeRange> bands = new LinkedHashMap<>();
		for (String category : population.categories(AGE)) {
			if (CountTable.UNKNOWN.equals(category)) {
				continue;
			}
			Optional<AgeRange> band = AgeRange.parse(category);
			if (band.isEmpty()) {
				throw new PopulationException(Texts.text("restrict.noBand", population.description().title(),
						population.label(AGE, category)));
			}
			bands.put(category, band.get());
		}
		return bands;
	}

	private static Text edges(Map<String, AgeRange> bands) {
		return Texts.words(bands.values().stream().sorted().map(AgeRange::id).toList());
	}
}
