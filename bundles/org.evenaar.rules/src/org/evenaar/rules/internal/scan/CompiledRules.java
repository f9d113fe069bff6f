package org.evenaar.rules.internal.scan;

import org.evenaar.rules.internal.scan.CompiledRule.CompiledAlternative;

/**
 * Everything a scan needs, immutable and shared by all threads.
 *
 * @param startTerms the terms that rules mark; where a passage has none of them, it has no hit
 * @param allTerms  all terms
 * @param concepts  one more than the highest number of a concept
 * @param starts    for each concept the alternatives that mark its words; null for none
 * @param homonyms  for each concept the concepts whose words mean something else where they overlap; null for none
 */
public record CompiledRules(Automaton startTerms, Automaton allTerms, int concepts, CompiledAlternative[][] starts, int[][] homonyms) {
}
