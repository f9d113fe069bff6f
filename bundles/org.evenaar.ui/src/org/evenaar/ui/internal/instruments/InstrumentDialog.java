package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.help.HelpContexts;

/** A form about a part of an instrument: labels at the left, fields at the right; on a small screen it scrolls. */
abstract class InstrumentDialog extends FormDialog {

	private ScrolledComposite scroll;
	private Composite fields;

	/** @param key of the title, the message (key.text) and the first button (key.ok) */
	InstrumentDialog(Shell parent, String key) {
		super(parent, new Words(InstrumentTexts.of(key), InstrumentTexts.of(key + ".text"), InstrumentTexts.of(key + ".ok")),
				HelpContexts.INSTRUMENT_FORMS, "instrument.form.ok");
	}

	@Override
	protected final void createForm(Composite form) {
		GridLayoutFactory.fillDefaults().applyTo(form);
		scroll = new ScrolledComposite(form, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		fields = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(fields);
		scroll.setContent(fields);
		createFields(fields);
		scroll.setMinHeight(fields.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	/** To be called where fields were added: the dialog grows as far as the screen goes, and scrolls from there. */
	protected final void grown() {
		scroll.setMinHeight(fields.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
		Shell shell = getShell();
		Rectangle screen = shell.getMonitor().getClientArea();
		int wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT).y;
		shell.setSize(shell.getSize().x, Math.max(shell.getSize().y, Math.min(wanted, screen.y + screen.height - shell.getLocation().y)));
		shell.layout(true, true);
	}

	/** Makes the fields in a grid of two columns. */
	protected abstract void createFields(Composite form);

	protected final Text field(Composite form, String key, String value, Consumer<String> taker) {
		return SourceFields.field(form, key, value, taker, this::validate);
	}

	/** A field of several lines. */
	protected final Text area(Composite form, String key, String value, int lines, Consumer<String> taker) {
		InstrumentTexts.FORM.label(form, key);
		Text text = InstrumentTexts.FORM.text(form, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, key, () -> { });
		text.setText(value);
		text.addListener(SWT.Modify, event -> {
			taker.accept(text.getText());
			validate();
		});
		GridDataFactory.fillDefaults().grab(true, lines > 2).hint(300, lines * text.getLineHeight() + 6).applyTo(text);
		return text;
	}

	/** A list to choose one from. */
	protected final <T> Combo choice(Composite form, String key, List<T> values, Function<T, String> words, T chosen, Consumer<T> taker) {
		InstrumentTexts.FORM.label(form, key);
		Combo combo = InstrumentTexts.FORM.combo(form, key, () -> { });
		combo.setItems(values.stream().map(words).toArray(String[]::new));
		combo.select(Math.max(0, values.indexOf(chosen)));
		combo.addListener(SWT.Selection, event -> {
			taker.accept(values.get(combo.getSelectionIndex()));
			validate();
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(combo);
		return combo;
	}
}
