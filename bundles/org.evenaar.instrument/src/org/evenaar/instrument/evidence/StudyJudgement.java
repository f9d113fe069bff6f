package org.evenaar.instrument.evidence;

import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;

/**
 * How one study bears on one cell.
 *
 * @param study   the study
 * @param bearing which way it points
 * @param direct  false where it is about another group, language version, country or part, or has not been verified
 * @param reason  why it counts as it does, in one sentence
 */
public record StudyJudgement(ValidationStudy study, Bearing bearing, boolean direct, Text reason) {

	/** Which way a study points. */
	public enum Bearing {

		/** it supports use in the group */
		FOR,

		/** it speaks against use in the group */
		AGAINST,

		/** its results differ among themselves */
		MIXED,

		/** it says nothing that decides here, but should be known */
		CONTEXT
	}
}
