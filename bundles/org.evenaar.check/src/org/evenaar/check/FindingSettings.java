package org.evenaar.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;

/**
 * Lays a person's settings on the result of a run over everything, so that a setting can be changed without reading
 * and checking the documents again. What is switched off here gives the same result as leaving it out of the run:
 * a rule that is off still makes general rules give way.
 */
public final class FindingSettings {

	private final CheckSelection selection;
	private final Map<String, Severity> severities;

	/**
	 * @param off        ids of checks, rules (earlier ids too) or rule packs whose findings are left out
	 * @param severities how much findings weigh, by the id of their check, rule (earlier ids too) or rule pack; that of
	 *                   a rule goes before that of its pack
	 */
	public FindingSettings(Set<String> off, Map<String, Severity> severities) {
		this.selection = new CheckSelection(Set.of(), off);
		this.severities = Map.copyOf(severities);
	}

	/** @return the result with the settings; that of a run over all checks and rules stays as it is */
	public RunResult apply(RunResult all) {
		if (selection.off().isEmpty() && severities.isEmpty()) {
			return all;
		}
		Map<String, Optional<Severity>> known = new HashMap<>();
		Map<String, Boolean> on = new HashMap<>();
		List<DocumentResult> documents = all.documents().stream()
				.map(document -> new DocumentResult(document.name(), document.title(), document.language(),
						document.version(), document.issuer(), document.sha256(), document.pages(),
						apply(document.findings(), all, known, on), apply(document.suppressed(), all, known, on),
						document.remarks(), document.problems(), document.read()))
				.toList();
		return new RunResult(documents, all.problems(), all.rules(),
				all.checks().stream().filter(selection::applies).toList());
	}

	private List<Finding> apply(List<Finding> findings, RunResult all, Map<String, Optional<Severity>> known,
			Map<String, Boolean> on) {
		return findings.stream().filter(f -> on.computeIfAbsent(f.check(), id -> applies(id, all)))
				.map(f -> known.computeIfAbsent(f.check(), id -> severity(id, all)).map(f::weighing).orElse(f))
				.sorted(Finding.IN_DOCUMENT).toList();
	}

	private boolean applies(String check, RunResult all) {
		return all.rules().rule(check).map(selection::applies).orElseGet(() -> !selection.off().contains(check));
	}

	/** @return the weight that findings of a check or rule get, or empty for that of its author */
	public Optional<Severity> severity(String check, RunResult all) {
		Severity own = severities.get(check);
		if (own != null) {
			return Optional.of(own);
		}
		return all.rules().rule(check).flatMap(this::severity);
	}

	private Optional<Severity> severity(Rule rule) {
		return rule.aliases().stream().map(severities::get).filter(s -> s != null).findFirst()
				.or(() -> Optional.ofNullable(severities.get(rule.id())))
				.or(() -> Optional.ofNullable(severities.get(rule.pack())));
	}
}
