package org.evenaar.report.internal.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.report.internal.Links;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.json.JsonOut;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** The rules and checks that were run; results refer to them by their place in the list. */
final class SarifRules {

	private final RunResult result;
	private final Words words;
	private final Map<String, Integer> places = new HashMap<>();
	private final List<Declared> declared = new ArrayList<>();

	/** What readers of a result want to know of the rule behind it. */
	private record Declared(String id, List<String> aliases, Text title, Text description, Text instead,
			String category, Severity severity, String certainty, Status status, List<Source> sources) {
	}

	SarifRules(RunResult result, Words words) {
		this.result = result;
		this.words = words;
		result.rules().rules().forEach(rule -> add(of(rule)));
		result.checks().forEach(check -> add(of(check)));
		result.documents().forEach(document -> {
			document.findings().forEach(this::addUnknown);
			document.suppressed().forEach(this::addUnknown);
		});
	}

	private static Declared of(Rule rule) {
		return new Declared(rule.id(), rule.aliases(), rule.title(), rule.why(), rule.instead(), rule.category(),
				rule.severity(), rule.certainty().code(), rule.status(), rule.sources());
	}

	private static Declared of(CheckDescriptor check) {
		return new Declared(check.id(), List.of(), check.title(), check.description(), Text.EMPTY, check.category(),
				check.severity(), Certainty.MEDIUM.code(), Status.NOT_APPLICABLE, List.of());
	}

	/** A check may make findings under an id that it did not declare. */
	private void addUnknown(Finding finding) {
		if (!places.containsKey(finding.check())) {
			Text instead = finding.remedies().isEmpty() ? Text.EMPTY : finding.remedies().get(0);
			add(new Declared(finding.check(), List.of(), finding.title(), finding.why(), instead, finding.category(),
					finding.severity(), finding.certainty().code(), finding.status(), finding.sources()));
		}
	}

	private void add(Declared rule) {
		if (places.putIfAbsent(rule.id(), declared.size()) == null) {
			declared.add(rule);
		}
	}

	/** @return the place of its rule in the list */
	int place(Finding finding) {
		return places.get(finding.check());
	}

	void write(JsonOut json) throws IOException {
		json.array("rules", () -> {
			for (Declared rule : declared) {
				json.object(() -> write(json, rule));
			}
		});
		json.object("properties", () -> json.array("rulePacks", () -> {
			for (var pack : result.rules().packs()) {
				json.object(() -> {
					json.string("id", pack.id());
					json.string("sha256", pack.digest());
				});
			}
		}));
	}

	private void write(JsonOut json, Declared rule) throws IOException {
		json.string("id", rule.id());
		if (!rule.aliases().isEmpty()) {
			json.strings("deprecatedIds", rule.aliases());
		}
		String title = words.of(rule.title());
		String description = words.of(rule.description());
		SarifText.write(json, "shortDescription", title.isEmpty() ? rule.id() : title);
		SarifText.write(json, "fullDescription", description.isEmpty() ? title.isEmpty() ? rule.id() : title : description);
		SarifText.write(json, "help", help(rule, description.isEmpty() ? title : description));
		String address = rule.sources().stream().map(Links::of).filter(link -> !link.isEmpty()).findFirst().orElse("");
		json.optional("helpUri", address);
		json.object("defaultConfiguration", () -> json.string("level", SarifLevel.of(rule.severity())));
		json.object("properties", () -> {
			json.strings("tags", rule.category().isEmpty() ? List.of("guideline") : List.of("guideline", rule.category()));
			json.string("precision", rule.certainty());
			json.string("problem.severity", SarifLevel.problem(rule.severity()));
			json.string("severity", rule.severity().code());
			if (rule.status() != Status.NOT_APPLICABLE) {
				json.string("status", rule.status().code());
			}
		});
	}

	private String help(Declared rule, String description) {
		List<String> lines = new ArrayList<>();
		lines.add(description.isEmpty() ? rule.id() : description);
		if (!rule.instead().isEmpty()) {
			lines.add(words.text("sarif.instead", words.of(rule.instead())));
		}
		if (!rule.sources().isEmpty()) {
			lines.add(words.text("sarif.sources"));
			rule.sources().forEach(source -> lines.add("- " + words.source(source)));
		}
		return String.join("\n", lines);
	}
}
