package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.rules.Text;
import org.evenaar.statistics.dif.ScoredItem;
import org.evenaar.validation.ResponseFile;
import org.evenaar.validation.ResponseItem;
import org.evenaar.validation.ValidationException;

/** Finds the lowest and highest score of each item: from its options, or from what stands in the file. */
public final class ItemRanges {

	private static final int WIDEST = 20;

	private final Instrument instrument;
	private final ResponseFile file;
	private final AnswerText answers;
	private final List<ItemColumn> columns;

	/** @param columns those that take part */
	public ItemRanges(Instrument instrument, ResponseFile file, ResponseMapping mapping, List<ItemColumn> columns) {
		this.instrument = instrument;
		this.file = file;
		this.answers = new AnswerText(mapping.getMissingValues());
		this.columns = List.copyOf(columns);
	}

	/** @throws ValidationException for a column that is not there, or an item that has no scores to compare */
	public List<ItemCoding> codings() throws ValidationException {
		List<ItemCoding> codings = new ArrayList<>();
		Optional<ScoredItem> shared = shared();
		for (ItemColumn column : columns) {
			Optional<Item> item = ScoredItems.find(instrument, column.getItem());
			Map<String, Double> options = item.map(ScoredItems::scores).orElse(Map.of());
			ScoredItem scored = options.isEmpty() ? range(column, item, shared) : range(column, options);
			Text label = item.map(InstrumentNames::of).orElse(new Text(column.getItem(), column.getItem()));
			codings.add(new ItemCoding(new ResponseItem(column.getItem(), label, column.getColumn(), scored, column.isReverse()), answers,
					options, item.map(ScoredItems::unscored).orElse(List.of())));
		}
		return codings;
	}

	private static ScoredItem range(ItemColumn column, Map<String, Double> options) throws ValidationException {
		double least = options.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
		double most = options.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		if (options.values().stream().anyMatch(score -> score != Math.rint(score))) {
			throw Messages.asked("items.notWhole", column.getItem());
		}
		return scored(column, (int) least, (int) most);
	}

	private ScoredItem range(ItemColumn column, Optional<Item> item, Optional<ScoredItem> shared) throws ValidationException {
		if (item.isPresent() && item.get().isBounded() && item.get().getMaximum() > item.get().getMinimum()) {
			return scored(column, (int) Math.ceil(item.get().getMinimum()), (int) Math.floor(item.get().getMaximum()));
		}
		TreeSet<Integer> own = numbers(column);
		if (own.size() < 2) {
			throw Messages.asked("items.oneAnswer", column.getColumn(), file.name());
		}
		// An item turned round needs the ends of the scale, which its own answers may not reach.
		boolean whole = column.isReverse() && shared.isPresent();
		return whole ? new ScoredItem(column.getItem(), shared.get().least(), shared.get().most())
				: scored(column, own.first(), own.last());
	}

	private static ScoredItem scored(ItemColumn column, int least, int most) throws ValidationException {
		if (most <= least || most - least > WIDEST) {
			throw Messages.asked("items.wide", column.getItem(), column.getColumn(), least, most);
		}
		return new ScoredItem(column.getItem(), least, most);
	}

	/** @return lowest and highest number in all columns together */
	private Optional<ScoredItem> shared() throws ValidationException {
		TreeSet<Integer> all = new TreeSet<>();
		for (ItemColumn column : columns) {
			all.addAll(numbers(column));
		}
		return all.size() < 2 || all.last() - all.first() > WIDEST ? Optional.empty()
				: Optional.of(new ScoredItem("", all.first(), all.last()));
	}

	/** Without numbers at the ends that hardly anybody gave and that have no neighbours: slips of the pen. */
	private TreeSet<Integer> numbers(ItemColumn column) throws ValidationException {
		ColumnProfile profile = file.column(column.getColumn())
				.orElseThrow(() -> Messages.asked("columns.none", column.getColumn(), file.name()));
		TreeMap<Integer, Long> people = new TreeMap<>();
		profile.values().forEach((value, count) -> AnswerText.number(value).filter(number -> !answers.missing(value))
				.ifPresent(number -> people.merge(number, count, Long::sum)));
		long few = people.values().stream().mapToLong(Long::longValue).sum() / 100;
		while (people.size() > 2 && people.lastEntry().getValue() <= few && people.lastKey() - people.lowerKey(people.lastKey()) > 1) {
			people.pollLastEntry();
		}
		while (people.size() > 2 && people.firstEntry().getValue() <= few && people.higherKey(people.firstKey()) - people.firstKey() > 1) {
			people.pollFirstEntry();
		}
		return new TreeSet<>(people.keySet());
	}
}
