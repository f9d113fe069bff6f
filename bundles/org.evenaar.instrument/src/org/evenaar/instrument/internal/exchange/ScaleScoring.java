package org.evenaar.instrument.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;

/** Gives a scale its items and its way of scoring from a formula. */
public final class ScaleScoring {

	private static final double SAME = 1e-9;

	private ScaleScoring() {
	}

	/**
	 * @param items     every item that may be meant, by the name it has in formulas
	 * @param mentioned the names in the formula, whatever it does with them
	 */
	public static void score(Scale scale, String formula, Map<String, Item> items, List<String> mentioned) {
		Optional<PlainScore> plain = PlainScore.of(formula);
		if (plain.isPresent() && items.keySet().containsAll(plain.get().items()) && turns(plain.get(), items)) {
			scale.setScoring(plain.get().mean() ? Scoring.MEAN : Scoring.SUM);
			plain.get().items().forEach(name -> scale.getItems().add(items.get(name)));
			return;
		}
		scale.setScoring(Scoring.OTHER);
		scale.setScoringRule(formula);
		List<Item> counted = new ArrayList<>(mentioned.stream().map(items::get)
				.filter(item -> item != null && (item.getKind() == ItemKind.CHOICE || item.getKind() == ItemKind.NUMBER)).distinct().toList());
		scale.getItems().addAll(counted);
	}

	/**
	 * Turns items round, where the formula takes each of them from its lowest and highest score together and no other
	 * scale uses it the other way.
	 */
	private static boolean turns(PlainScore plain, Map<String, Item> items) {
		for (Map.Entry<String, Double> turned : plain.turned().entrySet()) {
			if (Math.abs(ends(items.get(turned.getKey())) - turned.getValue()) > SAME) {
				return false;
			}
		}
		for (String name : plain.items()) {
			Item item = items.get(name);
			boolean used = item.eContainer() instanceof org.evenaar.model.instrument.Instrument instrument
					&& instrument.getScales().stream().anyMatch(scale -> scale.getScoring() != Scoring.OTHER && scale.getItems().contains(item));
			if (used && item.isReverse() != plain.turned().containsKey(name)) {
				return false;
			}
		}
		plain.turned().keySet().forEach(name -> items.get(name).setReverse(true));
		return true;
	}

	/** @return lowest and highest score together; not a number where they are not known */
	private static double ends(Item item) {
		if (item.getOptions() != null) {
			var scores = item.getOptions().getOptions().stream().filter(ResponseOption::isScored).mapToDouble(ResponseOption::getScore).summaryStatistics();
			return scores.getMin() + scores.getMax();
		}
		return item.isBounded() ? item.getMinimum() + item.getMaximum() : Double.NaN;
	}
}
