package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scale;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** A cut-off as a person fills it in. */
final class CutOffForm {

	Optional<String> scale = Optional.empty();
	Direction direction = Direction.AT_LEAST;
	String value = "";
	List<String> groups = List.of();
	Optional<String> version = Optional.empty();
	String purpose = "";
	final SourceForm source = new SourceForm();

	static CutOffForm empty(Optional<Scale> scale) {
		CutOffForm form = new CutOffForm();
		form.scale = scale.map(Scale::getId);
		return form;
	}

	static CutOffForm of(CutOff cutOff) {
		CutOffForm form = new CutOffForm();
		form.scale = Optional.ofNullable(cutOff.getScale()).map(Scale::getId);
		form.direction = cutOff.getDirection();
		form.value = StudyWords.number(cutOff.getValue());
		form.groups = List.copyOf(cutOff.getGroups());
		form.version = Optional.ofNullable(cutOff.getVersion()).map(LanguageVersion::getId);
		form.purpose = UiLanguage.of(InstrumentNames.text(cutOff.getPurposes()));
		form.source.read(Optional.ofNullable(cutOff.getSource()), cutOff.isVerified());
		return form;
	}

	/** @return what is not right yet, in a sentence */
	Optional<String> problem(Instrument instrument) {
		Optional<Double> number = StudyForm.decimal(value);
		if (number.isEmpty()) {
			return Optional.of(InstrumentTexts.of(value.isBlank() ? "cutOff.noValue" : "form.badNumber", value.strip()));
		}
		Optional<Scale> chosen = scale.flatMap(id -> instrument.getScales().stream().filter(s -> s.getId().equals(id)).findFirst());
		if (chosen.isPresent() && chosen.get().isBounded()
				&& (number.get() < chosen.get().getMinimum() || number.get() > chosen.get().getMaximum())) {
			return Optional.of(InstrumentTexts.of("cutOff.outside", StudyWords.number(chosen.get().getMinimum()),
					StudyWords.number(chosen.get().getMaximum())));
		}
		return source.problem();
	}

	/** Puts what was filled in into a cut-off. */
	void put(Instrument instrument, CutOff cutOff) {
		cutOff.setScale(scale.flatMap(id -> instrument.getScales().stream().filter(s -> s.getId().equals(id)).findFirst()).orElse(null));
		cutOff.setDirection(direction);
		cutOff.setValue(StudyForm.decimal(value).orElseThrow());
		cutOff.getGroups().clear();
		cutOff.getGroups().addAll(groups);
		cutOff.setVersion(version.flatMap(id -> instrument.getLanguageVersions().stream().filter(v -> v.getId().equals(id)).findFirst()).orElse(null));
		if (!purpose.equals(UiLanguage.of(InstrumentNames.text(cutOff.getPurposes())))) {
			cutOff.getPurposes().clear();
			if (!purpose.isBlank()) {
				cutOff.getPurposes().add(InstrumentNames.local(UiLanguage.locale().getLanguage(), purpose.strip()));
			}
		}
		cutOff.setSource(source.put(instrument, Optional.ofNullable(cutOff.getSource())).orElse(null));
		cutOff.setVerified(source.verified);
	}
}
