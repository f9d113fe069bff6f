package org.evenaar.report.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.report.CsvFile;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Text;

/**
 * One row a finding, as in RFC 4180, for spreadsheets: UTF-8 with a byte order mark, by which they know that it is
 * UTF-8. What could not be read has rows of its own, so that nobody takes an empty table for a clean document.
 */
public final class CsvRenderer implements Renderer {

	private static final List<String> COLUMNS = List.of("document", "severity", "category", "title", "quote", "sentence",
			"section", "page", "why", "instead", "status", "certainty", "sources", "verified", "heldBack", "rule", "id",
			"block", "start", "end");
	/** At the end, so that a table without decisions has the same columns at the same places. */
	private static final List<String> OF_REVIEW = List.of("decision", "reason", "evidence", "proposedText", "reviewer",
			"decidedOn", "byHand", "note");

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		new Writing(result, options, new Words(options.language()), new CsvFile(out)).all();
	}

	private record Writing(RunResult result, ReportOptions options, Words words, CsvFile csv) {

		void all() throws IOException {
			csv.row(columns().stream().map(column -> words.text("csv." + column)).toList());
			for (CheckProblem problem : result.problems()) {
				note("", "csv.incomplete", problem.message());
			}
			for (DocumentResult document : result.documents()) {
				document(document);
			}
			String name = result.documents().size() == 1 ? result.documents().get(0).name() : "";
			for (Finding finding : options.decisions().gone()) {
				finding(name, finding, "", words.text("csv.gone"));
			}
			csv.finish();
		}

		private List<String> columns() {
			return options.decisions().reviewed() ? Stream.concat(COLUMNS.stream(), OF_REVIEW.stream()).toList() : COLUMNS;
		}

		private void document(DocumentResult document) throws IOException {
			for (CheckProblem problem : document.problems()) {
				note(document.name(), "csv.incomplete", problem.message());
			}
			for (Text remark : document.remarks()) {
				note(document.name(), "csv.remark", remark);
			}
			for (Finding finding : document.findings()) {
				finding(document.name(), finding, "", words.of(options.decisions().about(finding).note()));
			}
			if (options.showSuppressed()) {
				for (Finding finding : document.suppressed()) {
					finding(document.name(), finding, words.of(result.heldBackBy(finding)),
							words.of(options.decisions().about(finding).note()));
				}
			}
		}

		private void note(String document, String kind, Text sentence) throws IOException {
			Stream<String> given = Stream.of(document, words.text(kind), "", words.of(sentence));
			csv.row(Stream.concat(given, Stream.generate(() -> "")).limit(columns().size()).toList());
		}

		private void finding(String document, Finding finding, String heldBack, String remark) throws IOException {
			Place place = finding.place();
			Quoted quoted = Quoted.of(place);
			List<String> cells = new ArrayList<>(List.of(document, words.severity(finding.severity()),
					words.category(finding.category()), words.of(finding.title()), place.quote(),
					quoted.before() + quoted.quote() + quoted.after(), Words.headings(place),
					place.page() > 0 ? String.valueOf(place.page()) : "", words.of(finding.why()),
					words.sentences(finding.remedies()), words.status(finding), words.certainty(finding.certainty()),
					finding.sources().stream().map(words::source).collect(Collectors.joining("; ")),
					yesOrNo(finding.verified()), heldBack, finding.check(), finding.id(), place.block(),
					String.valueOf(place.start()), String.valueOf(place.end())));
			if (options.decisions().reviewed()) {
				cells.addAll(decision(finding, remark));
			}
			csv.row(cells);
		}

		private List<String> decision(Finding finding, String remark) {
			ReviewDecisions decisions = options.decisions();
			String byHand = yesOrNo(decisions.about(finding).byHand());
			Optional<ReviewedDecision> last = decisions.last(finding);
			if (last.isEmpty()) {
				return List.of(decisions.counts(finding) ? words.text("csv.open") : "", "", "", "", "", "", byHand, remark);
			}
			ReviewedDecision decision = last.get();
			return List.of(words.text("html.verdict." + decision.verdict().getLiteral()), decision.reason(),
					decision.evidence(), decision.proposedText(), decision.reviewer(),
					DateTimeFormatter.ISO_LOCAL_DATE.format(decision.date().atZone(ZoneOffset.UTC)), byHand, remark);
		}

		private String yesOrNo(boolean value) {
			return words.text(value ? "csv.yes" : "csv.no");
		}
	}
}
