package org.evenaar.population.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Labels;
import org.evenaar.population.internal.RawTable.Category;
import org.evenaar.rules.Text;

/** Gives dimensions and categories of published tables the ids Evenaar knows them by. */
final class Naming {

	private Naming() {
	}

	/** @return small letters, digits and hyphens */
	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9+]+", "-").replaceAll("^-+|-+$", "");
		return plain.isEmpty() ? "x" : plain.length() > 80 ? plain.substring(0, 80) : plain;
	}

	/**
	 * @return the id of the dimension that has such a header and such categories; the older classification of origin is
	 *         known by its categories, as both have been called herkomst
	 */
	static String dimension(String title, String code, List<Category> categories) {
		String id = Aliases.shipped().dimension(title).or(() -> Aliases.shipped().dimension(code))
				.filter(coding -> coding.confidence() != Confidence.LOW).map(Coding::category).orElse(slug(title));
		List<String> labels = categories.stream().map(Category::label).toList();
		if (id.equals("origin") && fits("migration-background", labels) > fits("origin", labels)) {
			return "migration-background";
		}
		if (id.equals("region") && fits("province", labels.stream().map(Regions::name).toList()) * 2 > labels.size()) {
			return "province";
		}
		return id;
	}

	/** How many labels are certainly a category of the dimension. */
	private static long fits(String dimension, List<String> labels) {
		return labels.stream().filter(label -> Aliases.shipped().code(dimension, label)
				.filter(coding -> coding.confidence() == Confidence.HIGH && !coding.category().equals("unknown")).isPresent()).count();
	}

	/** @return for each category its id; those Evenaar does not know get one made of their name */
	static Map<Category, String> categories(String dimension, List<Category> categories) {
		Map<Category, String> ids = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		for (Category category : categories) {
			String id = known(dimension, category).filter(one -> !taken.contains(one)).orElse("");
			ids.put(category, id);
			taken.add(id);
		}
		for (Category category : categories) {
			String id = ids.get(category);
			for (int i = 1; id.isEmpty() || ids.get(category).isEmpty() && taken.contains(id); i++) {
				id = slug(Regions.name(category.label())) + (i == 1 ? "" : "-" + i);
				if (!taken.contains(id)) {
					break;
				}
			}
			ids.put(category, id);
			taken.add(id);
		}
		return ids;
	}

	private static Optional<String> known(String dimension, Category category) {
		if (dimension.equals("age")) {
			return age(category).map(AgeRange::id);
		}
		if (!Labels.shipped().dimensions().contains(dimension)) {
			return Optional.empty();
		}
		Aliases aliases = Aliases.shipped();
		return aliases.code(dimension, Regions.name(category.label())).or(() -> aliases.code(dimension, category.code()))
				.filter(coding -> coding.confidence() != Confidence.LOW && coding.remark().isEmpty()
						|| coding.confidence() == Confidence.HIGH)
				.map(Coding::category);
	}

	static Optional<AgeRange> age(Category category) {
		return AgeRange.parse(category.label()).or(() -> AgeSets.code(category.code())).or(() -> AgeRange.parse(category.code()));
	}

	/** @return the name of a category as the file has it, where Evenaar has none of its own */
	static Map<String, Text> labels(String dimension, Map<Category, String> ids) {
		Map<String, Text> labels = new LinkedHashMap<>();
		ids.forEach((category, id) -> {
			if (!dimension.equals("age") && !Labels.shipped().knows(dimension, id) && !id.equals("unknown")) {
				String name = Regions.name(category.label());
				labels.put(id, new Text(name, name));
			}
		});
		return labels;
	}
}
