package org.evenaar.report.internal.sarif;

import java.io.IOException;
import java.util.List;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.json.JsonOut;
import org.evenaar.rules.Text;

/** How the run went, and the documents it was about. */
final class SarifInvocation {

	private final RunResult result;
	private final Words words;
	private final ResultLimit limit;

	SarifInvocation(RunResult result, Words words, ResultLimit limit) {
		this.result = result;
		this.words = words;
		this.limit = limit;
	}

	void write(JsonOut json) throws IOException {
		json.array("invocations", () -> json.object(() -> {
			json.bool("executionSuccessful", result.complete());
			json.array("toolExecutionNotifications", () -> notifications(json));
		}));
		json.array("artifacts", () -> {
			for (DocumentResult document : result.documents()) {
				json.object(() -> artifact(json, document));
			}
		});
	}

	private void notifications(JsonOut json) throws IOException {
		for (CheckProblem problem : result.problems()) {
			json.object(() -> {
				json.string("level", "error");
				SarifText.write(json, "message", words.of(problem.message()));
				json.object("properties", () -> json.string("culprit", problem.culprit()));
			});
		}
		for (int i = 0; i < result.documents().size(); i++) {
			DocumentResult document = result.documents().get(i);
			for (CheckProblem problem : document.problems()) {
				about(json, document, i, "error", problem.message());
			}
			for (Text remark : document.remarks()) {
				about(json, document, i, "note", remark);
			}
		}
		if (limit.kept() < limit.total()) {
			json.object(() -> {
				json.string("level", "warning");
				SarifText.write(json, "message", words.text("sarif.cut", limit.kept(), limit.total()));
			});
		}
	}

	private void about(JsonOut json, DocumentResult document, int index, String level, Text message) throws IOException {
		json.object(() -> {
			json.string("level", level);
			SarifText.write(json, "message", words.of(message));
			json.array("locations", () -> json.object(() -> json.object("physicalLocation",
					() -> json.object("artifactLocation", () -> {
						json.string("uri", ArtifactUri.of(document.name()));
						json.number("index", index);
					}))));
		});
	}

	private static void artifact(JsonOut json, DocumentResult document) throws IOException {
		json.object("location", () -> json.string("uri", ArtifactUri.of(document.name())));
		json.strings("roles", List.of("analysisTarget"));
		if (!document.sha256().isEmpty()) {
			json.object("hashes", () -> json.string("sha-256", document.sha256()));
		}
	}
}
