package org.evenaar.report.internal.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.report.internal.Links;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.ReportDate;
import org.evenaar.report.internal.Words;
import org.evenaar.report.internal.text.Lines.Style;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Text;

/** The findings of one document as text for the screen. What a rule has to say is said at its first finding only. */
final class FindingText {

	private static final String MARGIN = "  ";

	private final Lines lines;
	private final Words words;
	private final RunResult result;
	private final int indent;
	private final ReviewDecisions decisions;
	private final Set<String> explained = new HashSet<>();

	FindingText(Lines lines, Words words, RunResult result, ReviewDecisions decisions) {
		this.lines = lines;
		this.words = words;
		this.result = result;
		this.decisions = decisions;
		this.indent = 2 * MARGIN.length() + Arrays.stream(Severity.values()).filter(s -> s != Severity.INFO)
				.mapToInt(severity -> Lines.columns(words.severity(severity))).max().orElse(0);
	}

	void all(DocumentResult document, boolean showSuppressed) throws IOException {
		List<Finding> judged = document.findings().stream().filter(f -> f.severity() != Severity.INFO || decisions.counts(f)).toList();
		List<Finding> info = document.findings().stream()
				.filter(f -> f.severity() == Severity.INFO && !decisions.counts(f)).toList();
		if (document.read() && judged.isEmpty()) {
			lines.line(MARGIN + words.text("text.none"));
		}
		String place = "";
		for (Finding finding : judged) {
			String here = words.place(finding);
			lines.blank();
			if (!here.equals(place)) {
				lines.wrapped("", 0, here.isEmpty() ? words.text("noHeading") : here, Style.BOLD);
				place = here;
			}
			finding(finding);
		}
		if (!info.isEmpty()) {
			lines.blank();
			lines.wrapped("", 0, words.text("text.info"), Style.BOLD);
			for (Finding finding : info) {
				brief(finding, words.of(finding.title()));
			}
		}
		suppressed(document.suppressed(), showSuppressed);
	}

	private void finding(Finding finding) throws IOException {
		Style style = Style.valueOf(finding.severity().name());
		String severity = words.severity(finding.severity()).toUpperCase(Locale.ROOT);
		String gap = " ".repeat(indent - MARGIN.length() - Lines.columns(severity));
		var head = lines.paragraph(MARGIN + lines.styled(style, severity) + gap, indent);
		head.add(words.of(finding.title()), Style.BOLD);
		head.end();
		quote(finding, style);
		// What a check written in Java says differs from finding to finding.
		boolean first = explained.add(finding.check() + ' ' + words.of(finding.why()));
		if (first) {
			labelled("finding.why", words.of(finding.why()));
			for (Text remedy : finding.remedies()) {
				labelled("finding.instead", words.of(remedy));
			}
		}
		String status = words.status(finding);
		if (!status.isEmpty()) {
			labelled("finding.status", status);
		}
		if (first) {
			sources(finding);
		} else if (!finding.verified()) {
			labelled("finding.source", words.text("finding.unverified"));
		}
		var rule = indented();
		rule.add(finding.check() + " · " + words.text("finding.certainty").toLowerCase(Locale.ROOT) + ' '
				+ words.certainty(finding.certainty()) + (first ? "" : " · " + words.text("text.explained")), Style.FAINT);
		rule.end();
		decision(finding);
	}

	private void decision(Finding finding) throws IOException {
		if (!decisions.reviewed()) {
			return;
		}
		ReviewDecisions.Reviewed about = decisions.about(finding);
		Optional<ReviewedDecision> last = decisions.last(finding);
		labelled("review.decision", last.map(this::verdict).orElse(words.text("review.none")));
		labelled("review.reason", last.map(ReviewedDecision::reason).orElse(""));
		labelled("review.evidence", last.map(ReviewedDecision::evidence).orElse(""));
		labelled("review.proposed", last.map(ReviewedDecision::proposedText).orElse(""));
		labelled("csv.note", words.of(about.note()));
		if (about.byHand()) {
			indented(words.text("review.byHand"));
		}
	}

	private String verdict(ReviewedDecision decision) {
		String verdict = words.text("html.verdict." + decision.verdict().getLiteral());
		return verdict + " (" + (decision.reviewer().isEmpty() ? ReportDate.day(words, decision.date())
				: words.text("review.by", decision.reviewer(), ReportDate.day(words, decision.date()))) + ')';
	}

	private void indented(String text) throws IOException {
		var paragraph = indented();
		paragraph.add(text, Style.FAINT);
		paragraph.end();
	}

	private void quote(Finding finding, Style style) throws IOException {
		Quoted quoted = Quoted.of(finding.place());
		String bar = " ".repeat(indent) + "│ ";
		var paragraph = lines.paragraph(bar, bar);
		paragraph.add(quoted.before(), Style.PLAIN);
		paragraph.add(lines.color() ? quoted.quote() : '«' + quoted.quote() + '»', style);
		paragraph.add(quoted.after(), Style.PLAIN);
		paragraph.end();
	}

	private Lines.Paragraph indented() {
		return lines.paragraph(" ".repeat(indent), indent);
	}

	private void labelled(String key, String text) throws IOException {
		if (!text.isEmpty()) {
			var paragraph = indented();
			paragraph.add(words.text(key) + ": ", Style.FAINT);
			paragraph.add(text, Style.PLAIN);
			paragraph.end();
		}
	}

	/** One source stands for all: the other forms of the report have room for the rest. */
	private void sources(Finding finding) throws IOException {
		if (finding.sources().isEmpty()) {
			return;
		}
		Source shown = finding.sources().stream().filter(Source::verified).findFirst().orElse(finding.sources().get(0));
		var paragraph = indented();
		paragraph.add(words.text("finding.source") + ": ", Style.FAINT);
		paragraph.add(shown.citation() + ' ' + Links.of(shown), Style.PLAIN);
		if (finding.sources().size() > 1) {
			paragraph.add(" " + words.text("text.moreSources", finding.sources().size() - 1), Style.PLAIN);
		}
		if (!finding.verified()) {
			paragraph.add(" [" + words.text("finding.unverified") + ']', Style.BOLD);
		}
		paragraph.end();
	}

	/** One or two lines: where, what, and a word about it. */
	private void brief(Finding finding, String remark) throws IOException {
		var paragraph = lines.paragraph(MARGIN + "- ", 2 * MARGIN.length());
		String place = words.place(finding);
		if (!place.isEmpty()) {
			paragraph.add(place + ": ", Style.PLAIN);
		}
		String quote = Quoted.of(finding.place()).quote();
		paragraph.add(lines.color() ? quote : '«' + quote + '»', Style.BOLD);
		paragraph.add(" – " + remark, Style.PLAIN);
		if (!finding.suppressed()) {
			String decided = decisions.last(finding).map(this::verdict).orElse("");
			paragraph.add(decided.isEmpty() ? "" : " [" + decided + ']', Style.PLAIN);
			String status = words.status(finding);
			paragraph.add(status.isEmpty() ? "" : " (" + status + ')', Style.PLAIN);
			paragraph.add(finding.verified() ? "" : " [" + words.text("finding.unverified") + ']', Style.PLAIN);
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
			lines.wrapped("", 0, words.text("text.suppressed", suppressed.size()));
			return;
		}
		lines.wrapped("", 0, words.text("text.suppressed.title"), Style.BOLD);
		for (Finding finding : suppressed) {
			brief(finding, words.text("text.suppressed.because", words.of(result.heldBackBy(finding))));
		}
	}
}
