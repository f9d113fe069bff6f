package org.evenaar.report.internal.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.text.Lines.Style;
import org.evenaar.rules.Text;

/** Text for the screen: the findings of each document in its order, then a summary. */
public final class TextRenderer implements Renderer {

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var lines = new Lines(writer, options.width(), options.color());
		var words = new Words(options.language());
		var findings = new FindingText(lines, words, result, options.decisions());
		for (DocumentResult document : result.documents()) {
			heading(lines, words, document);
			findings.all(document, options.showSuppressed());
			lines.blank();
		}
		problems(lines, words, result.problems());
		if (options.decisions().reviewed()) {
			new ReviewText(lines, words, options.decisions()).write(result);
		}
		new SummaryText(lines, words).write(result);
		writer.flush();
	}

	private static void heading(Lines lines, Words words, DocumentResult document) throws IOException {
		lines.wrapped("", 0, document.name(), Style.BOLD);
		if (!document.title().isEmpty() || !document.language().isEmpty()) {
			String language = document.language().isEmpty() ? "" : words.language(document.language());
			String separator = document.title().isEmpty() || language.isEmpty() ? "" : " · ";
			lines.wrapped("", 0, document.title() + separator + language);
		}
		lines.line("─".repeat(lines.width()));
		for (CheckProblem problem : document.problems()) {
			String label = words.text("text.incomplete") + ": ";
			var paragraph = lines.paragraph("", 2);
			paragraph.add(label, Style.HIGH);
			paragraph.add(words.of(problem.message()), Style.PLAIN);
			paragraph.end();
		}
		for (Text remark : document.remarks()) {
			lines.wrapped("", 0, words.text("text.remark", words.of(remark)));
		}
	}

	private static void problems(Lines lines, Words words, List<CheckProblem> problems) throws IOException {
		if (problems.isEmpty()) {
			return;
		}
		lines.wrapped("", 0, words.text("text.problems"), Style.HIGH);
		for (CheckProblem problem : problems) {
			lines.wrapped("- ", 2, words.of(problem.message()));
		}
		lines.blank();
	}
}
