package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.report.FindingWords;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** What is known about a finding, as a small page of text that can be read, selected and copied. */
final class FindingFacts {

	private static final int LONGEST_SENTENCE = 420;
	private static final float TITLE = 1.25f;

	private final StyledText text;
	private final FindingWords words = EditorTexts.words();
	private final Font titleFont;
	private final StringBuilder page = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	/** Lines with space above them. */
	private final List<Integer> gapLines = new ArrayList<>();

	FindingFacts(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		Named.spoken(text, "finding.facts", EditorTexts.text("panel.facts"));
		text.setLineSpacing(3);
		FontData[] title = parent.getFont().getFontData();
		for (FontData data : title) {
			data.setHeight(Math.round(data.getHeight() * TITLE));
			data.setStyle(SWT.BOLD);
		}
		titleFont = new Font(parent.getDisplay(), title);
		text.addDisposeListener(event -> titleFont.dispose());
		Named.tabLeaves(Named.ownColors(text));
	}

	StyledText control() {
		return text;
	}

	void showSeveral(int count, int open) {
		begin();
		title(EditorTexts.text("panel.several", count));
		line(EditorTexts.text("panel.several.open", open));
		end();
	}

	void showNothing(String sentence) {
		begin();
		muted(sentence);
		end();
	}

	void show(ReviewSession session, ReviewItem item) {
		Finding finding = item.finding();
		begin();
		ColorRole role = item.suppressed() ? ColorRole.SUPPRESSED : ColorRole.of(finding.severity());
		styled(shape(item) + " " + words.severity(finding.severity()), role, SWT.BOLD);
		styled(" · " + words.category(finding.category()), ColorRole.MUTED, SWT.NORMAL);
		page.append('\n');
		title(words.of(finding.title()));
		presence(item);
		quote(finding.place());
		muted(place(finding.place()));
		suppression(session, item);
		paragraph("panel.why", words.of(finding.why()));
		paragraph("panel.status", words.status(finding));
		paragraph("panel.instead", instead(finding));
		if (item.byHand()) {
			paragraph("panel.from", EditorTexts.text("panel.byHand"));
		} else {
			paragraph("panel.certainty", words.certainty(finding.certainty()));
		}
		end();
	}

	private static String shape(ReviewItem item) {
		if (item.suppressed()) {
			return "–";
		}
		return switch (item.finding().severity()) {
		case HIGH -> "◆";
		case MEDIUM -> "▲";
		case LOW -> "○";
		case INFO -> "i";
		};
	}

	private String instead(Finding finding) {
		return String.join("\n", finding.remedies().stream().map(words::of).filter(s -> !s.isBlank()).toList());
	}

	private String place(Place place) {
		String headings = FindingWords.headings(place);
		String where = headings.isEmpty() ? EditorTexts.text("panel.noHeading") : headings;
		return place.page() > 0 ? where + " · " + words.page(place.page()) : where;
	}

	private void presence(ReviewItem item) {
		if (item.presence() != Presence.UNCOMPARED) {
			styled(EditorTexts.text("presence." + item.presence().name()), ColorRole.MUTED, SWT.BOLD);
			page.append('\n');
		}
	}

	private void suppression(ReviewSession session, ReviewItem item) {
		if (item.suppressed()) {
			Text because = session.run().heldBackBy(item.finding());
			paragraph("panel.suppressed", UiLanguage.of(because));
		}
	}

	/** The marked words in their sentence, or in what stands right around them where that is long. */
	private void quote(Place place) {
		String sentence = place.sentence();
		int at = sentence.length() > LONGEST_SENTENCE || place.quote().isEmpty() ? -1
				: sentence.indexOf(tail(place.prefix()) + place.quote());
		String before = at < 0 ? "…" + place.prefix() : sentence.substring(0, at + tail(place.prefix()).length());
		String after = at < 0 ? place.suffix() + "…"
				: sentence.substring(at + tail(place.prefix()).length() + place.quote().length());
		gap();
		int from = page.length();
		page.append('“').append(before.stripLeading());
		int quote = page.length();
		page.append(place.quote());
		int end = page.length();
		page.append(after.stripTrailing()).append('”').append('\n');
		style(from, quote, ColorRole.PAGE, SWT.ITALIC);
		style(quote, end, ColorRole.PAGE, SWT.BOLD | SWT.ITALIC);
		style(end, page.length(), ColorRole.PAGE, SWT.ITALIC);
	}

	private static String tail(String prefix) {
		return prefix.substring(Math.max(0, prefix.length() - 12));
	}

	private void paragraph(String key, String words) {
		if (!words.isBlank()) {
			gap();
			styled(EditorTexts.text(key), ColorRole.MUTED, SWT.BOLD);
			page.append('\n').append(words).append('\n');
		}
	}

	private void title(String words) {
		int from = page.length();
		page.append(words).append('\n');
		var style = new StyleRange(from, words.length(), EvenaarColors.foreground(ColorRole.PAGE), null);
		style.font = titleFont;
		styles.add(style);
	}

	private void line(String words) {
		page.append(words).append('\n');
	}

	private void muted(String words) {
		styled(words, ColorRole.MUTED, SWT.NORMAL);
		page.append('\n');
	}

	private void styled(String words, ColorRole role, int fontStyle) {
		int from = page.length();
		page.append(words);
		style(from, page.length(), role, fontStyle);
	}

	private void style(int from, int to, ColorRole role, int fontStyle) {
		if (to > from) {
			styles.add(new StyleRange(from, to - from, EvenaarColors.foreground(role), null, fontStyle));
		}
	}

	private void gap() {
		gapLines.add((int) page.chars().filter(c -> c == '\n').count());
	}

	private void begin() {
		page.setLength(0);
		styles.clear();
		gapLines.clear();
	}

	private void end() {
		String words = page.toString().stripTrailing();
		text.setBackground(EvenaarColors.background(ColorRole.PAGE));
		text.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		text.setText(words);
		styles.removeIf(style -> style.start >= words.length());
		styles.forEach(style -> style.length = Math.min(style.length, words.length() - style.start));
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		gapLines.stream().filter(line -> line < text.getLineCount()).forEach(line -> text.setLineVerticalIndent(line, 9));
	}
}
