package org.evenaar.ui.internal.tour;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** One step of the tour: a number or a tick, its name, and where it is the next one its text and buttons. */
final class TourRow {

	private final TourStep step;
	private final Composite root;
	private final Label sign;
	private final Label name;
	private final Label gap;
	private final Composite detail;
	private final Label remark;
	private final Font bold;
	private final Button perform;
	private String state = "";

	/** @param keys the keys of the step's command, empty where it has none */
	TourRow(Composite parent, TourStep step, Font bold, String keys, Runnable doIt, Runnable skip) {
		this.step = step;
		this.bold = bold;
		root = new Composite(parent, SWT.NONE);
		root.setData("org.evenaar.id", "tour." + step.name());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(root);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(root);
		sign = new Label(root, SWT.CENTER);
		GridDataFactory.fillDefaults().hint(22, SWT.DEFAULT).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
		name = new Label(root, SWT.WRAP);
		name.setText(TourTexts.of(step.key()));
		wide(name);
		gap = new Label(root, SWT.NONE);
		gap.setLayoutData(new GridData());
		detail = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(detail);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
		Label text = new Label(detail, SWT.WRAP);
		text.setText(text(step, keys));
		wide(text);
		((GridData) text.getLayoutData()).horizontalSpan = 2;
		perform = button("do", doIt);
		button("skip", skip);
		remark = new Label(detail, SWT.WRAP);
		remark.setData("org.evenaar.id", "tour.remark");
		wide(remark);
		((GridData) remark.getLayoutData()).horizontalSpan = 2;
		say("");
	}

	/** A sentence with a gap for keys reads well without them too. */
	private static String text(TourStep step, String keys) {
		String text = TourTexts.of(step.key() + ".text", keys.isEmpty() ? "\u0000" : keys);
		return text.replace(" (\u0000)", "").replace(", of druk op \u0000", "").replace(", or press \u0000", "")
				.replace(" met \u0000", "").replace(" with \u0000", "");
	}

	private Button button(String key, Runnable action) {
		Button button = new Button(detail, SWT.PUSH);
		button.setText(TourTexts.of(key));
		button.setData("org.evenaar.id", "tour." + step.name() + "." + key);
		String full = TourTexts.of(key) + ": " + TourTexts.of(step.key());
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = full + ", " + state;
			}
		});
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		return button;
	}

	private static void wide(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	Control control() {
		return root;
	}

	void setFocus() {
		perform.setFocus();
	}

	/**
	 * @param done whether the step was done
	 * @param next whether it is the next one to do
	 */
	void show(boolean done, boolean next) {
		state = TourTexts.of(done ? "state.done" : next ? "state.current" : "state.todo");
		if (done) {
			sign.setImage(EvenaarIcons.image(Icon.DECIDED));
		} else {
			sign.setImage(null);
			sign.setText(Integer.toString(step.ordinal() + 1));
		}
		sign.setToolTipText(state);
		name.setFont(next ? bold : null);
		detail.setVisible(next);
		((GridData) detail.getLayoutData()).exclude = !next;
		((GridData) gap.getLayoutData()).exclude = !next;
		gap.setVisible(next);
	}

	/** @param text why the step cannot be done now; empty to take that back */
	void say(String text) {
		remark.setText(text);
		remark.setVisible(!text.isEmpty());
		((GridData) remark.getLayoutData()).exclude = text.isEmpty();
	}
}
