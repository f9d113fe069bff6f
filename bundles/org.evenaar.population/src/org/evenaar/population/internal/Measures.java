package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.population.PopulationException;

/** Finds the figure that counts people among the figures of a table. */
final class Measures {

	private static final List<String> PEOPLE = List.of("bevolking", "population", "inwoners", "personen", "persons",
			"people", "poblacion", "inhabitants");
	private static final List<String> NOT_PEOPLE = List.of("gemiddeld", "average", "dichtheid", "density", "groei",
			"growth", "relatief", "relative", "percentage", "aandeel", "per km", "huishoudens", "households", "per 1 000",
			"per 1000", "samenwonend", "saldo", "mutatie");

	/**
	 * A figure a table has.
	 *
	 * @param code its code, or its name where it has none
	 * @param name its name
	 * @param unit its unit; may be empty
	 */
	record Measure(String code, String name, String unit) {

		boolean called(String wanted) {
			return wanted.equalsIgnoreCase(code) || wanted.equalsIgnoreCase(name)
					|| wanted.equalsIgnoreCase(name + " (" + unit + ")");
		}
	}

	private Measures() {
	}

	/** @return the place of the wanted measure; where none is wanted, of the one that most looks like people */
	static int choose(String file, List<Measure> measures, String wanted, Remarks remarks) throws PopulationException {
		if (measures.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", file));
		}
		for (int i = 0; i < measures.size(); i++) {
			if (!wanted.isEmpty() && measures.get(i).called(wanted)) {
				return i;
			}
		}
		List<String> names = measures.stream().map(Measure::name).toList();
		if (!wanted.isEmpty()) {
			throw new PopulationException(Texts.text("read.noMeasure", file, Texts.shortened(wanted), Texts.words(names)));
		}
		if (measures.size() == 1) {
			return 0;
		}
		List<Integer> best = new ArrayList<>();
		int highest = Integer.MIN_VALUE;
		for (int i = 0; i < measures.size(); i++) {
			int score = score(measures.get(i));
			if (score > highest) {
				best.clear();
				highest = score;
			}
			if (score == highest) {
				best.add(i);
			}
		}
		if (highest <= 0) {
			throw new PopulationException(Texts.text("read.chooseMeasure", file, Texts.words(names)));
		}
		remarks.add(Texts.text("remark.measure", Texts.shortened(names.get(best.get(0))), names.size()));
		return best.get(0);
	}

	private static int score(Measure measure) {
		String name = " " + (measure.code() + ' ' + measure.name()).replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('_', ' ')
				.toLowerCase(Locale.ROOT) + " ";
		int score = 0;
		for (String word : PEOPLE) {
			score += name.contains(' ' + word + ' ') ? 3 : 0;
		}
		score += name.contains("totaal") || name.contains("total") ? 1 : 0;
		for (String word : NOT_PEOPLE) {
			score -= name.contains(word) ? 4 : 0;
		}
		return measure.unit().contains("%") ? score - 4 : score;
	}
}
