package org.evenaar.validation.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.dataset.RowReader;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.statistics.accuracy.ScoreCounts;
import org.evenaar.statistics.dif.Answers;
import org.evenaar.statistics.dif.ItemCounts;
import org.evenaar.statistics.dif.ScoredItem;
import org.evenaar.validation.ValidationException;

/** Counts rows of answers. Forgets each row before the next. */
public final class ResponseCount implements RowReader.RowHandler {

	private static final int WITH = 0;
	private static final int WITHOUT = 1;
	private static final int UNKNOWN = 2;

	private final List<ItemCoding> items;
	private final List<GroupValue> groups;
	private final Map<String, Integer> places = new HashMap<>();
	private final ItemCounts.Builder builder;
	private final Optional<Answers> kept;
	private final AnswerText text;
	private final Set<String> positive;
	private final boolean hasCriterion;
	private final long[][][] totals;
	private final int[] scores;
	private final int least;
	private ItemCounts built;
	private long outside;
	private long unsure;

	/**
	 * @param groups  the reference first
	 * @param compact whether complete answers are kept in memory for purification
	 * @throws ValidationException where so many items, scores and groups cannot be counted together
	 */
	public ResponseCount(ResponseMapping mapping, List<ItemCoding> items, List<GroupValue> groups, boolean compact)
			throws ValidationException {
		this.items = List.copyOf(items);
		this.groups = List.copyOf(groups);
		for (int i = 0; i < groups.size(); i++) {
			places.put(groups.get(i).getValue().strip(), i);
		}
		this.text = new AnswerText(mapping.getMissingValues());
		this.positive = mapping.getCriterionPositive().stream().map(ScoredItems::key).collect(Collectors.toUnmodifiableSet());
		this.hasCriterion = !mapping.getCriterionColumn().isEmpty();
		List<ScoredItem> scored = items.stream().map(item -> item.item().scored()).toList();
		try {
			List<String> names = groups.stream().map(group -> group.getValue().strip()).toList();
			this.builder = ItemCounts.over(scored, names);
			this.kept = compact ? Optional.of(new Answers(scored, names)) : Optional.empty();
		} catch (IllegalArgumentException e) {
			throw Messages.asked("items.tooMany", items.size(), groups.size());
		}
		this.scores = new int[items.size()];
		this.least = scored.stream().mapToInt(ScoredItem::least).sum();
		int most = scored.stream().mapToInt(ScoredItem::most).sum();
		this.totals = new long[groups.size()][most - least + 1][3];
	}

	@Override
	public void row(RowReader.Row row) {
		Integer group = places.get(row.value(scores.length).strip());
		if (group == null) {
			outside++;
			return;
		}
		int total = 0;
		for (int i = 0; i < scores.length; i++) {
			scores[i] = items.get(i).score(row.value(i), row.line());
			total += scores[i];
		}
		boolean complete = builder.add(group, scores);
		if (complete) {
			kept.ifPresent(answers -> answers.add(groups.get(group).getValue().strip(), scores));
		}
		if (complete) {
			totals[group][total - least][hasCriterion ? criterion(row.value(scores.length + 1)) : UNKNOWN]++;
		}
	}

	private int criterion(String raw) {
		if (text.missing(raw)) {
			unsure++;
			return UNKNOWN;
		}
		return positive.contains(ScoredItems.key(raw)) ? WITH : WITHOUT;
	}

	/** @return what was counted; nothing may be added after */
	public ItemCounts counts() {
		if (built == null) {
			built = builder.build();
		}
		return built;
	}

	/** @return the groups that take part, the reference first */
	public List<GroupValue> groups() {
		return groups;
	}

	/** @return total scores by value of the group */
	public Map<String, ScoreCounts> scores() {
		Map<String, ScoreCounts> scoresOf = new LinkedHashMap<>();
		places.forEach((group, place) -> {
			ScoreCounts.Builder own = ScoreCounts.builder();
			for (int i = 0; i < totals[place].length; i++) {
				long[] people = totals[place][i];
				if (people[WITH] + people[WITHOUT] + people[UNKNOWN] > 0) {
					own.add((double) least + i, new ScoreCounts.People(people[WITH], people[WITHOUT], people[UNKNOWN]));
				}
			}
			scoresOf.put(group, own.build());
		});
		return scoresOf;
	}

	/** @return answers for purification; empty where it was not asked for */
	public Optional<Answers> kept() {
		return kept;
	}

	/** @return people of no group that takes part */
	public long outside() {
		return outside;
	}

	/** @return people who answered every item and of whom the criterion is not known */
	public long unsure() {
		return unsure;
	}
}
