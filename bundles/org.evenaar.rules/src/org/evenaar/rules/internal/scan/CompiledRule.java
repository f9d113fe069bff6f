package org.evenaar.rules.internal.scan;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.evenaar.rules.Clause.Form;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Scope;

/**
 * A rule with all names looked up: concepts are numbers, exceptions are conditions.
 *
 * @param order place among all rules, by which hits at one spot are put in order
 */
record CompiledRule(Rule rule, int order, int languageMask, List<NamedException> exceptions) {

	/** One way to meet a rule. */
	record CompiledAlternative(CompiledRule rule, List<Condition> with, List<Condition> without) {
	}

	/** An exception: any alternative whose conditions all hold. */
	record NamedException(String name, List<List<Condition>> alternatives) {
	}

	/** What a clause of a pack became. */
	sealed interface Condition {
	}

	/** @param concepts numbers of the concepts; ids holds the same numbers for walking through them */
	record NearCondition(BitSet concepts, int[] ids, Scope scope, boolean present) implements Condition {
	}

	record SectionCondition(Set<String> kinds) implements Condition {
	}

	record FormCondition(Form form) implements Condition {
	}
}
