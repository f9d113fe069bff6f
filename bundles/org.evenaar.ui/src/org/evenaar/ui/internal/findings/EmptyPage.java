package org.evenaar.ui.internal.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.evenaar.ui.internal.editor.Named;

/** Says what to do where there is nothing to show. */
public final class EmptyPage {

	private static final int WIDTH = 380;

	private final Composite control;
	private final Link words;
	private Runnable action = () -> { };

	/** @param id for tests */
	public EmptyPage(Composite parent, String id) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(20, 20).applyTo(control);
		words = Named.id(new Link(control, SWT.WRAP), id);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Selection, event -> action.run());
	}

	public Composite control() {
		return control;
	}

	/** @param sentence with what does something between &lt;a&gt; and &lt;/a&gt; */
	public void show(String sentence, Runnable does) {
		action = does;
		if (!words.getText().equals(sentence)) {
			words.setText(sentence);
			control.layout(true, true);
		}
	}
}
