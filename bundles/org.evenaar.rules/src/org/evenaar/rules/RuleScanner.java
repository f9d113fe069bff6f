package org.evenaar.rules;

import java.util.List;

import org.evenaar.rules.internal.scan.CompiledRules;
import org.evenaar.rules.internal.scan.Decider;

/** Applies all rules of a {@link RuleSet} to one passage after another. Belongs to one thread; cheap to make. */
public final class RuleScanner {

	private final Decider decider;

	RuleScanner(CompiledRules rules) {
		decider = new Decider(rules);
	}

	/**
	 * @return where rules are met, in the order of the text, and of the packs where they meet in one place; hits
	 *         that an exception holds back included
	 */
	public List<Match> scan(Passage passage) {
		return decider.decide(passage, false);
	}

	/** @return the same, with the hits of general rules that give way to others: what the examples of a rule prove */
	List<Match> scanWithGivenWay(Passage passage) {
		return decider.decide(passage, true);
	}
}
