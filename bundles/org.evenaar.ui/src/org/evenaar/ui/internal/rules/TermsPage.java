package org.evenaar.ui.internal.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.review.rules.TermLanguage;
import org.evenaar.review.rules.UserTerm;
import org.evenaar.review.rules.UserTerms;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.TurningSash;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** The list of own terms: add, change, remove. */
final class TermsPage {

	private static final int TRYING = 60;
	private static final int SHARE = 28;

	private final Composite control;
	private final WorkspaceRules rules;
	private final Label about;
	private final Table table;
	private final Button remove;
	private final TermForm form;
	private final ScrolledComposite scroller;
	private final Label problem;
	private final Button save;
	private final Button undo;
	private UserTerms list;
	private UserTerm shown = blank();
	private int typed;
	private boolean dirty;

	TermsPage(Composite parent, WorkspaceRules rules) {
		this.rules = rules;
		list = rules.terms();
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(control);
		HelpContexts.set(control, HelpContexts.TERMS);
		about = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(about);
		SashForm sash = TurningSash.in(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite above = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(above);
		table = Named.spoken(new Table(above, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "terms.table", RulesTexts.text("terms.table"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.Selection, event -> chosen());
		Composite buttons = new Composite(above, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "terms.add", this::add);
		remove = button(buttons, "terms.remove", this::remove);
		scroller = new ScrolledComposite(sash, SWT.V_SCROLL | SWT.BORDER);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		form = new TermForm(scroller, this::typed);
		scroller.setContent(form.control());
		scroller.addListener(SWT.Resize, event -> fit());
		sash.setWeights(SHARE, 100 - SHARE);
		problem = Named.id(new Label(control, SWT.WRAP), "term.problem");
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(problem);
		Composite bottom = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bottom);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bottom);
		undo = button(bottom, "terms.undo", () -> show(shown));
		save = button(bottom, "terms.save", this::save);
		refresh();
		show(blank());
	}

	Control control() {
		return control;
	}

	private static UserTerm blank() {
		return UserTerm.blank(UiLanguage.dutch() ? TermLanguage.NL : TermLanguage.EN);
	}

	private static Button button(Composite parent, String id, Runnable does) {
		Button button = Named.id(new Button(parent, SWT.PUSH), id);
		button.setText(RulesTexts.text(id));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> does.run());
		return button;
	}

	/** Shows the list as it is now; what is being typed stays. */
	void refresh() {
		list = rules.terms();
		String problem = list.problems().isEmpty() ? "" : list.problems().getFirst().in(UiLanguage.locale());
		about.setText(!list.editable() ? RulesTexts.text("terms.foreign", rules.termsFile().toString(), problem)
				: RulesTexts.text("terms.about"));
		about.setForeground(list.editable() ? null : EvenaarColors.foreground(ColorRole.PROBLEM));
		table.removeAll();
		for (UserTerm term : list.terms()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(term.term());
			item.setImage(EvenaarIcons.image(Icon.of(term.severity())));
		}
		table.setSelection(list.terms().stream().map(UserTerm::id).toList().indexOf(shown.id()));
		control.layout(true, true);
		buttons();
	}

	private void buttons() {
		remove.setEnabled(list.editable() && table.getSelectionIndex() >= 0);
		undo.setEnabled(dirty);
		save.setText(RulesTexts.text(shown.id().isEmpty() ? "terms.save.new" : "terms.save"));
	}

	private void chosen() {
		int at = table.getSelectionIndex();
		if (at >= 0 && mayLeave()) {
			show(list.terms().get(at));
		} else {
			table.setSelection(list.terms().stream().map(UserTerm::id).toList().indexOf(shown.id()));
		}
	}

	/** What was typed is not lost without a question. */
	private boolean mayLeave() {
		return !dirty || MessageDialog.openQuestion(control.getShell(), RulesTexts.text("terms.leave.title"),
				RulesTexts.text("terms.leave.question"));
	}

	private void add() {
		if (mayLeave()) {
			table.deselectAll();
			show(blank());
			form.focus();
		}
	}

	private void show(UserTerm term) {
		shown = term;
		dirty = false;
		form.show(term);
		form.enable(list.editable());
		tryOut();
	}

	private void typed() {
		dirty = !form.draft().equals(shown);
		int turn = ++typed;
		control.getDisplay().timerExec(TRYING, () -> {
			if (turn == typed && !control.isDisposed()) {
				tryOut();
			}
		});
	}

	private void tryOut() {
		Optional<String> wrong = form.tryOut(list);
		String sentence = dirty ? wrong.orElse("") : "";
		if (!problem.getText().equals(sentence)) {
			problem.setText(sentence);
			problem.setForeground(EvenaarColors.foreground(ColorRole.PROBLEM));
			control.layout(true, true);
		}
		save.setEnabled(wrong.isEmpty() && dirty && list.editable());
		buttons();
		fit();
	}

	private void fit() {
		Point size = form.control().computeSize(scroller.getClientArea().width, SWT.DEFAULT);
		scroller.setMinHeight(size.y);
	}

	private void save() {
		UserTerm draft = form.draft();
		if (list.problem(draft).isEmpty()) {
			store(list.with(draft), draft.id().isEmpty());
		}
	}

	private void remove() {
		int at = table.getSelectionIndex();
		UserTerm term = list.terms().get(at);
		if (MessageDialog.openQuestion(control.getShell(), RulesTexts.text("terms.remove.title"),
				RulesTexts.text("terms.remove.question", term.term()))) {
			dirty = false;
			store(list.without(term), true);
		}
	}

	/** @param anew whether the form is for a new term afterwards */
	private void store(UserTerms changed, boolean anew) {
		save.setEnabled(false);
		new RerunJob(rules, changed, () -> saved(anew)).schedule();
	}

	private void saved(boolean anew) {
		if (control.isDisposed()) {
			return;
		}
		list = rules.terms();
		List<UserTerm> terms = list.terms();
		show(anew ? blank() : terms.stream().filter(term -> term.id().equals(shown.id())).findFirst().orElse(blank()));
		refresh();
	}

	void focus() {
		table.setFocus();
	}
}
