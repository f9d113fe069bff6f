package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.ui.internal.parts.FormParts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks what an instrument is called, what it is for, for what ages, and under which licence. */
final class AboutDialog extends InstrumentDialog {

	private String name;
	private String abbreviation;
	private String purpose;
	private String from;
	private String to;
	private String licence;
	private boolean free;

	AboutDialog(Shell parent, Instrument instrument) {
		super(parent, "aboutForm");
		name = UiLanguage.of(InstrumentNames.text(instrument.getNames()));
		abbreviation = instrument.getAbbreviation();
		purpose = UiLanguage.of(InstrumentNames.text(instrument.getPurposes()));
		from = instrument.getAgeFrom() < 0 ? "" : StudyWords.number(instrument.getAgeFrom());
		to = instrument.getAgeTo() < 0 ? "" : StudyWords.number(instrument.getAgeTo());
		licence = instrument.getLicence();
		free = instrument.isTextsFree();
	}

	@Override
	protected void createFields(Composite form) {
		field(form, "about.name", name, text -> name = text);
		field(form, "about.abbreviation", abbreviation, text -> abbreviation = text);
		area(form, "about.purpose", purpose, 2, text -> purpose = text);
		field(form, "about.from", from, text -> from = text);
		field(form, "about.to", to, text -> to = text);
		field(form, "about.licence", licence, text -> licence = text);
		FormParts.gap(form);
		Button texts = InstrumentTexts.FORM.button(form, SWT.CHECK, "about.free", b -> free = b.getSelection());
		texts.setSelection(free);
	}

	@Override
	protected Optional<String> problem() {
		if (name.isBlank()) {
			return Optional.of(InstrumentTexts.of("about.noName"));
		}
		for (String age : new String[] { from, to }) {
			if (!age.isBlank() && StudyForm.decimal(age).filter(a -> a >= 0 && a <= 120).isEmpty()) {
				return Optional.of(InstrumentTexts.of("about.badAge"));
			}
		}
		return Optional.empty();
	}

	String name() {
		return name.strip();
	}

	/** Puts what was filled in into the instrument; texts in other languages stay. */
	void put(Instrument changed) {
		put(changed.getNames(), name);
		put(changed.getPurposes(), purpose);
		changed.setAbbreviation(abbreviation.strip());
		changed.setAgeFrom(StudyForm.decimal(from).orElse(-1.0));
		changed.setAgeTo(StudyForm.decimal(to).orElse(-1.0));
		changed.setLicence(licence.strip());
		changed.setTextsFree(free);
	}

	/** Puts words in the language of the window; texts in other languages stay, and so does everything where nothing was changed. */
	static void put(List<LocalText> texts, String words) {
		if (words.strip().equals(UiLanguage.of(InstrumentNames.text(texts)))) {
			return;
		}
		String language = UiLanguage.locale().getLanguage();
		texts.removeIf(text -> text.getLanguage().equals(language));
		if (!words.isBlank()) {
			texts.add(InstrumentNames.local(language, words.strip()));
		}
	}
}
