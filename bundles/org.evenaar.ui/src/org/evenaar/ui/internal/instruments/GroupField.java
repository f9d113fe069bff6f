package org.evenaar.ui.internal.instruments;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field that says for whom something is, with a button to choose. */
final class GroupField {

	private final Text field;
	private List<String> groups;

	/** @param changed told when other groups are chosen */
	GroupField(Composite form, String key, List<String> chosen, Runnable changed) {
		this.groups = chosen;
		InstrumentTexts.FORM.label(form, key);
		Composite row = InstrumentTexts.FORM.row(form, 2);
		field = InstrumentTexts.FORM.text(row, SWT.READ_ONLY, key, () -> { });
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(field);
		InstrumentTexts.FORM.button(row, SWT.PUSH, "form.choose", b -> new GroupsDialog(b.getShell(), groups).ask().ifPresent(now -> {
			groups = now;
			show();
			changed.run();
		}));
		show();
	}

	private void show() {
		field.setText(groups.isEmpty() ? InstrumentTexts.of("groups.none") : StudyWords.groups(groups));
	}

	List<String> groups() {
		return groups;
	}
}
