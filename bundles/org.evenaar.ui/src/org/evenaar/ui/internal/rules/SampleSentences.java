package org.evenaar.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.evenaar.review.rules.TermTrial;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Sentences, one a line, in which a term must be found or must not be found; they are tried while people type. */
final class SampleSentences {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int HEIGHT = 54;

	private final boolean found;
	private final StyledText text;
	private final Label state;

	/** @param found whether the term is to be found in them */
	SampleSentences(Composite parent, boolean found, Runnable typed) {
		this.found = found;
		String name = RulesTexts.text(found ? "term.found" : "term.clean");
		Label label = new Label(parent, SWT.WRAP);
		label.setText(name);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
		text = Named.spoken(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
				found ? "term.found" : "term.clean", name);
		text.setData(CSS_OFF, Boolean.TRUE);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(4, 4, 4, 4);
		text.addTraverseListener(SampleSentences::tabLeaves);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, HEIGHT).applyTo(text);
		state = Named.id(new Label(parent, SWT.WRAP), found ? "term.found.state" : "term.clean.state");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(state);
		text.addListener(SWT.Modify, event -> typed.run());
	}

	/** Tab goes on to the next field, as in every other one. */
	private static void tabLeaves(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	void set(List<String> sentences) {
		String all = String.join("\n", sentences);
		if (!text.getText().equals(all)) {
			text.setText(all);
		}
	}

	List<String> sentences() {
		return Stream.of(text.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	void enable(boolean enabled) {
		text.setEditable(enabled);
	}

	/** @return whether every sentence does what it is to show */
	boolean show(TermTrial trial) {
		text.setBackground(EvenaarColors.background(ColorRole.PAGE));
		text.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		List<StyleRange> ranges = new ArrayList<>();
		int tried = 0;
		int wrong = -1;
		String firstWrong = "";
		for (int line = 0; line < text.getLineCount(); line++) {
			String sentence = text.getLine(line);
			if (sentence.isBlank()) {
				continue;
			}
			tried++;
			int start = text.getOffsetAtLine(line);
			trial.hits(sentence).forEach(hit -> ranges.add(range(start + hit.start(), hit.end() - hit.start(), hit.counts())));
			if (wrong < 0 && !trial.holds(sentence, found)) {
				wrong = tried;
				firstWrong = trial.sentence(UiLanguage.locale(), sentence);
			}
		}
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		state.setForeground(EvenaarColors.foreground(wrong < 0 ? ColorRole.DECIDED : ColorRole.PROBLEM));
		((GridData) state.getLayoutData()).exclude = tried == 0;
		state.setVisible(tried > 0);
		state.setText(tried == 0 ? "" : wrong < 0 ? RulesTexts.text("term.holds", tried) : RulesTexts.text("term.wrong", wrong, firstWrong));
		return wrong < 0;
	}

	private static StyleRange range(int start, int length, boolean counts) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = length;
		if (counts) {
			range.background = EvenaarColors.background(ColorRole.MATCH);
			range.foreground = EvenaarColors.foreground(ColorRole.MATCH);
			range.fontStyle = SWT.BOLD;
		} else {
			range.foreground = EvenaarColors.foreground(ColorRole.SUPPRESSED);
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		}
		return range;
	}
}
