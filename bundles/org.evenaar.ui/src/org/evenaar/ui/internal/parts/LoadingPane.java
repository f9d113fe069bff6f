package org.evenaar.ui.internal.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.evenaar.ui.internal.editor.Named;

/** Says that something is being read or counted, or why it cannot be. */
public final class LoadingPane {

	private static final FormParts FORM = new FormParts("loading.", PartTexts::of);

	private final Composite control;
	private final Label sentence;
	private final ProgressBar bar;
	private final Button button;
	private Runnable action;

	public LoadingPane(Composite parent, String text, Runnable cancel) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 14).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		sentence = Named.id(FORM.words(control, text), "loading");
		bar = new ProgressBar(control, SWT.HORIZONTAL | SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(bar);
		action = cancel;
		button = FORM.button(control, SWT.PUSH, "cancel", b -> action.run());
	}

	/**
	 * @param text  why there is nothing to see
	 * @param again tries once more
	 * @param other what else people can do, in words
	 * @param anew  does that
	 */
	public void failed(String text, Runnable again, String other, Runnable anew) {
		button.setText(PartTexts.of("again"));
		action = again;
		gone(text, other, anew);
	}

	/**
	 * What cannot be tried again.
	 *
	 * @param text  why there is nothing to see
	 * @param other what people can do instead of what the first button does, in words
	 * @param anew  does that
	 */
	public void gone(String text, String other, Runnable anew) {
		sentence.setText(text);
		bar.dispose();
		Button choice = Named.id(new Button(control, SWT.PUSH), "loading.other");
		choice.setText(other);
		choice.addListener(SWT.Selection, event -> anew.run());
		control.layout(true, true);
	}
}
