package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.population.internal.RawTable.Category;
import org.evenaar.population.internal.RawTable.RawDimension;

/** Chooses one level of regions where countries, provinces and municipalities stand in one list. */
final class Regions {

	private static final Pattern CODE = Pattern.compile("(NL|LD|PV|CR|GM|WK|BU)\\d+");
	private static final Pattern SUFFIX = Pattern.compile("(.+?) \\((LD|PV|CR)\\)");

	private Regions() {
	}

	static String level(Category category) {
		Matcher code = CODE.matcher(category.code().strip());
		if (code.matches()) {
			return code.group(1);
		}
		Matcher suffix = SUFFIX.matcher(category.label());
		return suffix.matches() ? suffix.group(2) : "";
	}

	/** @return the name without the level behind it */
	static String name(String label) {
		Matcher suffix = SUFFIX.matcher(label);
		return suffix.matches() ? suffix.group(1) : label;
	}

	/** @return the places of one level: provinces where there are any, otherwise the level with most regions */
	static List<Integer> choose(RawDimension raw, List<Integer> parts) {
		Map<String, List<Integer>> levels = new TreeMap<>();
		for (int place : parts) {
			levels.computeIfAbsent(level(raw.categories.get(place)), key -> new ArrayList<>()).add(place);
		}
		if (levels.size() <= 1) {
			return parts;
		}
		if (levels.containsKey("PV")) {
			return levels.get("PV");
		}
		if (levels.containsKey("GM")) {
			return levels.get("GM");
		}
		return levels.values().stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElse(parts);
	}
}
