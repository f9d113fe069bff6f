package org.evenaar.rules;

/**
 * A place in a passage where a rule is met.
 *
 * @param rule          the rule
 * @param severity      what the hit weighs: as the rule says, or less beside a specific rule that knows the use to be
 *                      legitimate
 * @param start         offset of the marked words in the passage
 * @param end           end of the marked words, exclusive
 * @param sentenceStart start of the sentence around them
 * @param sentenceEnd   end of that sentence, exclusive
 * @param exception     the name of the exception that holds the hit back, or empty
 */
public record Match(Rule rule, Severity severity, int start, int end, int sentenceStart, int sentenceEnd, String exception) {

	public boolean suppressed() {
		return !exception.isEmpty();
	}
}
