package org.evenaar.rcp.internal.errors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.rcp.internal.ShellTexts;
import org.evenaar.rcp.internal.log.LogFile;

/** Says that the program made a mistake, and gives its details to copy. */
final class MistakeDialog extends MessageDialog {

	private final IStatus status;

	MistakeDialog(Shell parent, IStatus status) {
		super(parent, ShellTexts.of("mistake.title"), null, text(), ERROR,
				new String[] { ShellTexts.of("mistake.copy"), ShellTexts.of("button.close") }, 1);
		this.status = status;
	}

	private static String text() {
		return ShellTexts.of("mistake.text") + LogFile.path().map(file -> "\n\n" + ShellTexts.of("mistake.log", file))
				.orElse("");
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == 0) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { MistakeReport.of(status) },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			getButton(0).setText(ShellTexts.of("mistake.copied"));
			return;
		}
		super.buttonPressed(button);
	}
}
