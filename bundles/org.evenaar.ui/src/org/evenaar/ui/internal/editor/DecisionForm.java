package org.evenaar.ui.internal.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.sideeffect.ISideEffect;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionDraft;
import org.evenaar.ui.internal.editor.DraftModel.Typed;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Where people decide on a finding, or on several. What is typed about one finding waits while they look at another. */
final class DecisionForm {

	private static final int RULE = 90;

	private final Composite control;
	private final DraftModel model;
	private final Drafts drafts;
	private final Map<Verdict, Button> verdicts = new EnumMap<>(Verdict.class);
	private final Composite further;
	private final Button more;
	private final Text reason;
	private final Label reasonLabel;
	private final Label problem;
	private final Button record;
	private final Button withdraw;
	private final DataBindingContext bindings;
	private final Consumer<DecisionDraft> onRecord;
	private Set<String> ids = Set.of();
	private Typed original = Typed.NOTHING;

	DecisionForm(Composite parent, Drafts drafts, Consumer<DecisionDraft> onRecord, Runnable onWithdraw) {
		this.drafts = drafts;
		this.onRecord = onRecord;
		model = new DraftModel(DisplayRealm.getRealm(parent.getDisplay()));
		bindings = new DataBindingContext(DisplayRealm.getRealm(parent.getDisplay()));
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(6, 4).applyTo(control);
		control.addPaintListener(event -> {
			event.gc.setForeground(EvenaarColors.foreground(ColorRole.PAGE_RULE));
			event.gc.setAlpha(RULE);
			event.gc.drawLine(0, 0, control.getSize().x, 0);
		});
		HelpContexts.set(control, HelpContexts.DECISION);
		verdicts();
		reasonLabel = label(control, "decision.reason");
		reason = text(control, "decision.reason", 2);
		more = Named.id(new Button(control, SWT.CHECK), "decision.more");
		more.setText(EditorTexts.text("decision.more"));
		further = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(6, 4).applyTo(further);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(further);
		further.setVisible(false);
		more.addListener(SWT.Selection, event -> further(more.getSelection()));
		label(further, "decision.evidence");
		Text evidence = text(further, "decision.evidence", 1);
		label(further, "decision.proposal");
		Text proposal = text(further, "decision.proposal", 2);
		problem = Named.id(new Label(control, SWT.WRAP), "decision.problem");
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(problem);
		Composite buttons = new Composite(control, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		record = Named.id(new Button(buttons, SWT.PUSH), "decision.record");
		record.setText(EditorTexts.text("decision.record"));
		record.setToolTipText(EditorTexts.text("decision.record.tip"));
		record.addListener(SWT.Selection, event -> record());
		withdraw = Named.id(new Button(buttons, SWT.PUSH), "decision.withdraw");
		withdraw.setText(EditorTexts.text("decision.withdraw"));
		withdraw.addListener(SWT.Selection, event -> onWithdraw.run());
		bind(evidence, proposal);
		control.addDisposeListener(event -> bindings.dispose());
	}

	Composite control() {
		return control;
	}

	private void verdicts() {
		var title = label(control, "decision.title");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		var group = new Composite(control, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(3).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (Verdict verdict : Verdict.VALUES) {
			String key = verdict.getLiteral();
			Button button = Named.id(new Button(group, SWT.RADIO), "decision." + key);
			button.setText(EditorTexts.text("verdict." + key));
			button.setToolTipText(EditorTexts.text("verdict." + key + ".tip"));
			verdicts.put(verdict, button);
		}
	}

	private void further(boolean shown) {
		further.setVisible(shown);
		((GridData) further.getLayoutData()).exclude = !shown;
		control.getParent().layout(true, true);
	}

	private static Label label(Composite parent, String key) {
		var label = new Label(parent, SWT.NONE);
		label.setText(EditorTexts.text(key));
		return label;
	}

	private Text text(Composite parent, String key, int lines) {
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | (lines > 1 ? SWT.V_SCROLL : SWT.NONE));
		Named.spoken(text, key, EditorTexts.text(key).replace("&", ""));
		text.setTextLimit(DecisionDraft.LONGEST);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, text.getLineHeight() * lines + 6).applyTo(text);
		Named.tabLeaves(text);
		text.addListener(SWT.KeyDown, this::recordByKey);
		return text;
	}

