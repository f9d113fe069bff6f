package org.evenaar.report.internal.sarif;

import java.io.IOException;
import java.io.OutputStream;

import org.evenaar.check.RunResult;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.json.JsonOut;

/** SARIF 2.1.0 for code scanning systems and editors. */
public final class SarifRenderer implements Renderer {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		var json = new JsonOut(out);
		var words = new Words(options.language());
		var rules = new SarifRules(result, words);
		var extent = ResultLimit.of(result);
		json.object(() -> {
			json.string("$schema", SCHEMA);
			json.string("version", "2.1.0");
			json.array("runs", () -> json.object(() -> {
				json.object("tool", () -> json.object("driver", () -> {
					json.string("name", "Evenaar");
					json.optional("version", options.toolVersion());
					json.string("language", words.language());
					rules.write(json);
				}));
				json.object("automationDetails", () -> json.string("id", "evenaar/check/"));
				json.string("language", words.language());
				json.string("columnKind", "utf16CodeUnits");
				new SarifInvocation(result, words, extent).write(json);
				new SarifResults(result, words, rules, extent, options.decisions()).write(json);
			}));
		});
		json.finish();
	}
}
