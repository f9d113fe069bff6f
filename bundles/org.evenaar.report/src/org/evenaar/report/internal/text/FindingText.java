package org.evenaar.report.internal.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.SafeText;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.text.Lines.Style;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/** The findings of one document as text for the screen. */
final class FindingText {

	private static final int INDENT = 4;

	private final Lines lines;
	private final Words words;
	private final RuleSet rules;

	FindingText(Lines lines, Words words, RuleSet rules) {
		this.lines = lines;
		this.words = words;
		this.rules = rules;
	}

	void all(DocumentResult document, boolean showSuppressed) throws IOException {
		List<Finding> judged = document.findings().stream().filter(f -> f.severity() != Severity.INFO).toList();
		List<Finding> info = document.findings().stream().filter(f -> f.severity() == Severity.INFO).toList();
		if (document.read() && judged.isEmpty()) {
			lines.line("  " + words.text("text.none"));
		}
		String place = null;
		for (Finding finding : judged) {
			String here = words.place(finding);
			if (!here.equals(place)) {
				lines.blank();
				lines.wrapped("", 0, here);
				place = here;
			}
			lines.blank();
			finding(finding);
		}
		if (!info.isEmpty()) {
			lines.blank();
			lines.line(lines.styled(Style.INFO, words.text("text.info")));
			for (Finding finding : info) {
				brief(finding, words.of(finding.title()));
			}
		}
		suppressed(document.suppressed(), showSuppressed);
	}

	private void finding(Finding finding) throws IOException {
		Style style = Style.valueOf(finding.severity().name());
		String severity = words.severity(finding.severity()).toUpperCase(Locale.ROOT);
		var head = lines.paragraph("  ", INDENT);
		head.add(severity, style);
		head.add("  ", Style.PLAIN);
		head.add(words.of(finding.title()), Style.BOLD);
		head.end();
		quote(finding);
		labelled("finding.why", words.of(finding.why()));
		for (Text remedy : finding.remedies()) {
			labelled("finding.instead", words.of(remedy));
		}
		String status = words.status(finding);
		if (!status.isEmpty()) {
			labelled("finding.status", status);
		}
		labelled("finding.source", sources(finding));
		var rule = lines.paragraph(" ".repeat(INDENT), INDENT);
		rule.add(finding.check() + " · " + words.text("finding.certainty").toLowerCase(Locale.ROOT) + ' '
				+ words.certainty(finding.certainty()), Style.FAINT);
		rule.end();
	}

	private void quote(Finding finding) throws IOException {
		Quoted quoted = Quoted.of(finding.place());
		var paragraph = lines.paragraph(" ".repeat(INDENT) + "│ ", INDENT + 2);
		paragraph.add(quoted.before(), Style.PLAIN);
		paragraph.add(lines.color() ? quoted.quote() : '«' + quoted.quote() + '»',
				Style.valueOf(finding.severity().name()));
		paragraph.add(quoted.after(), Style.PLAIN);
		paragraph.end();
	}

	private void labelled(String key, String text) throws IOException {
		if (!text.isEmpty()) {
			var paragraph = lines.paragraph(" ".repeat(INDENT), INDENT);
			paragraph.add(words.text(key) + ": ", Style.FAINT);
			paragraph.add(text, Style.PLAIN);
			paragraph.end();
		}
	}

	private String sources(Finding finding) {
		return String.join("; ", finding.sources().stream().map(words::source).toList());
	}

	/** One or two lines: where, what, and a word about it. */
	private void brief(Finding finding, String remark) throws IOException {
		var paragraph = lines.paragraph("  - ", INDENT);
		String place = words.place(finding);
		if (!place.isEmpty()) {
			paragraph.add(place + ": ", Style.PLAIN);
		}
		String quote = SafeText.forTerminal(Quoted.of(finding.place()).quote());
		paragraph.add(lines.color() ? quote : '«' + quote + '»', Style.BOLD);
		paragraph.add(" – " + remark, Style.PLAIN);
		String status = words.status(finding);
		if (!status.isEmpty() && !finding.suppressed()) {
			paragraph.add(" (" + status + ')', Style.PLAIN);
		}
		if (!finding.verified() && !finding.suppressed()) {
			paragraph.add(" [" + words.text("finding.unverified") + ']', Style.PLAIN);
		}
		paragraph.add(" " + finding.check(), Style.FAINT);
		paragraph.end();
	}

	private void suppressed(List<Finding> suppressed, boolean show) throws IOException {
		if (suppressed.isEmpty()) {
			return;
		}
		lines.blank();
		if (!show) {
			lines.wrapped("  ", 2, words.text("text.suppressed", suppressed.size()));
			return;
		}
		lines.line("  " + words.text("text.suppressed.title"));
		for (Finding finding : suppressed) {
			brief(finding, words.text("text.suppressed.because", words.of(rules.exceptionTitle(finding.suppressedBy()))));
		}
	}
}
