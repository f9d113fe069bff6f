package org.evenaar.ui.internal.help;

import java.io.IOException;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The help beside a dialog or wizard, which lets nobody reach the window behind it. */
final class HelpTray extends DialogTray {

	private final String wanted;
	private HelpPane pane;

	HelpTray(String wanted) {
		this.wanted = wanted;
	}

	@Override
	protected Control createContents(Composite parent) {
		try {
			pane = new HelpPane(parent);
			pane.show(wanted);
			return pane.control();
		} catch (IOException broken) {
			Label label = new Label(parent, SWT.WRAP);
			label.setText(HelpPane.sentence(broken));
			return label;
		}
	}

	void show(String target) {
		if (pane != null) {
			pane.show(target);
		}
	}
}
