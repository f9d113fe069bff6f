package org.evenaar.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** People at random, whose values have everything in them that files have: quotes, blanks, accents, nothing at all. */
final class RandomPeople {

	private static final String[] SEX = { "man", "vrouw", "Man", " vrouw ", "x;y", "\"m\"", "", "  ", "onbekend", "NULL", "v'", "ﬁ", "é\"" };
	private static final String[] PLACE = { "Fryslân", "fryslân", "'s-Gravenhage", "a,b", "a;b", "tab\there", "\\N", "", "line\nbreak", "ＡＢ" };

	final List<String> columns = List.of("id", "sex", "leeftijd; jaar", "pla\"ce", "gewicht");
	final List<List<String>> rows = new ArrayList<>();
	final char decimalMark;
	final Mapping mapping;

	RandomPeople(long seed, boolean weighted, char decimalMark, int most) {
		Random random = new Random(seed * 7919);
		this.decimalMark = decimalMark;
		int count = 20 + random.nextInt(most);
		for (int i = 0; i < count; i++) {
			rows.add(List.of(String.valueOf(i), pick(random, SEX), age(random), pick(random, PLACE), weight(random)));
		}
		Mapping plain = Mapping.of(List.of(
				new DimensionMapping.Values("sex", "sex", List.of("men", "women"),
						java.util.Map.of("man", "men", "vrouw", "women", "\"m\"", "men", "é\"", "", "NULL", "unknown")),
				DimensionMapping.Ages.of("leeftijd; jaar", List.of(0, 18, 40, 65)),
				new DimensionMapping.Values("place", "pla\"ce", List.of("north", "west"),
						java.util.Map.of("Fryslân", "north", "'s-Gravenhage", "west", "a;b", "west", "line\nbreak", "north"))));
		Mapping filtered = random.nextBoolean() ? plain
				: plain.withFilters(List.of(new RowFilter.AgeLimits(DimensionMapping.Ages.of("leeftijd; jaar", List.of(0)), 10, 80)))
						.withMissingValues(Set.of("999"));
		mapping = weighted ? filtered.withWeights("gewicht") : filtered;
	}

	private static String pick(Random random, String[] values) {
		return values[random.nextInt(random.nextBoolean() ? 2 : values.length)];
	}

	private static String age(Random random) {
		return switch (random.nextInt(14)) {
		case 0 -> "";
		case 1 -> "40-64";
		case 2 -> "30-50";
		case 3 -> "999";
		case 4 -> "12,5";
		case 5 -> " 33 ";
		case 6 -> "65+";
		default -> String.valueOf(random.nextInt(110));
		};
	}

	private String weight(Random random) {
		return switch (random.nextInt(16)) {
		case 0 -> "";
		case 1 -> "-1";
		case 2 -> "abc";
		case 3 -> " 2 ";
		case 4 -> "1e-1";
		case 5 -> "0";
		case 6 -> decimalMark == ',' ? "1.5" : "1,5";
		default -> String.format(Locale.ROOT, "%.3f", random.nextDouble() * 3).replace('.', decimalMark);
		};
	}

	CsvShape shape() {
		return CsvShape.of(';').withDecimalMark(decimalMark);
	}

	/** As programs write it: a value is in quotes where it has to be, and sometimes where it does not. */
	String csv(Random random) {
		String end = random.nextBoolean() ? "\r\n" : "\n";
		List<List<String>> all = new ArrayList<>(List.of(columns));
		all.addAll(rows);
		return all.stream().map(row -> row.stream().map(value -> quoted(value, random)).collect(Collectors.joining(";")))
				.collect(Collectors.joining(end, "", end));
	}

	private static String quoted(String value, Random random) {
		boolean must = value.matches("(?s).*[;\"\n\r].*");
		return must || random.nextInt(4) == 0 ? '"' + value.replace("\"", "\"\"") + '"' : value;
	}
}
