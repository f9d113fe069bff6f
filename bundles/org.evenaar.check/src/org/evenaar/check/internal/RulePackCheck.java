package org.evenaar.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.check.CheckContext;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Match;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleScanner;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Text;

/** Applies all rule packs at once. */
public final class RulePackCheck {

	private final RuleSet rules;
	private final Set<String> selected;
	private final Map<String, Set<DocumentKind>> appliesTo;

	/** @param selected ids of the rules to apply; the others still make general rules give way */
	public RulePackCheck(RuleSet rules, Set<String> selected) {
		this.rules = rules;
		this.selected = Set.copyOf(selected);
		this.appliesTo = rules.packs().stream().collect(Collectors.toUnmodifiableMap(RulePack::id, RulePack::appliesTo));
	}

	public List<Finding> run(CheckContext context) {
		RuleScanner scanner = rules.scanner();
		DocumentKind kind = GuidelineReader.kind(context.guideline());
		List<Finding> findings = new ArrayList<>();
		for (LocatedPassage located : context.passages()) {
			context.checkCanceled();
			for (Match match : scanner.scan(located.passage())) {
				if (selected.contains(match.rule().id()) && appliesTo.get(match.rule().pack()).contains(kind)) {
					findings.add(finding(located, match));
				}
			}
		}
		return findings;
	}

	private static Finding finding(LocatedPassage located, Match match) {
		Rule rule = match.rule();
		List<Text> remedies = rule.instead().isEmpty() ? List.of() : List.of(rule.instead());
		return new Finding(rule.id(), rule.title(), rule.category(), match.severity(), rule.certainty(), rule.status(),
				rule.since(), located.place(match.start(), match.end(), match.sentenceStart(), match.sentenceEnd()),
				rule.why(), remedies, rule.sources(), match.exception(), 0);
	}
}
