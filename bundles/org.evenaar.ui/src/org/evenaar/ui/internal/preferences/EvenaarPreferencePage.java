package org.evenaar.ui.internal.preferences;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** A page of preferences: rows of a label, a control and what it is counted in, with a line of explanation above. */
abstract class EvenaarPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String HELP = "org.evenaar.ui.help_preferences";
	private static final int TEXT_WIDTH = 420;
	private static final int COLUMNS = 3;

	private final Map<Setting, Spinner> spinners = new LinkedHashMap<>();

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(EvenaarPreferences.store());
	}

	@Override
	protected final Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(10, 8).applyTo(page);
		fill(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		return page;
	}

	/** Adds the rows. */
	abstract void fill(Composite page);

	static void explain(Composite page, String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(TEXT_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
	}

	static void gap(Composite page) {
		GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(SWT.DEFAULT, 2).applyTo(new Label(page, SWT.NONE));
	}

	static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	final Spinner number(Composite page, Setting setting, String label, String unit) {
		label(page, label);
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setValues(EvenaarPreferences.number(setting), setting.least(), setting.most(), 0, 1, 10);
		spinner.setData("org.evenaar.id", setting.key());
		label(page, unit);
		spinners.put(setting, spinner);
		return spinner;
	}

	static Combo choice(Composite page, String label, String id, String... choices) {
		label(page, label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(choices);
		combo.setData("org.evenaar.id", id);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	@Override
	protected void performDefaults() {
		spinners.forEach((setting, spinner) -> spinner.setSelection(setting.standard()));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		spinners.forEach((setting, spinner) -> getPreferenceStore().setValue(setting.key(), spinner.getSelection()));
		EvenaarPreferences.keep();
		return true;
	}
}
