package org.evenaar.ui.internal.preferences;

import org.eclipse.swt.widgets.Composite;

/** What reading a document may ask of the machine. */
public final class LimitsPage extends EvenaarPreferencePage {

	@Override
	void fill(Composite page) {
		explain(page, PreferenceTexts.of("limits.explanation"));
		gap(page);
		number(page, Setting.FILE_MEGABYTES, PreferenceTexts.of("limits.file"), PreferenceTexts.of("unit.megabytes"));
		number(page, Setting.UNPACKED_MEGABYTES, PreferenceTexts.of("limits.unpacked"),
				PreferenceTexts.of("unit.megabytes"));
		number(page, Setting.MILLION_CHARACTERS, PreferenceTexts.of("limits.text"),
				PreferenceTexts.of("unit.millionCharacters"));
		number(page, Setting.PAGES, PreferenceTexts.of("limits.pages"), PreferenceTexts.of("unit.pages"));
		number(page, Setting.SECONDS, PreferenceTexts.of("limits.time"), PreferenceTexts.of("unit.seconds"));
	}
}
