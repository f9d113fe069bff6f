package org.evenaar.review.rules;

import java.util.Optional;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * A rule, or a check that is a program of its own, as a person can choose it.
 *
 * @param id       by which settings name it
 * @param title    what it looks for, in a few words
 * @param pack     id of the rule pack, or empty for a check
 * @param category kind of its findings
 * @param shipped  how much its findings weigh as its author said
 * @param rule     the rule, or empty for a check
 * @param check    the check, or empty for a rule
 */
public record RuleEntry(String id, Text title, String pack, String category, Severity shipped, Optional<Rule> rule,
		Optional<CheckDescriptor> check) {

	static RuleEntry of(Rule rule) {
		return new RuleEntry(rule.id(), rule.title(), rule.pack(), rule.category(), rule.severity(), Optional.of(rule),
				Optional.empty());
	}

	static RuleEntry of(CheckDescriptor check) {
		return new RuleEntry(check.id(), check.title(), "", check.category(), check.severity(), Optional.empty(),
				Optional.of(check));
	}
}
