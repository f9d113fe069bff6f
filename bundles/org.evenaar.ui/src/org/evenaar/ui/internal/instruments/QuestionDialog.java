package org.evenaar.ui.internal.instruments;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.evidence.EvidenceQuestion;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks for whom and where instruments will be used, and in what order the groups stand. */
final class QuestionDialog extends GroupsDialog {

	private String country;
	private boolean knownFirst;

	/** @param country a code; empty for any country */
	QuestionDialog(Shell parent, List<String> groups, String country, boolean knownFirst) {
		super(parent, "questionForm", groups);
		this.country = country;
		this.knownFirst = knownFirst;
	}

	@Override
	protected void createFields(Composite form) {
		choice(form, "question.country", countries(UiLanguage.locale()), code -> code.isEmpty() ? InstrumentTexts.of("view.anywhere") : StudyWords.country(code),
				country, chosen -> country = chosen);
		super.createFields(form);
		Button first = InstrumentTexts.FORM.button(form, SWT.CHECK, "question.knownFirst", b -> knownFirst = b.getSelection());
		first.setSelection(knownFirst);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(first);
	}

	/** @return codes: the usual country, any country, then all by name */
	static List<String> countries(Locale reader) {
		List<String> codes = new ArrayList<>(List.of(EvidenceQuestion.COUNTRY, ""));
		Collator order = Collator.getInstance(reader);
		Arrays.stream(Locale.getISOCountries()).filter(code -> !code.equals(EvidenceQuestion.COUNTRY))
				.sorted(Comparator.comparing(code -> Locale.of("", code).getDisplayCountry(reader), order)).forEach(codes::add);
		return codes;
	}

	String country() {
		return country;
	}

	boolean knownFirst() {
		return knownFirst;
	}
}
