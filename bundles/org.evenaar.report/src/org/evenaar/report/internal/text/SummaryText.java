package org.evenaar.report.internal.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.internal.SafeText;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.text.Lines.Style;
import org.evenaar.rules.Severity;

/** A table of how many findings each document has, by weight. */
final class SummaryText {

	private static final int GAP = 2;
	private static final int LEAST_NAME = 16;

	private final Lines lines;
	private final Words words;

	SummaryText(Lines lines, Words words) {
		this.lines = lines;
		this.words = words;
	}

	void write(RunResult result) throws IOException {
		lines.line(lines.styled(Style.BOLD, words.text("text.summary")));
		List<String> heads = Arrays.stream(Severity.values()).map(words::severity).toList();
		int first = lines.width() - heads.stream().mapToInt(head -> Lines.columns(head) + GAP).sum();
		if (first < LEAST_NAME) {
			sentences(result.documents(), heads);
		} else {
			table(result.documents(), heads, Math.min(first, Math.max(LEAST_NAME, longestName(result))));
		}
		lines.blank();
		lines.wrapped("", 0, words.text("text.complete"));
	}

	private void table(List<DocumentResult> documents, List<String> heads, int first) throws IOException {
		StringBuilder head = new StringBuilder(padded(words.text("text.document"), first));
		heads.forEach(name -> head.append(" ".repeat(GAP)).append(name));
		lines.line(lines.styled(Style.FAINT, head.toString()));
		for (DocumentResult document : documents) {
			String name = padded(SafeText.forTerminal(document.name()), first);
			if (document.read()) {
				lines.line(name + counts(heads, List.of(document)));
			} else {
				lines.line(name + " ".repeat(GAP) + words.text("text.unread"));
			}
			if (document.read() && !document.complete()) {
				lines.line(" ".repeat(GAP) + words.text("text.incomplete"));
			}
		}
		if (documents.size() > 1) {
			lines.line(lines.styled(Style.BOLD, padded(words.text("text.total"), first) + counts(heads, documents)));
		}
	}

	/** For a screen on which the table does not fit. */
	private void sentences(List<DocumentResult> documents, List<String> heads) throws IOException {
		for (DocumentResult document : documents) {
			List<String> parts = new ArrayList<>();
			for (Severity severity : Severity.values()) {
				parts.add(heads.get(severity.ordinal()) + ' ' + document.count(severity));
			}
			String counts = document.read() ? String.join(", ", parts) : words.text("text.unread");
			String mark = document.read() && !document.complete() ? ", " + words.text("text.incomplete") : "";
			lines.wrapped("- ", GAP, document.name() + ": " + counts + mark);
		}
	}

	private int longestName(RunResult result) {
		return result.documents().stream().mapToInt(document -> Lines.columns(SafeText.forTerminal(document.name())))
				.max().orElse(0);
	}

	private static String counts(List<String> heads, List<DocumentResult> documents) {
		StringBuilder row = new StringBuilder();
		for (Severity severity : Severity.values()) {
			long count = documents.stream().mapToLong(document -> document.count(severity)).sum();
			String number = String.valueOf(count);
			row.append(" ".repeat(GAP + Lines.columns(heads.get(severity.ordinal())) - number.length())).append(number);
		}
		return row.toString();
	}

	/** Long names lose their middle: the end of a path says more than its start. */
	private static String padded(String text, int columns) {
		int taken = Lines.columns(text);
		if (taken <= columns) {
			return text + " ".repeat(columns - taken);
		}
		int end = text.offsetByCodePoints(text.length(), -(columns - 1));
		return '…' + text.substring(end);
	}
}
