package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.report.FindingWords;
import org.evenaar.review.HandFinding;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.document.TextMap.BlockRange;
import org.evenaar.ui.internal.help.HelpContexts;

/** Asks what a person saw in the words that are marked. */
final class AddFindingDialog extends TitleAreaDialog {

	private static final int LINES = 4;

	private final BlockRange range;
	private final String words;
	private final FindingWords names = EditorTexts.words();
	private final List<String> categories = new ArrayList<>();
	private Text title;
	private Text why;
	private Combo category;
	private Combo severity;
	private HandFinding result;

	AddFindingDialog(Shell shell, BlockRange range, String words) {
		super(shell);
		this.range = range;
		this.words = words;
		setHelpAvailable(false);
	}

	/** @return what was filled in; only after the dialog was closed with OK */
	HandFinding result() {
		return result;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(EditorTexts.text("add.title"));
		HelpContexts.set(shell, HelpContexts.ADD_FINDING);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(560, Math.min(size.x, 640)), size.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(EditorTexts.text("add.title"));
		setMessage(EditorTexts.text("add.message"));
		Composite area = (Composite) super.createDialogArea(parent);
		var form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		label(form, "add.quote");
		var quote = new Text(form, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		quote.setText(words);
		quote.setBackground(form.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(quote);
		label(form, "add.what");
		title = Named.id(new Text(form, SWT.BORDER), "add.title");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		label(form, "add.why");
		why = Named.id(new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "add.why");
		GridDataFactory.fillDefaults().grab(true, true).hint(300, why.getLineHeight() * LINES).applyTo(why);
		Named.tabLeaves(why);
		label(form, "add.category");
		category = combo(form, "add.category");
		categories.addAll(names.categories());
		categories.add("");
		categories.forEach(code -> category.add(names.category(code)));
		category.select(categories.size() - 1);
		label(form, "add.severity");
		severity = combo(form, "add.severity");
		for (Severity one : Severity.values()) {
			severity.add(names.severity(one));
		}
		severity.select(Severity.MEDIUM.ordinal());
		title.addListener(SWT.Modify, event -> validate());
		title.setFocus();
		return area;
	}

	private static void label(Composite form, String key) {
		var label = new Label(form, SWT.NONE);
		label.setText(EditorTexts.text(key));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(label);
	}

	private static Combo combo(Composite form, String id) {
		Combo combo = Named.id(new Combo(form, SWT.READ_ONLY), id);
		combo.setVisibleItemCount(20);
		GridDataFactory.swtDefaults().applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(EditorTexts.text("add.ok"));
		getButton(IDialogConstants.CANCEL_ID).setText(EditorTexts.text("add.cancel"));
		setButtonLayoutData(getButton(IDialogConstants.OK_ID));
		validate();
	}

	private void validate() {
		getButton(IDialogConstants.OK_ID).setEnabled(!title.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		result = new HandFinding(range.path(), range.start(), range.end(), title.getText(), why.getText(),
				categories.get(category.getSelectionIndex()), Severity.values()[severity.getSelectionIndex()]);
		super.okPressed();
	}
}
