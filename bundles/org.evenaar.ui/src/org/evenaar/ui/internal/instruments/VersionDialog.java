package org.evenaar.ui.internal.instruments;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.Languages;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks for a language version: a translation, or an adaptation of one. */
final class VersionDialog extends InstrumentDialog {

	private final List<String> known;
	private final String words;
	private String language = "";
	private String title = "";
	private String remark = "";

	VersionDialog(Shell parent, Instrument instrument) {
		super(parent, "versionForm");
		this.known = instrument.getLanguageVersions().stream().map(LanguageVersion::getId).toList();
		this.words = String.join(", ", instrument.getLanguageVersions().stream().map(v -> UiLanguage.of(InstrumentNames.of(v))).toList());
	}

	@Override
	protected void createFields(Composite form) {
		if (!known.isEmpty()) {
			var there = InstrumentTexts.FORM.words(form, InstrumentTexts.of("version.known", words));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(there);
		}
		field(form, "version.language", language, text -> language = text).setMessage(InstrumentTexts.of("version.language.hint"));
		field(form, "version.title", title, text -> title = text).setMessage(InstrumentTexts.of("version.title.hint"));
		field(form, "version.remark", remark, text -> remark = text);
	}

	/** @return the tag of what was typed: a tag, or the name of a language in Dutch or English */
	static Optional<String> tag(String typed) {
		String plain = typed.strip();
		for (String code : Locale.getISOLanguages()) {
			var name = Languages.name(code);
			if (plain.equalsIgnoreCase(name.nl()) || plain.equalsIgnoreCase(name.en())) {
				return Optional.of(code);
			}
		}
		if (!plain.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
			return Optional.empty();
		}
		try {
			Locale locale = new Locale.Builder().setLanguageTag(plain.replace('_', '-')).build();
			return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
		} catch (IllformedLocaleException e) {
			return Optional.empty();
		}
	}

	@Override
	protected Optional<String> problem() {
		if (language.isBlank()) {
			return Optional.of("");
		}
		return tag(language).isPresent() ? Optional.empty() : Optional.of(InstrumentTexts.of("version.badLanguage", language.strip()));
	}

	String name() {
		return title.isBlank() ? UiLanguage.of(Languages.name(tag(language).orElse(language))) : title.strip();
	}

	/** Adds the version. */
	void put(Instrument instrument) {
		LanguageVersion version = make(tag(language).orElseThrow(), name(), known);
		version.setRemark(remark.strip());
		instrument.getLanguageVersions().add(version);
	}

	static LanguageVersion make(String tag, String title, List<String> taken) {
		LanguageVersion version = InstrumentFactory.eINSTANCE.createLanguageVersion();
		String id = tag.toLowerCase(Locale.ROOT);
		version.setId(taken.contains(id) ? Ids.next(id, taken) : id);
		version.setLanguage(tag);
		version.setTitle(title);
		return version;
	}
}
