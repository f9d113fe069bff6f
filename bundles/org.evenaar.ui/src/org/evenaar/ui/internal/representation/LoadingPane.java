package org.evenaar.ui.internal.representation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.evenaar.ui.internal.editor.Named;

/** Says that the numbers are being counted, or why they cannot be. */
final class LoadingPane {

	private final Composite control;
	private final Label sentence;
	private final ProgressBar bar;
	private final Button button;
	private Runnable action;

	LoadingPane(Composite parent, String text, Runnable cancel) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 14).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		sentence = Named.id(Forms.words(control, text), "comparison.loading");
		bar = new ProgressBar(control, SWT.HORIZONTAL | SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(bar);
		action = cancel;
		button = Forms.button(control, SWT.PUSH, "cancel", b -> action.run());
	}

	void failed(String text, String label, Runnable again) {
		sentence.setText(text);
		bar.setVisible(false);
		button.setText(label);
		action = again;
		control.layout(true, true);
	}
}
