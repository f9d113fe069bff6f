package org.evenaar.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.statistics.dif.Purification;

/**
 * What the answers of people say about an instrument. It holds every figure; what may be written out of it
 * {@link ValidationPublication} says.
 *
 * @param responses    the answers, counted
 * @param options      how they were analysed
 * @param items        each item in each group that is compared, group by group
 * @param purification by value of the group; empty where it was not asked for
 * @param reliability  of everybody, then of each group
 * @param cutOffs      of the instrument, then those asked for
 * @param areas        by group; empty without a criterion
 */
public record ResponseResult(Responses responses, ValidationOptions options, List<ItemResult> items,
		Map<String, Purification> purification, List<GroupReliability> reliability, List<CutOffResult> cutOffs, List<AreaResult> areas) {

	public ResponseResult {
		items = List.copyOf(items);
		purification = Map.copyOf(purification);
		reliability = List.copyOf(reliability);
		cutOffs = List.copyOf(cutOffs);
		areas = List.copyOf(areas);
	}

	/** @return the items in one group */
	public List<ItemResult> items(ResponseGroup group) {
		return items.stream().filter(item -> item.group().equals(group)).toList();
	}

	/** @return everybody or a group */
	public GroupReliability reliability(Optional<ResponseGroup> group) {
		return reliability.stream().filter(each -> each.group().equals(group)).findFirst().orElseThrow();
	}

	/** @return whether some item was shown to differ moderately or more */
	public boolean differs() {
		return items.stream().anyMatch(item -> item.verdict().differs());
	}
}
