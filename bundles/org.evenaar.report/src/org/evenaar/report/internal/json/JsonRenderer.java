package org.evenaar.report.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.report.internal.Links;
import org.evenaar.report.internal.ReviewCount;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;

/** Data for programs; every key is explained in schema/findings.schema.json. */
public final class JsonRenderer implements Renderer {

	private static final int VERSION = 1;

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		new Writing(result, options.decisions(), new Words(options.language()), new JsonOut(out)).all();
	}

	private record Writing(RunResult result, ReviewDecisions decisions, Words words, JsonOut json) {

		void all() throws IOException {
			json.object(() -> {
				json.string("format", "evenaar-findings");
				json.number("version", VERSION);
				json.bool("complete", result.complete());
				json.array("documents", () -> {
					for (DocumentResult document : result.documents()) {
						json.object(() -> document(document));
					}
				});
				problems(result.problems());
				if (decisions.reviewed()) {
					json.object("review", () -> review(ReviewCount.of(result, decisions)));
				}
			});
			json.finish();
		}

		private void document(DocumentResult document) throws IOException {
			json.string("file", document.name());
			json.string("language", document.language());
			json.bool("complete", document.complete());
			json.optional("message", words.sentences(document.problems().stream().map(CheckProblem::message).toList()));
			json.array("findings", () -> {
				for (Finding finding : document.findings()) {
					json.object(() -> finding(finding));
				}
			});
			json.array("suppressed", () -> {
				for (Finding finding : document.suppressed()) {
					json.object(() -> suppressed(finding));
				}
			});
			json.strings("remarks", document.remarks().stream().map(words::of).toList());
			problems(document.problems());
		}

		private void problems(List<CheckProblem> problems) throws IOException {
			json.array("problems", () -> {
				for (CheckProblem problem : problems) {
					json.object(() -> {
						json.string("culprit", problem.culprit());
						json.string("message", words.of(problem.message()));
					});
				}
			});
		}

		private void finding(Finding finding) throws IOException {
			json.string("id", finding.id());
			json.string("check", finding.check());
			json.string("category", finding.category());
			json.string("severity", finding.severity().code());
			json.string("certainty", finding.certainty().code());
			place(finding.place());
			json.string("why", words.of(finding.why()));
			json.strings("remedies", finding.remedies().stream().map(words::of).toList());
			json.strings("sources", finding.sources().stream().map(Writing::readable).toList());
			json.array("references", () -> {
				for (Source source : finding.sources()) {
					json.object(() -> reference(source));
				}
			});
			json.bool("verified", finding.verified());
			json.string("title", words.of(finding.title()));
			if (finding.status() != Status.NOT_APPLICABLE) {
				json.string("status", finding.status().code());
				json.optional("since", finding.since());
			}
			context(finding.place());
			decisions(finding);
		}

		private void review(ReviewCount count) throws IOException {
			json.number("total", count.total());
			json.number("open", count.open());
			json.number("undecided", count.undecided());
			for (Verdict verdict : Verdict.values()) {
				json.number(verdict.getLiteral(), count.with(verdict));
			}
			json.array("gone", () -> {
				for (Finding finding : decisions.gone()) {
					json.object(() -> finding(finding));
				}
			});
		}

		/** Writes nothing for a run that nobody has reviewed. */
		private void decisions(Finding finding) throws IOException {
			if (!decisions.reviewed()) {
				return;
			}
			ReviewDecisions.Reviewed about = decisions.about(finding);
			json.bool("open", decisions.open(finding));
			json.bool("byHand", about.byHand());
			json.optional("note", words.of(about.note()));
			json.array("decisions", () -> {
				for (ReviewedDecision decision : about.decisions()) {
					json.object(() -> {
						json.string("reviewer", decision.reviewer());
						json.string("verdict", decision.verdict().getLiteral());
						json.string("reason", decision.reason());
						json.optional("evidence", decision.evidence());
						json.optional("proposedText", decision.proposedText());
						json.string("date", decision.date().toString());
					});
				}
			});
		}

		private void suppressed(Finding finding) throws IOException {
			json.string("check", finding.check());
			json.string("quote", finding.place().quote());
			json.string("because", finding.suppressedBy());
			json.string("reason", words.of(result.heldBackBy(finding)));
			json.string("id", finding.id());
			json.string("severity", finding.severity().code());
			json.number("start", finding.place().start());
			json.number("end", finding.place().end());
			json.optional("page", finding.place().page());
			json.optional("section", finding.place().section());
			context(finding.place());
			decisions(finding);
		}

		private void place(Place place) throws IOException {
			json.string("quote", place.quote());
			json.number("start", place.start());
			json.number("end", place.end());
			json.optional("page", place.page());
			json.optional("section", place.section());
		}

		private void context(Place place) throws IOException {
			json.string("block", place.block());
			json.optional("chapter", place.chapter());
			json.optional("locator", place.locator());
			json.string("prefix", place.prefix());
			json.string("suffix", place.suffix());
		}

		private void reference(Source source) throws IOException {
			json.string("id", source.id());
			json.string("citation", source.citation());
			json.optional("doi", source.doi());
			json.optional("url", source.url());
			json.bool("verified", source.verified());
		}

		private static String readable(Source source) {
			String address = Links.of(source);
			return address.isEmpty() ? source.citation() : source.citation() + ' ' + address;
		}
	}
}
