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

	/**
	 * @param text  why there is nothing to see
	 * @param again tries once more
	 * @param anew  lets people choose everything anew
	 */
	void failed(String text, Runnable again, Runnable anew) {
		sentence.setText(text);
		bar.dispose();
		button.setText(ComparisonTexts.of("editor.again"));
		action = again;
		Forms.button(control, SWT.PUSH, "editor.anew", b -> anew.run());
		control.layout(true, true);
	}
}
