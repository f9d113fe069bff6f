package org.evenaar.ui.internal.preferences;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.evenaar.ui.internal.reviews.Reviewer;

/** Language, light or dark, and who the reviewer is. */
public final class GeneralPage extends EvenaarPreferencePage {

	private static final List<Optional<String>> LANGUAGES = List.of(Optional.empty(), Optional.of("nl"),
			Optional.of("en"));

	private Combo language;
	private Text name;
	private Combo theme;

	@Override
	void fill(Composite page) {
		language = choice(page, PreferenceTexts.of("general.language"), "language",
				PreferenceTexts.of("general.language.system"), "Nederlands", "English");
		language.select(LANGUAGES.indexOf(LanguageSwitch.chosen()));
		theme = choice(page, PreferenceTexts.of("general.theme"), EvenaarPreferences.THEME,
				PreferenceTexts.of("theme.system"), PreferenceTexts.of("theme.light"), PreferenceTexts.of("theme.dark"));
		theme.select(EvenaarPreferences.theme().ordinal());
		gap(page);
		label(page, PreferenceTexts.of("general.name"));
		name = new Text(page, SWT.BORDER);
		name.setText(Reviewer.name());
		name.setData("org.evenaar.id", Reviewer.NAME_KEY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
		explain(page, PreferenceTexts.of("general.name.explanation"));
	}

	@Override
	protected void performDefaults() {
		language.select(0);
		theme.select(ThemeChoice.SYSTEM.ordinal());
		name.setText("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		getPreferenceStore().setValue(EvenaarPreferences.THEME, ThemeChoice.values()[theme.getSelectionIndex()].code());
		if (!name.getText().strip().equals(Reviewer.name())) {
			Reviewer.rename(name.getText());
		}
		super.performOk();
		Optional<String> wanted = LANGUAGES.get(language.getSelectionIndex());
		if (!wanted.equals(LanguageSwitch.chosen()) && LanguageSwitch.remember(wanted)) {
			offerRestart();
		}
		return true;
	}

	/** After the dialog has gone: it would stand in the way of closing the window. */
	private static void offerRestart() {
		Display display = Display.getCurrent();
		display.asyncExec(() -> {
			if (MessageDialog.openQuestion(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
					PreferenceTexts.of("restart.title"), PreferenceTexts.of("restart.question"))) {
				PlatformUI.getWorkbench().restart();
			}
		});
	}
}
