package org.evenaar.report.internal.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.json.JsonOut;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;

/** The findings, held-back hits included, document by document. */
final class SarifResults {

	private static final int FIRST_LINE = 1;

	private final RunResult result;
	private final Words words;
	private final SarifRules rules;
	private final ResultLimit limit;
	private final ReviewDecisions decisions;

	SarifResults(RunResult result, Words words, SarifRules rules, ResultLimit limit, ReviewDecisions decisions) {
		this.result = result;
		this.words = words;
		this.rules = rules;
		this.limit = limit;
		this.decisions = decisions;
	}

	void write(JsonOut json) throws IOException {
		ResultLimit.Gate gate = limit.new Gate();
		json.array("results", () -> {
			for (int i = 0; i < result.documents().size(); i++) {
				DocumentResult document = result.documents().get(i);
				String uri = ArtifactUri.of(document.name());
				for (Finding finding : document.findings()) {
					if (gate.admits(finding)) {
						write(json, finding, uri, i);
					}
				}
				for (Finding finding : document.suppressed()) {
					if (gate.admits(finding)) {
						write(json, finding, uri, i);
					}
				}
			}
		});
	}

	private void write(JsonOut json, Finding finding, String uri, int artifact) throws IOException {
		json.object(() -> {
			json.string("ruleId", finding.check());
			json.number("ruleIndex", rules.place(finding));
			json.string("kind", finding.severity() == Severity.INFO ? "informational" : "fail");
			json.string("level", SarifLevel.of(finding.severity()));
			SarifText.write(json, "message", message(finding));
			json.array("locations", () -> json.object(() -> location(json, finding.place(), uri, artifact)));
			json.object("partialFingerprints", () -> {
				json.string("evenaarFinding/v1", finding.id());
				// without it, code scanning works a fingerprint out of a line, and a Word file or PDF has none
				json.string("primaryLocationLineHash", finding.id());
			});
			if (finding.suppressed()) {
				suppression(json, words.of(result.heldBackBy(finding)), "exception", finding.suppressedBy());
			} else if (decisions.accepted(finding)) {
				ReviewedDecision decision = decisions.last(finding).orElseThrow();
				String verdict = words.text("html.verdict." + decision.verdict().getLiteral());
				suppression(json, decision.reason().isEmpty() ? verdict
						: words.text("review.justification", verdict, decision.reason()), "reviewer", decision.reviewer());
			}
			json.object("properties", () -> {
				properties(json, finding);
				review(json, finding);
			});
		});
	}

	private static void suppression(JsonOut json, String justification, String key, String value) throws IOException {
		json.array("suppressions", () -> json.object(() -> {
			json.string("kind", "external");
			json.string("status", "accepted");
			json.string("justification", justification);
			json.object("properties", () -> json.string(key, value));
		}));
	}

	/** Writes nothing for a run that nobody has reviewed. */
	private void review(JsonOut json, Finding finding) throws IOException {
		if (!decisions.reviewed()) {
			return;
		}
		json.bool("open", decisions.open(finding));
		json.bool("byHand", decisions.about(finding).byHand());
		Optional<ReviewedDecision> last = decisions.last(finding);
		if (last.isPresent()) {
			ReviewedDecision decision = last.get();
			json.string("verdict", decision.verdict().getLiteral());
			json.string("reviewer", decision.reviewer());
			json.string("decidedOn", decision.date().toString());
			json.optional("reason", decision.reason());
			json.optional("evidence", decision.evidence());
			json.optional("proposedText", decision.proposedText());
		}
	}

	private String message(Finding finding) {
		List<String> parts = new ArrayList<>();
		parts.add(words.text("sarif.message", words.of(finding.title()), Quoted.of(finding.place()).quote(),
				words.of(finding.why())).strip());
		finding.remedies().forEach(remedy -> parts.add(words.text("sarif.instead", words.of(remedy))));
		String status = words.status(finding);
		if (!status.isEmpty()) {
			parts.add(words.text("sarif.status", status));
		}
		if (!finding.verified()) {
			parts.add(words.text("sarif.unverified"));
		}
		return String.join(" ", parts);
	}

	private static void location(JsonOut json, Place place, String uri, int artifact) throws IOException {
		json.object("physicalLocation", () -> {
			json.object("artifactLocation", () -> {
				json.string("uri", uri);
				json.number("index", artifact);
			});
			json.object("region", () -> {
				Optional<LineRange> lines = LineRange.of(place.locator());
				json.number("startLine", lines.map(LineRange::first).orElse(FIRST_LINE));
				if (lines.isPresent()) {
					json.number("endLine", lines.get().last());
				}
				Quoted quoted = Quoted.of(place);
				json.object("snippet", () -> json.string("text", quoted.before() + quoted.quote() + quoted.after()));
			});
		});
		json.array("logicalLocations", () -> {
			json.object(() -> {
				json.string("name", place.block());
				json.string("fullyQualifiedName", place.block());
				json.string("kind", "block");
			});
			if (!place.section().isEmpty()) {
				json.object(() -> {
					json.string("name", place.section());
					json.string("fullyQualifiedName", Words.headings(place));
					json.string("kind", "section");
				});
			}
		});
	}

	private static void properties(JsonOut json, Finding finding) throws IOException {
		Place place = finding.place();
		json.string("category", finding.category());
		json.string("severity", finding.severity().code());
		json.string("certainty", finding.certainty().code());
		json.bool("verified", finding.verified());
		if (finding.status() != Status.NOT_APPLICABLE) {
			json.string("status", finding.status().code());
			json.optional("since", finding.since());
		}
		json.string("quote", place.quote());
		json.number("start", place.start());
		json.number("end", place.end());
		json.optional("page", place.page());
		json.optional("locator", place.locator());
	}
}
