package org.evenaar.validation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.evenaar.statistics.dif.ItemCounts;
import org.evenaar.validation.ResponseItem;

/** Turns what stands in the column of an item into its score, and counts what cannot be turned. Remembers no answers. */
public final class ItemCoding {

	/** Not an answer, and not a sign that there is none. */
	private static final int ODD = Integer.MIN_VALUE + 1;
	private static final int REMEMBERED = 1000;

	private final ResponseItem item;
	private final AnswerText answers;
	private final Map<String, Double> options;
	private final List<String> unscored;
	private final Map<String, Integer> known = new HashMap<>();
	private long answered;
	private long odd;
	private long oddLine;
	private String oddValue = "";

	/**
	 * @param options  scores by what is stored for them; empty where any whole number within the scores of the item counts
	 * @param unscored answers that do not count, in the same form
	 */
	public ItemCoding(ResponseItem item, AnswerText answers, Map<String, Double> options, List<String> unscored) {
		this.item = item;
		this.answers = answers;
		this.options = Map.copyOf(options);
		this.unscored = List.copyOf(unscored);
	}

	/** @return the score, or {@link ItemCounts#MISSING} where there is none or it cannot be told */
	public int score(String raw, long line) {
		Integer remembered = known.get(raw);
		int score = remembered != null ? remembered : code(raw);
		if (remembered == null && known.size() < REMEMBERED) {
			known.put(raw, score);
		}
		if (score == ItemCounts.MISSING) {
			return score;
		}
		answered++;
		if (score != ODD) {
			return score;
		}
		if (odd++ == 0) {
			oddLine = line;
			oddValue = raw.strip();
		}
		return ItemCounts.MISSING;
	}

	private int code(String raw) {
		if (answers.missing(raw)) {
			return ItemCounts.MISSING;
		}
		String key = ScoredItems.key(raw);
		if (unscored.contains(key)) {
			return ItemCounts.MISSING;
		}
		Optional<Integer> score = options.isEmpty() ? AnswerText.number(raw)
				: Optional.ofNullable(options.get(key)).map(value -> (int) Math.round(value));
		if (score.isEmpty() || score.get() < item.scored().least() || score.get() > item.scored().most()) {
			return ODD;
		}
		return item.reverse() ? item.scored().least() + item.scored().most() - score.get() : score.get();
	}

	public ResponseItem item() {
		return item;
	}

	/** @return cells with something in them */
	public long answered() {
		return answered;
	}

	/** @return how many of them were no answer to the item */
	public long odd() {
		return odd;
	}

	/** @return the line of the first that was none, from 1 */
	public long oddLine() {
		return oddLine;
	}

	/** @return the first that was none, cut where it is long */
	public String oddValue() {
		String plain = oddValue.replaceAll("\\p{Cntrl}+", " ");
		return plain.length() <= 40 ? plain : plain.substring(0, 39) + "…";
	}

	/** @return what would have been an answer */
	public String expected() {
		if (!options.isEmpty() && options.size() <= 10) {
			return String.join(", ", options.keySet().stream().sorted().toList());
		}
		return String.format(Locale.ROOT, "%d–%d", item.scored().least(), item.scored().most());
	}
}
