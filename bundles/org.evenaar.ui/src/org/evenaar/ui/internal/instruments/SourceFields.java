package org.evenaar.ui.internal.instruments;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.evenaar.ui.internal.parts.FormParts;

/** The fields for where a statement comes from. */
final class SourceFields {

	private SourceFields() {
	}

	/** @param changed told after every change of the form */
	static void create(Composite parent, SourceForm form, Runnable changed) {
		Composite group = InstrumentTexts.FORM.group(parent, "source", 2);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		field(group, "source.citation", form.citation, text -> form.citation = text, changed).setMessage(InstrumentTexts.of("source.citation.hint"));
		field(group, "source.link", form.link, text -> form.link = text, changed);
		FormParts.gap(group);
		Button verified = InstrumentTexts.FORM.button(group, SWT.CHECK, "source.verified", b -> {
			form.verified = b.getSelection();
			changed.run();
		});
		verified.setSelection(form.verified);
	}

	/** A label and a text field. */
	static Text field(Composite parent, String key, String value, java.util.function.Consumer<String> taker, Runnable changed) {
		InstrumentTexts.FORM.label(parent, key);
		Text text = InstrumentTexts.FORM.text(parent, key, () -> { });
		text.setText(value);
		text.addListener(SWT.Modify, event -> {
			taker.accept(text.getText());
			changed.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(text);
		return text;
	}
}
