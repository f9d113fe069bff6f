package org.evenaar.statistics.dif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Matching on items without a difference, by the rule of the R package difR: items that are flagged leave the matching score of the
 * others (an item always stays in its own), all items are tested again, and so on until the same items are flagged twice in a
 * row. Helps where differences go the same way; where they balance each other it takes away items that did no harm.
 *
 * @param rounds the flagged items of each round in the order of the items, the first with all items in the matching score
 * @param stable whether the last two rounds flagged the same items, or the first none
 * @param counts of the last round
 */
public record Purification(List<Set<String>> rounds, boolean stable, ItemCounts counts) {

	/** The most rounds after the first, as in difR. */
	public static final int MOST_ROUNDS = 10;

	/** How items are flagged: by the counts of the round and the name of the item. */
	public interface Flagging extends BiPredicate<ItemCounts, String> {

		/** By the corrected Mantel-Haenszel test, or Mantel's test where an item has more scores. */
		static Flagging byMantelHaenszel(String reference, String focal, DifSettings settings) {
			return (counts, item) -> (counts.item(item).isBinary()
					? MantelHaenszel.of(counts, item, reference, focal, settings.bands(), settings.level()).map(MantelHaenszel::p)
					: MantelTest.of(counts, item, reference, focal, settings.bands(), settings.level()).map(MantelTest::p))
							.toOptional().filter(p -> p < settings.alpha()).isPresent();
		}
	}

	public Purification {
		rounds = List.copyOf(rounds);
	}

	/**
	 * @param mostRounds after the first, 1 or more
	 * @throws IllegalArgumentException for fewer rounds
	 */
	public static Purification of(Answers answers, Flagging flagging, int mostRounds) {
		if (mostRounds < 1) {
			throw new IllegalArgumentException("Purification takes at least one round, not " + mostRounds + ".");
		}
		ItemCounts counts = answers.counts();
		Set<String> flagged = flagged(counts, flagging);
		List<Set<String>> rounds = new ArrayList<>(List.of(flagged));
		boolean stable = flagged.isEmpty();
		while (!stable && rounds.size() <= mostRounds) {
			Set<String> matching = ItemCounts.names(answers.items());
			matching.removeAll(flagged);
			counts = answers.counts(matching);
			Set<String> next = flagged(counts, flagging);
			rounds.add(next);
			stable = next.equals(flagged);
			flagged = next;
		}
		return new Purification(rounds, stable, counts);
	}

	private static Set<String> flagged(ItemCounts counts, Flagging flagging) {
		Set<String> flagged = new LinkedHashSet<>();
		counts.items().stream().map(ScoredItem::name).filter(item -> flagging.test(counts, item)).forEach(flagged::add);
		return Collections.unmodifiableSet(flagged);
	}

	/** @return the items that the last round flagged */
	public Set<String> flagged() {
		return rounds.getLast();
	}
}
