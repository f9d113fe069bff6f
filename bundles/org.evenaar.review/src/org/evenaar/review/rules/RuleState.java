package org.evenaar.review.rules;

import java.util.List;

import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * Whether a rule works, how much its findings weigh, and why that is so.
 *
 * @param on       whether it works
 * @param settable whether the settings that were asked about can change that: a review cannot switch on what is off for
 *                 all reviews
 * @param severity the weight of its findings
 * @param because  sentences, from the setting that decided on; empty where all is as its author said
 */
public record RuleState(boolean on, boolean settable, Severity severity, List<Text> because) {

	public RuleState {
		because = List.copyOf(because);
	}
}