	private void recordByKey(Event event) {
		if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			record();
		}
	}

	private void bind(Text evidence, Text proposal) {
		var chosen = new SelectObservableValue<Verdict>(DisplayRealm.getRealm(control.getDisplay()), Verdict.class);
		verdicts.forEach((verdict, button) -> chosen.addOption(verdict, WidgetProperties.buttonSelection().observe(button)));
		bindings.bindValue(chosen, model.verdict);
		bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(reason), model.reason);
		bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(evidence), model.evidence);
		bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(proposal), model.proposal);
		ISideEffect effect = ISideEffect.create(this::validate);
		control.addDisposeListener(event -> effect.dispose());
	}

	private void validate() {
		Verdict verdict = model.verdict.getValue();
		String sentence = model.problem.getValue();
		boolean needed = verdict == Verdict.JUSTIFIED || verdict == Verdict.NOT_APPLICABLE;
		reasonLabel.setText(EditorTexts.text(needed ? "decision.reason.needed" : "decision.reason"));
		reasonLabel.getParent().layout(new Control[] {reasonLabel});
		record.setEnabled(verdict != null && sentence.isEmpty() && !ids.isEmpty());
		boolean shown = !sentence.isEmpty();
		GridData data = (GridData) problem.getLayoutData();
		if (!sentence.equals(problem.getText()) || data.exclude == shown) {
			problem.setForeground(EvenaarColors.foreground(ColorRole.PROBLEM));
			problem.setText(sentence);
			problem.setVisible(shown);
			data.exclude = !shown;
			control.getParent().layout(true, true);
		}
	}

	/**
	 * Turns to other findings. What was typed about these before and not recorded stands there again.
	 *
	 * @param recorded the decision that counts, or nothing
	 */
	void show(Set<String> others, Typed recorded) {
		keepTyped();
		ids = Set.copyOf(others);
		original = recorded;
		Typed typed = drafts.find(ids, recorded);
		model.set(typed);
		if (!more.getSelection() && !(typed.evidence() + typed.proposal()).isBlank()) {
			more.setSelection(true);
			further(true);
		}
		boolean any = !ids.isEmpty();
		verdicts.values().forEach(button -> button.setEnabled(any));
		withdraw.setEnabled(recorded.verdict() != null);
		validate();
	}

	/** Keeps what stands in the form among what was typed and not recorded. */
	void keepTyped() {
		drafts.keep(ids, model.typed(), original);
	}

	/** The decision on what is shown was taken, withdrawn or taken back: what was typed about it is not kept. */
	void recorded() {
		drafts.drop(ids);
		original = model.typed();
	}

	/** Chooses a verdict and leads to the field that is to be filled next. */
	void choose(Verdict verdict) {
		if (ids.isEmpty()) {
			return;
		}
		model.verdict.setValue(verdict);
		reason.setFocus();
	}

	void record() {
		if (record.isEnabled()) {
			model.draft().ifPresent(onRecord);
		}
	}

	Set<String> ids() {
		return ids;
	}

	void applyColors() {
		verdicts.forEach((verdict, button) -> button.setImage(EvenaarIcons.image(Icon.of(verdict))));
		page(control);
		problem.setForeground(EvenaarColors.foreground(ColorRole.PROBLEM));
	}

	/** Fields and buttons look as everywhere in the window; what stands around them is the page. */
	private static void page(Control part) {
		boolean pushed = part instanceof Button && (part.getStyle() & SWT.PUSH) != 0;
		if (part instanceof Text || pushed) {
			return;
		}
		Named.ownColors(part);
		part.setBackground(EvenaarColors.background(ColorRole.PAGE));
		part.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		if (part instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				page(child);
			}
		}
	}
}
