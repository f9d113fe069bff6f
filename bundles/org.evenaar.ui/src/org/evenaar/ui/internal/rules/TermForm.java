package org.evenaar.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evenaar.report.FindingWords;
import org.evenaar.review.rules.TermKind;
import org.evenaar.review.rules.TermLanguage;
import org.evenaar.review.rules.TermTrial;
import org.evenaar.review.rules.UserTerm;
import org.evenaar.review.rules.UserTerms;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** One term of the own list, tried while people type. */
final class TermForm {

	private static final int LINES = 46;
	private static final int SHOWN_FORMS = 14;

	private final Composite control;
	private final Runnable typed;
	private final FindingWords words = new FindingWords(UiLanguage.locale());
	private final List<String> categories;
	private final Text term;
	private final Combo languages;
	private final Combo kind;
	private final Text forms;
	private final Label allForms;
	private final Combo category;
	private final Combo severity;
	private final Text reason;
	private final Text instead;
	private final SampleSentences found;
	private final SampleSentences clean;
	private String id = "";
	private boolean showing;

	/** @param typed told when a person changed something */
	TermForm(Composite parent, Runnable typed) {
		this.typed = typed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(control);
		term = text("term.term", false);
		term.setMessage(RulesTexts.text("term.term.message"));
		kind = combo("term.kind", Stream.of(TermKind.values()).map(each -> UiLanguage.of(each.title())).toList());
		allForms = Named.id(new Label(control, SWT.WRAP), "term.allForms");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(allForms);
		found = new SampleSentences(control, true, this::changed);
		clean = new SampleSentences(control, false, this::changed);
		reason = text("term.reason", true);
		instead = text("term.instead", true);
		categories = new ArrayList<>(words.categories());
		category = combo("term.category", categories.stream().map(this::categoryName).toList());
		severity = combo("term.severity", Stream.of(Severity.values()).map(words::severity).toList());
		languages = combo("term.languages", Stream.of(TermLanguage.values()).map(each -> UiLanguage.of(each.title())).toList());
		forms = text("term.forms", false);
		forms.setMessage(RulesTexts.text("term.forms.message"));
	}

	Composite control() {
		return control;
	}

	private String categoryName(String code) {
		String name = words.category(code);
		return name.substring(0, 1).toUpperCase(UiLanguage.locale()) + name.substring(1);
	}

	private void label(String key, boolean top) {
		Label label = new Label(control, SWT.NONE);
		label.setText(RulesTexts.text(key));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER).indent(0, top ? 4 : 0).applyTo(label);
	}

	private Text text(String key, boolean several) {
		label(key, several);
		int style = several ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE;
		Text text = Named.spoken(new Text(control, style), key, RulesTexts.text(key));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, several ? LINES : SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed());
		if (several) {
			text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		return text;
	}

	private Combo combo(String key, List<String> items) {
		label(key, false);
		Combo combo = Named.spoken(new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY), key, RulesTexts.text(key));
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed());
		return combo;
	}

	private void changed() {
		if (!showing) {
			typed.run();
		}
	}

	void show(UserTerm shown) {
		showing = true;
		id = shown.id();
		term.setText(shown.term());
		languages.select(shown.languages().ordinal());
		kind.select(shown.kind().ordinal());
		forms.setText(String.join("; ", shown.forms()));
		if (!categories.contains(shown.category())) {
			categories.add(shown.category());
			category.add(categoryName(shown.category()));
		}
		category.select(categories.indexOf(shown.category()));
		severity.select(shown.severity().ordinal());
		reason.setText(shown.reason());
		instead.setText(shown.instead());
		found.set(shown.found());
		clean.set(shown.clean());
		showing = false;
	}

	/** @return the term as it is filled in now */
	UserTerm draft() {
		return new UserTerm(id, term.getText(), TermLanguage.values()[Math.max(0, languages.getSelectionIndex())],
				TermKind.values()[Math.max(0, kind.getSelectionIndex())],
				Stream.of(forms.getText().split(";")).map(String::strip).filter(form -> !form.isEmpty()).toList(),
				categories.get(Math.max(0, category.getSelectionIndex())),
				Severity.values()[Math.max(0, severity.getSelectionIndex())], reason.getText(), instead.getText(),
				found.sentences(), clean.sentences());
	}

	/**
	 * Tries the term and shows what comes of it.
	 *
	 * @return why the term cannot be on the list, or empty where it can
	 */
	Optional<String> tryOut(UserTerms list) {
		UserTerm draft = draft();
		TermTrial trial = TermTrial.of(draft);
		boolean holds = found.show(trial) & clean.show(trial);
		allForms.setText(trial.forms().size() < 2 ? "" : RulesTexts.text("term.allForms", shortened(trial)));
		allForms.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		((GridData) allForms.getLayoutData()).exclude = allForms.getText().isEmpty();
		allForms.setVisible(!allForms.getText().isEmpty());
		control.layout(true, true);
		return list.problem(draft).map(UiLanguage::of).or(() -> holds ? Optional.empty() : Optional.of(RulesTexts.text("term.samples")));
	}

	private static String shortened(TermTrial trial) {
		String shown = String.join(", ", trial.forms().stream().limit(SHOWN_FORMS).toList());
		return trial.forms().size() > SHOWN_FORMS ? shown + ", …" : shown;
	}

	void enable(boolean enabled) {
		for (var child : control.getChildren()) {
			if (!(child instanceof Label)) {
				child.setEnabled(enabled);
			}
		}
	}

	void focus() {
		term.setFocus();
	}
}
