package org.evenaar.instrument.evidence;

import java.util.Set;

import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;

/**
 * How one study bears on one cell.
 *
 * @param study      the study
 * @param bearing    which way it points
 * @param weaknesses why it counts for less, in a fixed order
 * @param reason     what it found and why it counts as it does, in one sentence
 */
public record StudyJudgement(ValidationStudy study, Bearing bearing, Set<Weakness> weaknesses, Text reason) {

	/** Which way a study points. */
	public enum Bearing {

		/** it supports use in the group */
		FOR,

		/** it speaks against use in the group */
		AGAINST,

		/** its results differ among themselves */
		MIXED,

		/** it decides nothing here, but should be known */
		CONTEXT
	}

	/** @return true where nothing makes it count for less */
	public boolean direct() {
		return weaknesses.isEmpty();
	}

	/** @return true where a wider group was studied */
	public boolean wider() {
		return weaknesses.contains(Weakness.WIDER_GROUP);
	}
}
