package org.evenaar.ui.internal.dialogs;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;

/**
 * A form in a dialog: a title, a sentence, the fields, a button that says what it does and one to leave. The first button
 * can be pressed only where {@link #problem} finds nothing.
 */
public abstract class FormDialog extends TitleAreaDialog {

	private static final int MARGIN_WIDTH = 14;
	private static final int MARGIN_HEIGHT = 12;
	private static final int SPACING = 10;

	private final Words words;
	private final String helpContext;
	private final String okId;

	/**
	 * @param title   of the window and of the form
	 * @param message what the form is for
	 * @param ok      what the first button does
	 */
	public record Words(String title, String message, String ok) {
	}

	/**
	 * @param helpContext one of {@link HelpContexts}
	 * @param okId        of the first button, for tests
	 */
	protected FormDialog(Shell parent, Words words, String helpContext, String okId) {
		super(parent);
		this.words = words;
		this.helpContext = helpContext;
		this.okId = okId;
	}

	/** Makes the fields; they stand below each other in a grid of one column unless the form takes another layout. */
	protected abstract void createForm(Composite form);

	/** @return what is not right yet, in a sentence that may be empty where people see it themselves */
	protected abstract Optional<String> problem();

	/** To be called by every field that can make the form right or wrong; also before the form is complete. */
	protected final void validate() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			Optional<String> problem = problem();
			setErrorMessage(problem.filter(sentence -> !sentence.isEmpty()).orElse(null));
			ok.setEnabled(problem.isEmpty());
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.title());
		HelpContexts.set(shell, helpContext);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(words.title());
		setMessage(words.message());
		var form = new Composite(area, 0);
		GridLayoutFactory.fillDefaults().margins(MARGIN_WIDTH, MARGIN_HEIGHT).spacing(SPACING, SPACING).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		createForm(form);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Named.id(createButton(parent, IDialogConstants.OK_ID, words.ok(), true), okId);
		createButton(parent, IDialogConstants.CANCEL_ID, DialogTexts.text("cancel"), false);
		validate();
	}
}
