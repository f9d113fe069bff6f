package org.evenaar.report.internal.text;

import java.io.IOException;
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

	private final Lines lines;
	private final Words words;

	SummaryText(Lines lines, Words words) {
		this.lines = lines;
		this.words = words;
	}

	void write(RunResult result) throws IOException {
		lines.line(lines.styled(Style.BOLD, words.text("text.summary")));
		List<String> heads = Arrays.stream(Severity.values()).map(words::severity).toList();
		int numbers = heads.stream().mapToInt(head -> Lines.columns(head) + GAP).sum();
		int first = Math.max(12, Math.min(lines.width() - numbers, longestName(result)));
		StringBuilder head = new StringBuilder(padded(words.text("text.document"), first));
		heads.forEach(name -> head.append(" ".repeat(GAP)).append(name));
		lines.line(lines.styled(Style.FAINT, head.toString()));
		for (DocumentResult document : result.documents()) {
			String name = padded(SafeText.forTerminal(document.name()), first);
			if (document.read()) {
				String mark = document.complete() ? "" : "  " + words.text("text.incomplete");
				lines.line(name + counts(heads, List.of(document)) + mark);
			} else {
				lines.line(name + " ".repeat(GAP) + words.text("text.unread"));
			}
		}
		if (result.documents().size() > 1) {
			lines.line(lines.styled(Style.BOLD,
					padded(words.text("text.total"), first) + counts(heads, result.documents())));
		}
		lines.blank();
		lines.wrapped("", 0, words.text("text.complete"));
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
