package org.evenaar.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small packs for tests. */
final class Packs {

	private Packs() {
	}

	/** @return the engine of packs that must be right */
	static RuleSet engine(String... yamls) {
		List<RulePack> packs = new ArrayList<>();
		for (String yaml : yamls) {
			PackReader.Reading reading = read(yaml);
			packs.add(reading.pack().orElseThrow(() -> new AssertionError(messages(reading.problems()).toString())));
		}
		RuleSet.Compilation compilation = RuleSet.compile(packs);
		if (!compilation.problems().isEmpty()) {
			throw new AssertionError(messages(compilation.problems()));
		}
		return compilation.rules();
	}

	static PackReader.Reading read(String yaml) {
		return PackReader.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
	}

	static List<String> messages(List<PackProblem> problems) {
		return problems.stream().map(problem -> problem.in(Locale.ENGLISH)).toList();
	}

	/** A pack with one rule; concepts and when are given as YAML of the right depth. */
	static String pack(String id, String concepts, String rule) {
		return """
				format: evenaar-rule-pack
				version: 1
				id: %s
				title: {nl: Proef, en: Trial}
				concepts:
				%s
				rules:
				  - id: TEST-%s
				    title: {nl: Proef, en: Trial}
				    category: test
				    severity: low
				    why: {nl: Proef, en: Trial}
				%s
				""".formatted(id, concepts.indent(2).stripTrailing(), id.toUpperCase(Locale.ROOT),
				rule.indent(4).stripTrailing());
	}

	/** @return the marked words of all hits, those held back with the exception behind them */
	static List<String> hits(RuleSet rules, String text) {
		return hits(rules, Passage.of(text, Language.allMask()));
	}

	static List<String> hits(RuleSet rules, Passage passage) {
		return rules.scanner().scan(passage).stream().map(match -> passage.text().substring(match.start(), match.end())
				+ (match.suppressed() ? " [" + match.exception() + "]" : "")).toList();
	}
}
