package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.report.FindingWords;
import org.evenaar.review.HandFinding;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.document.TextMap.BlockRange;
import org.evenaar.ui.internal.help.HelpContexts;

/** Asks what a person saw in the words that are marked. */
final class AddFindingDialog extends FormDialog {

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
		super(shell, new Words(EditorTexts.text("add.title"), EditorTexts.text("add.message"), EditorTexts.text("add.ok")),
				HelpContexts.ADD_FINDING, "add.ok");
		this.range = range;
		this.words = words;
	}

	/** @return what was filled in; only after the dialog was closed with OK */
	HandFinding result() {
		return result;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(560, Math.min(size.x, 640)), size.y);
	}

	@Override
	protected void createForm(Composite form) {
		((GridLayout) form.getLayout()).numColumns = 2;
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
	protected Optional<String> problem() {
		return title.getText().isBlank() ? Optional.of("") : Optional.empty();
	}

	@Override
	protected void okPressed() {
		result = new HandFinding(range.path(), range.start(), range.end(), title.getText(), why.getText(),
				categories.get(category.getSelectionIndex()), Severity.values()[severity.getSelectionIndex()]);
		super.okPressed();
	}
}
