package org.evenaar.representation;

import java.util.Optional;

/**
 * One sentence, or a few that belong together, of what a comparison says.
 *
 * @param kind      what it is about
 * @param dimension id of the dimension it is about; empty where it is about all
 * @param text      in the language asked for
 */
public record Conclusion(Kind kind, Optional<String> dimension, String text) {

	/** What a conclusion is about. */
	public enum Kind {
		/** who was compared with whom */
		BASIS,
		/** with which population, of which date and classification, a dimension was compared */
		REFERENCE,
		/** groups that are shown to have too few participants */
		UNDER,
		/** groups of which nobody takes part */
		ABSENT,
		/** groups that are shown to have more participants than expected */
		OVER,
		/** groups that are shown to be in proportion */
		ADEQUATE,
		/** groups of which there are too few participants to tell, and how many would do */
		UNDETERMINED,
		/** groups that the population does not have */
		OUTSIDE,
		/** groups whose figures are not shown */
		HIDDEN,
		/** the distance between the two as a whole */
		DISTANCE,
		/** people whose group is not known, and what that does to the verdicts */
		UNKNOWN,
		/** what analyses of subgroups can find */
		SUBGROUPS,
		/** groups of two dimensions at once */
		INTERSECTION,
		/** what survey weights cost */
		WEIGHTS,
		/** what was merged, mapped or estimated */
		CAUTION,
		/** what the comparison cannot know */
		ASSUMPTIONS
	}
}
