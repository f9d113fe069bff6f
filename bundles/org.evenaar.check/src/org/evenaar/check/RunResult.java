package org.evenaar.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenaar.rules.Rule;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * What came of a run over documents.
 *
 * @param documents in the order of their names
 * @param problems  what concerns no single document, such as a broken rule pack
 * @param rules     the rules that were applied
 * @param checks    the other checks that were run
 */
public record RunResult(List<DocumentResult> documents, List<CheckProblem> problems, RuleSet rules,
		List<CheckDescriptor> checks) {

	public RunResult {
		documents = List.copyOf(documents);
		problems = List.copyOf(problems);
		checks = List.copyOf(checks);
	}

	/** @return true where nothing was left out: every document was read, every check and pack did its work */
	public boolean complete() {
		return problems.isEmpty() && documents.stream().allMatch(DocumentResult::complete);
	}

	/** @return the findings of all documents that count */
	public Stream<Finding> findings() {
		return documents.stream().flatMap(document -> document.findings().stream());
	}

	/** @return true where some finding weighs as much as the given severity or more */
	public boolean reaches(Severity severity) {
		return findings().anyMatch(finding -> finding.severity().atLeast(severity));
	}

	/** @return why a finding is held back, for readers; empty for a finding that counts */
	public Text heldBackBy(Finding finding) {
		if (!finding.suppressed()) {
			return Text.EMPTY;
		}
		return finding.suppressedBy().equals(Baseline.EXCEPTION) ? Baseline.TITLE
				: rules.exceptionTitle(finding.suppressedBy());
	}

	/** @return the rule behind a finding, or empty where another check made it */
	public Optional<Rule> rule(Finding finding) {
		return rules.rule(finding.check());
	}
}
