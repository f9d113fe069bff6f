package org.evenaar.statistics.dif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.evenaar.statistics.Result;

/**
 * All items of a scale in two groups.
 *
 * @param reference    the group that the other is compared with
 * @param focal        the other group
 * @param items        in the order of the counts
 * @param purification how the matching score was made, where that was asked for
 * @param counts       that the results rest on
 * @param settings     how items are judged
 */
public record DifAnalysis(String reference, String focal, List<ItemDif> items, Optional<Purification> purification,
		ItemCounts counts, DifSettings settings) {

	public DifAnalysis {
		items = List.copyOf(items);
	}

	/**
	 * @param counts    of both groups, possibly with others
	 * @param reference name of a group
	 * @param focal     name of another
	 * @throws IllegalArgumentException for unknown names or one group twice
	 */
	public static DifAnalysis of(ItemCounts counts, String reference, String focal, DifSettings settings) {
		return of(counts, reference, focal, settings, Optional.empty());
	}

	/**
	 * The same with a purified matching score, flagged by {@link Purification.Flagging#byMantelHaenszel}.
	 *
	 * @throws IllegalArgumentException for unknown names or one group twice
	 */
	public static DifAnalysis purified(Answers answers, String reference, String focal, DifSettings settings) {
		Purification purification = Purification.of(answers,
				Purification.Flagging.byMantelHaenszel(reference, focal, settings), Purification.MOST_ROUNDS);
		return of(purification.counts(), reference, focal, settings, Optional.of(purification));
	}

	private static DifAnalysis of(ItemCounts counts, String reference, String focal, DifSettings settings,
			Optional<Purification> purification) {
		MantelHaenszel.requireTwo(reference, focal);
		List<Tested> tested = counts.items().stream()
				.map(item -> item.isBinary() ? BinaryTests.of(counts, item.name(), reference, focal, settings)
						: OrdinalTests.of(counts, item.name(), reference, focal, settings)).toList();
		Map<String, Double> tests = adjusted(tested, Tested::p, settings);
		Map<String, Double> models = adjusted(tested, Tested::modelP, settings);
		boolean enough = Math.min(counts.people(reference), counts.people(focal)) >= settings.leastPerGroup();
		List<ItemDif> items = tested.stream().map(item -> item.judged(item.p().map(p -> tests.get(item.item())),
				item.modelP().map(p -> models.get(item.item())), settings, enough)).toList();
		return new DifAnalysis(reference, focal, items, purification, counts, settings);
	}

	/** Adjusts within the family of the tests that were computable, each under the name of its item. */
	private static Map<String, Double> adjusted(List<Tested> tested, Function<Tested, Result<Double>> p, DifSettings settings) {
		Map<String, Double> family = new LinkedHashMap<>();
		tested.forEach(item -> p.apply(item).toOptional().ifPresent(value -> family.put(item.item(), value)));
		return settings.adjustment().adjust(family);
	}

	/** The tests of an item, before those of all items are adjusted for their number. */
	private sealed interface Tested {

		String item();

		Result<Double> p();

		Result<Double> modelP();

		ItemDif judged(Result<Double> pAdjusted, Result<Double> modelPAdjusted, DifSettings settings, boolean enough);
	}

	private record BinaryTests(String item, Result<MantelHaenszel> test, Result<LogisticDif> model) implements Tested {

		static Tested of(ItemCounts counts, String item, String reference, String focal, DifSettings settings) {
			return new BinaryTests(item, MantelHaenszel.of(counts, item, reference, focal, settings.bands(), settings.level()),
					LogisticDif.of(counts, item, List.of(reference, focal), settings.level()));
		}

		@Override
		public Result<Double> p() {
			return test.map(MantelHaenszel::p);
		}

		@Override
		public Result<Double> modelP() {
			return model.flatMap(LogisticDif::both).map(ModelStep::p);
		}

		@Override
		public ItemDif judged(Result<Double> pAdjusted, Result<Double> modelPAdjusted, DifSettings settings, boolean enough) {
			return BinaryItemDif.of(item, test, pAdjusted, model, modelPAdjusted, settings, enough);
		}
	}

	private record OrdinalTests(String item, Result<MantelTest> test, Result<OrdinalDif> model) implements Tested {

		static Tested of(ItemCounts counts, String item, String reference, String focal, DifSettings settings) {
			return new OrdinalTests(item, MantelTest.of(counts, item, reference, focal, settings.bands(), settings.level()),
					OrdinalDif.of(counts, item, List.of(reference, focal), settings.leastPerAnswer(), settings.level()));
		}

		@Override
		public Result<Double> p() {
			return test.map(MantelTest::p);
		}

		@Override
		public Result<Double> modelP() {
			return model.flatMap(OrdinalDif::both).map(ModelStep::p);
		}

		@Override
		public ItemDif judged(Result<Double> pAdjusted, Result<Double> modelPAdjusted, DifSettings settings, boolean enough) {
			return OrdinalItemDif.of(item, test, pAdjusted, model, modelPAdjusted, settings, enough);
		}
	}

	/** @throws IllegalArgumentException for a name that no item has */
	public ItemDif item(String name) {
		return items.stream().filter(item -> item.item().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no item '" + name + "'."));
	}

	/** @return whether a group is too small to judge any item */
	public boolean tooFew() {
		return smallest() < settings.leastPerGroup();
	}

	/** @return whether a group is so small that results deserve a warning */
	public boolean few() {
		return smallest() < settings.fewPerGroup();
	}

	private long smallest() {
		return Math.min(counts.people(reference), counts.people(focal));
	}
}
