package org.evenaar.report.internal.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;
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
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
		var words = new Words(options.language());
		row(writer, COLUMNS.stream().map(column -> words.text("csv." + column)).toList());
		for (CheckProblem problem : result.problems()) {
			row(writer, note(words, "", "csv.incomplete", problem.message()));
		}
		for (DocumentResult document : result.documents()) {
			for (CheckProblem problem : document.problems()) {
				row(writer, note(words, document.name(), "csv.incomplete", problem.message()));
			}
			for (Text remark : document.remarks()) {
				row(writer, note(words, document.name(), "csv.remark", remark));
			}
			for (Finding finding : document.findings()) {
				row(writer, finding(words, document, finding, ""));
			}
			if (options.showSuppressed()) {
				for (Finding finding : document.suppressed()) {
					row(writer, finding(words, document, finding,
							words.of(result.heldBackBy(finding))));
				}
			}
		}
		writer.flush();
	}

	private static List<String> note(Words words, String document, String kind, Text sentence) {
		Stream<String> given = Stream.of(document, words.text(kind), "", words.of(sentence));
		return Stream.concat(given, Stream.generate(() -> "")).limit(COLUMNS.size()).toList();
	}

	private static List<String> finding(Words words, DocumentResult document, Finding finding, String heldBack) {
		Place place = finding.place();
		Quoted quoted = Quoted.of(place);
		return List.of(document.name(), words.severity(finding.severity()), words.category(finding.category()),
				words.of(finding.title()), place.quote(), quoted.before() + quoted.quote() + quoted.after(),
				Words.headings(place), place.page() > 0 ? String.valueOf(place.page()) : "", words.of(finding.why()),
				words.sentences(finding.remedies()), words.status(finding), words.certainty(finding.certainty()),
				finding.sources().stream().map(words::source).collect(Collectors.joining("; ")),
				words.text(finding.verified() ? "csv.yes" : "csv.no"), heldBack, finding.check(), finding.id(),
				place.block(), String.valueOf(place.start()), String.valueOf(place.end()));
	}

	private static void row(Writer writer, List<String> cells) throws IOException {
		String separator = "";
		for (String cell : cells) {
			writer.write(separator);
			writer.write(CsvCell.of(cell));
			separator = ",";
		}
		writer.write("\r\n");
	}
}
