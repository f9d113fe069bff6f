package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scale;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks for a cut-off: on which scale, where, for whom, and where it says so. */
final class CutOffDialog extends InstrumentDialog {

	private final Instrument instrument;
	private final CutOffForm cutOff;

	CutOffDialog(Shell parent, Instrument instrument, CutOffForm cutOff, boolean known) {
		super(parent, known ? "cutOffForm.edit" : "cutOffForm");
		this.instrument = instrument;
		this.cutOff = cutOff;
	}

	@Override
	protected void createFields(Composite form) {
		choice(form, "cutOff.scale", with(instrument.getScales(), Scale::getId), id -> name(id, instrument.getScales(), Scale::getId,
				InstrumentNames::of, "cutOff.noScale"), cutOff.scale, id -> cutOff.scale = id);
		choice(form, "cutOff.direction", Direction.VALUES, d -> StudyWords.of("direction", d), cutOff.direction, d -> cutOff.direction = d);
		field(form, "cutOff.value", cutOff.value, text -> cutOff.value = text);
		GroupField[] groups = new GroupField[1];
		groups[0] = new GroupField(form, "cutOff.groups", cutOff.groups, () -> {
			cutOff.groups = groups[0].groups();
			validate();
		});
		choice(form, "study.version", with(instrument.getLanguageVersions(), LanguageVersion::getId), id -> name(id, instrument.getLanguageVersions(),
				LanguageVersion::getId, InstrumentNames::of, "view.anyVersion"), cutOff.version, id -> cutOff.version = id);
		field(form, "cutOff.purpose", cutOff.purpose, text -> cutOff.purpose = text);
		SourceFields.create(form, cutOff.source, this::validate);
	}

	private static <T> List<Optional<String>> with(List<T> parts, Function<T, String> id) {
		List<Optional<String>> ids = new ArrayList<>(List.of(Optional.empty()));
		parts.forEach(part -> ids.add(Optional.of(id.apply(part))));
		return ids;
	}

	private static <T> String name(Optional<String> id, List<T> parts, Function<T, String> ids, Function<T, Text> name, String none) {
		return id.flatMap(wanted -> parts.stream().filter(p -> ids.apply(p).equals(wanted)).findFirst()).map(p -> UiLanguage.of(name.apply(p)))
				.orElse(InstrumentTexts.of(none));
	}

	@Override
	protected Optional<String> problem() {
		return cutOff.problem(instrument);
	}
}
