package org.evenaar.validation;

import java.util.List;
import java.util.Optional;

import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.accuracy.ShareEstimate;
import org.evenaar.statistics.proportion.NewcombeDifference;

/**
 * What a cut-off does to the groups.
 *
 * @param label  as the instrument has it, or as a person asked for it
 * @param cutOff the value
 * @param id     of the cut-off in the instrument; empty for one that was asked for
 * @param groups in the order of the groups
 */
public record CutOffResult(Text label, CutOff cutOff, String id, List<InGroup> groups) {

	public CutOffResult {
		groups = List.copyOf(groups);
	}

	/**
	 * In one group.
	 *
	 * @param group      the group
	 * @param referred   share of everybody who is referred
	 * @param difference from the reference; empty for the reference itself
	 * @param accuracy   against what people really have; empty without a criterion
	 */
	public record InGroup(ResponseGroup group, Result<ShareEstimate> referred, Optional<NewcombeDifference> difference,
			Optional<Accuracy> accuracy) {
	}

	/**
	 * How well it finds people who have what is looked for, of those of whom that is known.
	 *
	 * @param sensitivity           share referred of those who have it
	 * @param specificity           share not referred of those who do not
	 * @param positive              share who have it of those referred
	 * @param negative              share who do not of those not referred
	 * @param sensitivityDifference from the reference; empty for the reference, and where one of both is of nobody
	 * @param specificityDifference likewise
	 */
	public record Accuracy(Result<ShareEstimate> sensitivity, Result<ShareEstimate> specificity, Result<ShareEstimate> positive,
			Result<ShareEstimate> negative, Optional<NewcombeDifference> sensitivityDifference,
			Optional<NewcombeDifference> specificityDifference) {
	}
}
