package org.evenaar.rules.internal.scan;

import java.util.BitSet;
import java.util.List;

import org.evenaar.rules.Clause.Form;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Scope;

/**
 * A rule with all names looked up: concepts are numbers, exceptions are conditions.
 *
 * @param order       place among all rules, by which hits at one spot are put in order
 * @param sectionMask bits of the kinds of section in which it looks, see {@link SectionKinds}
 */
record CompiledRule(Rule rule, int order, int languageMask, int sectionMask, List<NamedException> exceptions) {

	/**
	 * One way to meet a rule.
	 *
	 * @param guards those of the conditions in with that need a word of the passage, and whose words some rule marks:
	 *               they can be asked for before anything else is known of the passage
	 */
	record CompiledAlternative(CompiledRule rule, List<Condition> with, List<Condition> without,
			List<NearCondition> guards) {
	}

	/** An exception: any alternative whose conditions all hold. */
	record NamedException(String name, List<List<Condition>> alternatives) {
	}

	/** What a clause of a pack became. */
	sealed interface Condition {
	}

	/**
	 * @param concepts numbers of the concepts
	 * @param ids      the same numbers, for walking through them
	 * @param sieve    a bit for each of them, by {@link #sieveBit}
	 */
	record NearCondition(BitSet concepts, int[] ids, long sieve, Scope scope, boolean present) implements Condition {
	}

	record SectionCondition(int mask) implements Condition {
	}

	/** Sixty-four sorts of concepts: where no word of a sort was seen, none of its concepts was. */
	static long sieveBit(int concept) {
		return 1L << (concept * 0x9E3779B9 >>> 26);
	}

	record FormCondition(Form form) implements Condition {
	}
}
