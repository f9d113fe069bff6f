package org.evenaar.ui.internal.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.evenaar.report.FindingWords;
import org.evenaar.review.DecisionEntry;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Who decided what about a finding, when and why; the newest first. */
final class DecisionHistory {

	private final StyledText text;
	private final FindingWords words = EditorTexts.words();

	DecisionHistory(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		Named.spoken(text, "finding.history", EditorTexts.text("history.title"));
		text.setLineSpacing(3);
		Named.tabLeaves(Named.ownColors(text));
	}

	StyledText control() {
		return text;
	}

	void show(List<DecisionEntry> decisions) {
		var page = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		if (!decisions.isEmpty()) {
			add(page, styles, EditorTexts.text("history.title"), ColorRole.MUTED);
			page.append('\n');
		}
		for (DecisionEntry decision : decisions.reversed()) {
			add(page, styles, capital(words.verdict(decision.verdict())), ColorRole.PAGE);
			page.append(" · ").append(decision.reviewer()).append(" · ").append(when(decision)).append('\n');
			paragraph(page, "", decision.reason());
			paragraph(page, EditorTexts.text("history.evidence") + " ", decision.evidence());
			paragraph(page, EditorTexts.text("history.proposal") + " ", decision.proposedText());
		}
		text.setBackground(EvenaarColors.background(ColorRole.PAGE));
		text.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		text.setText(page.toString().stripTrailing());
		styles.removeIf(style -> style.start + style.length > text.getCharCount());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static void paragraph(StringBuilder page, String before, String words) {
		if (!words.isBlank()) {
			page.append(before).append(words).append('\n');
		}
	}

	private static void add(StringBuilder page, List<StyleRange> styles, String words, ColorRole role) {
		styles.add(new StyleRange(page.length(), words.length(), EvenaarColors.foreground(role), null, SWT.BOLD));
		page.append(words);
	}

	private static String capital(String word) {
		return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private static String when(DecisionEntry decision) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(UiLanguage.locale()).withZone(ZoneId.systemDefault()).format(decision.date());
	}
}
