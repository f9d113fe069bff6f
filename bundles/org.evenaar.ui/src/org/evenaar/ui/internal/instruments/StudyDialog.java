package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Rating;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks for a study: in whom, of what, what came of it, and where it says so. */
final class StudyDialog extends InstrumentDialog {

	private final Instrument instrument;
	private final StudyForm study;

	StudyDialog(Shell parent, Instrument instrument, StudyForm study, boolean known) {
		super(parent, known ? "studyForm.edit" : "studyForm");
		this.instrument = instrument;
		this.study = study;
	}

	@Override
	protected void createFields(Composite form) {
		GroupField[] groups = new GroupField[1];
		groups[0] = new GroupField(form, "study.groups", study.groups, () -> {
			study.groups = groups[0].groups();
			validate();
		});
		choice(form, "study.partLabel", StudyForm.parts(instrument), part -> StudyForm.name(instrument, part), study.part, part -> study.part = part);
		choice(form, "study.property", MeasurementProperty.VALUES, p -> StudyWords.of("property", p), study.property, p -> study.property = p);
		choice(form, "study.rating", Rating.VALUES, r -> StudyWords.of("rating", r), study.rating, r -> study.rating = r);
		List<Optional<String>> versions = new ArrayList<>(List.of(Optional.empty()));
		instrument.getLanguageVersions().stream().map(LanguageVersion::getId).map(Optional::of).forEach(versions::add);
		choice(form, "study.version", versions, this::version, study.version, v -> study.version = v);
		InstrumentTexts.FORM.label(form, "study.people");
		Composite row = InstrumentTexts.FORM.row(form, 5);
		number(row, "study.people", study.people, text -> study.people = text);
		SourceFields.field(row, "study.country", study.country, text -> study.country = text, this::validate);
		SourceFields.field(row, "study.year", study.year, text -> study.year = text, this::validate);
		new FigureFields(form, study.figures, this::validate, this::grown);
		area(form, "study.summary", study.summary, 3, text -> study.summary = text);
		SourceFields.create(form, study.source, this::validate);
	}

	private String version(Optional<String> id) {
		return id.flatMap(wanted -> instrument.getLanguageVersions().stream().filter(v -> v.getId().equals(wanted)).findFirst())
				.map(v -> UiLanguage.of(InstrumentNames.of(v))).orElse(InstrumentTexts.of("view.anyVersion"));
	}

	private void number(Composite row, String key, String value, java.util.function.Consumer<String> taker) {
		var text = InstrumentTexts.FORM.text(row, key, () -> { });
		text.setText(value);
		text.addListener(org.eclipse.swt.SWT.Modify, event -> {
			taker.accept(text.getText());
			validate();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(70, org.eclipse.swt.SWT.DEFAULT).applyTo(text);
	}

	@Override
	protected Optional<String> problem() {
		return study.problem();
	}
}
