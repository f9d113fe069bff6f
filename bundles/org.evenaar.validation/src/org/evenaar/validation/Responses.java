package org.evenaar.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.model.instrument.Scale;
import org.evenaar.rules.Text;
import org.evenaar.statistics.accuracy.ScoreCounts;
import org.evenaar.statistics.dif.Answers;
import org.evenaar.statistics.dif.ItemCounts;

/**
 * The answers of everybody, counted. Holds no answers of anybody, with one exception for as long as it lives: what
 * purification looks at again, where that was asked for. Never written anywhere.
 *
 * @param file       name of the file without folders
 * @param column     name of the column of groups
 * @param scale      the scale whose items make up the total score; empty where the items are no scale of the instrument
 * @param whole      whether all items of that scale were answered, so that its cut-offs mean something
 * @param items      in the order of the answers
 * @param groups     the reference first, then the others
 * @param counts     over these items and the values of these groups
 * @param scores     total scores by value of the group, with what people really have where that is known
 * @param criterion  whether the file tells what people really have
 * @param answers    in memory for purification; empty where it was not asked for
 * @param rows       of data in the file
 * @param outside    people of no group that takes part
 * @param unsure     people of whom the criterion is not known, among those who answered every item
 * @param remarks    what happened while reading
 */
public record Responses(String file, String column, Optional<Scale> scale, boolean whole, List<ResponseItem> items,
		List<ResponseGroup> groups, ItemCounts counts, Map<String, ScoreCounts> scores, boolean criterion, Optional<Answers> answers, long rows,
		long outside, long unsure, List<Text> remarks) {

	public Responses {
		items = List.copyOf(items);
		groups = List.copyOf(groups);
		scores = Map.copyOf(scores);
		remarks = List.copyOf(remarks);
	}

	/** @return the group that others are compared with */
	public ResponseGroup reference() {
		return groups.getFirst();
	}

	/** @return the others */
	public List<ResponseGroup> focal() {
		return groups.subList(1, groups.size());
	}

	/** @return the lowest possible total score */
	public int leastScore() {
		return items.stream().mapToInt(item -> item.scored().least()).sum();
	}

	/** @return the highest possible total score */
	public int mostScore() {
		return items.stream().mapToInt(item -> item.scored().most()).sum();
	}
}
