package org.evenaar.ui.internal.instruments;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.ui.internal.parts.FormParts;

/** Asks about a new instrument; more languages, scales and cut-offs can be added once it is open. */
final class NewInstrumentDialog extends InstrumentDialog {

	private final InstrumentDraft draft = new InstrumentDraft();
	private Label count;

	NewInstrumentDialog(Shell parent) {
		super(parent, "newForm");
	}

	/** @return the instrument; empty where people changed their mind */
	Optional<Instrument> ask() {
		return open() == Window.OK ? Optional.of(draft.make()) : Optional.empty();
	}

	@Override
	protected void createFields(Composite form) {
		field(form, "about.name", draft.name, text -> draft.name = text);
		field(form, "about.abbreviation", draft.abbreviation, text -> draft.abbreviation = text);
		field(form, "version.language", draft.language, text -> draft.language = text).setMessage(InstrumentTexts.of("version.language.hint"));
		area(form, "new.items", draft.items, 8, text -> {
			draft.items = text;
			tell();
		});
		FormParts.gap(form);
		count = InstrumentTexts.FORM.words(form, InstrumentTexts.of("new.items.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(count);
		area(form, "new.options", draft.options, 4, text -> draft.options = text).setMessage(InstrumentTexts.of("new.options.hint"));
		field(form, "new.cutOff", draft.cutOff, text -> draft.cutOff = text);
	}

	private void tell() {
		int lines = draft.lines().size();
		count.setText(InstrumentTexts.of("new.items.hint") + (lines > 0 ? " " + InstrumentTexts.of("new.count", lines) : ""));
		count.getParent().layout();
	}

	@Override
	protected Optional<String> problem() {
		return draft.problem();
	}
}
