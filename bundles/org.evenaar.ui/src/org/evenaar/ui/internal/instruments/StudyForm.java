package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** A study as a person fills it in. */
final class StudyForm {

	List<String> groups = List.of();
	MeasurementProperty property = MeasurementProperty.INTERNAL_CONSISTENCY;
	Rating rating = Rating.INDETERMINATE;
	String people = "";
	String country = "NL";
	String year = "";
	Optional<String> version = Optional.empty();
	/** What was studied: items, one scale, one cut-off, or nothing for the whole. */
	Part part = new Part(EvidenceRow.Kind.WHOLE, "");
	/** What was measured; one without a value is left out. */
	final List<FigureForm> figures = new ArrayList<>();
	String summary = "";
	final SourceForm source = new SourceForm();
	private List<String> items = List.of();

	/** A part of the instrument, by its id. */
	record Part(EvidenceRow.Kind kind, String id) {
	}

	static StudyForm empty(Instrument instrument, EvidenceRow row, List<String> groups) {
		StudyForm form = new StudyForm();
		form.groups = groups;
		form.part = new Part(row.kind(), row.kind() == EvidenceRow.Kind.WHOLE ? "" : row.id());
		form.property = switch (row.kind()) {
		case ITEM -> MeasurementProperty.DIFFERENTIAL_ITEM_FUNCTIONING;
		case CUT_OFF -> MeasurementProperty.CRITERION_VALIDITY;
		case WHOLE, SCALE -> MeasurementProperty.INTERNAL_CONSISTENCY;
		};
		form.figures.add(new FigureForm(row.kind() == EvidenceRow.Kind.CUT_OFF ? FigureKind.AUC
				: row.kind() == EvidenceRow.Kind.ITEM ? FigureKind.DELTA : FigureKind.ALPHA));
		return form;
	}

	static StudyForm of(ValidationStudy study) {
		StudyForm form = new StudyForm();
		form.groups = List.copyOf(study.getGroups());
		form.property = study.getProperty();
		form.rating = study.getRating();
		form.people = study.getN() > 0 ? String.valueOf(study.getN()) : "";
		form.country = study.getCountry();
		form.year = study.getYear() > 0 ? String.valueOf(study.getYear()) : "";
		form.version = Optional.ofNullable(study.getVersion()).map(LanguageVersion::getId);
		form.items = study.getItems().stream().map(Item::getId).toList();
		form.part = !form.items.isEmpty() ? new Part(EvidenceRow.Kind.ITEM, form.items.getFirst())
				: study.getCutOff() != null ? new Part(EvidenceRow.Kind.CUT_OFF, study.getCutOff().getId())
						: study.getScale() != null ? new Part(EvidenceRow.Kind.SCALE, study.getScale().getId()) : new Part(EvidenceRow.Kind.WHOLE, "");
		study.getFigures().forEach(each -> form.figures.add(FigureForm.of(each)));
		if (form.figures.isEmpty()) {
			form.figures.add(new FigureForm(FigureKind.ALPHA));
		}
		form.summary = StudyWords.summary(study);
		form.source.read(Optional.ofNullable(study.getSource()), study.isVerified());
		return form;
	}

	/** @return what a step of undoing is called */
	String title() {
		return StudyWords.of("property", property);
	}

	/** @return what is not right yet, in a sentence */
	Optional<String> problem() {
		if (groups.isEmpty()) {
			return Optional.of(InstrumentTexts.of("study.noGroup"));
		}
		if (!people.isBlank() && whole(people).isEmpty()) {
			return Optional.of(InstrumentTexts.of("study.badPeople"));
		}
		if (!year.isBlank() && whole(year).filter(y -> y >= 1900 && y <= 2100).isEmpty()) {
			return Optional.of(InstrumentTexts.of("study.badYear"));
		}
		Optional<String> wrong = figures.stream().map(FigureForm::problem).flatMap(Optional::stream).findFirst();
		return wrong.isPresent() ? wrong : source.problem();
	}

	static Optional<Integer> whole(String text) {
		String plain = text.strip().replaceAll("[.\\s](?=\\d{3}\\b)", "");
		return plain.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
	}

	/** @return a number with a point or a comma */
	static Optional<Double> decimal(String text) {
		String plain = text.strip().replace(',', '.');
		return plain.matches("[-+]?\\d*\\.?\\d+") ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
	}

	/** Puts what was filled in into a study; what the form does not show stays. */
	void put(Instrument instrument, ValidationStudy study) {
		study.getGroups().clear();
		study.getGroups().addAll(groups);
		study.setProperty(property);
		study.setRating(rating);
		study.setN(whole(people).orElse(0));
		study.setCountry(country.strip());
		study.setYear(whole(year).orElse(0));
		study.setVersion(version.flatMap(id -> instrument.getLanguageVersions().stream().filter(v -> v.getId().equals(id)).findFirst()).orElse(null));
		putPart(instrument, study);
		putFigures(study);
		if (!summary.equals(StudyWords.summary(study))) {
			study.getSummaries().clear();
			if (!summary.isBlank()) {
				study.getSummaries().add(InstrumentNames.local(UiLanguage.locale().getLanguage(), summary.strip()));
			}
		}
		study.setSource(source.put(instrument, Optional.ofNullable(study.getSource())).orElse(null));
		study.setVerified(source.verified);
	}

	private void putPart(Instrument instrument, ValidationStudy study) {
		boolean same = part.kind() == EvidenceRow.Kind.ITEM && items.contains(part.id());
		if (!same) {
			study.getItems().clear();
			instrument.getItems().stream().filter(i -> part.kind() == EvidenceRow.Kind.ITEM && i.getId().equals(part.id())).forEach(study.getItems()::add);
		}
		study.setScale(find(instrument.getScales().stream().filter(s -> part.kind() == EvidenceRow.Kind.SCALE && s.getId().equals(part.id())).toList()));
		CutOff cutOff = find(instrument.getCutOffs().stream().filter(c -> part.kind() == EvidenceRow.Kind.CUT_OFF && c.getId().equals(part.id())).toList());
		study.setCutOff(cutOff);
	}

	private static <T> T find(List<T> found) {
		return found.isEmpty() ? null : found.getFirst();
	}

	private void putFigures(ValidationStudy study) {
		List<Figure> made = figures.stream().map(FigureForm::made).flatMap(Optional::stream).toList();
		study.getFigures().clear();
		study.getFigures().addAll(made);
	}

	/** @return the parts that can be studied, the whole first */
	static List<Part> parts(Instrument instrument) {
		List<Part> parts = new ArrayList<>(List.of(new Part(EvidenceRow.Kind.WHOLE, "")));
		instrument.getScales().forEach(scale -> parts.add(new Part(EvidenceRow.Kind.SCALE, scale.getId())));
		instrument.getCutOffs().forEach(cutOff -> parts.add(new Part(EvidenceRow.Kind.CUT_OFF, cutOff.getId())));
		instrument.getItems().forEach(item -> parts.add(new Part(EvidenceRow.Kind.ITEM, item.getId())));
		return parts;
	}

	static String name(Instrument instrument, Part part) {
		return UiLanguage.of(switch (part.kind()) {
		case WHOLE -> InstrumentTexts.both("matrix.whole");
		case SCALE -> InstrumentNames.of(instrument.getScales().stream().filter((Scale s) -> s.getId().equals(part.id())).findFirst().orElseThrow());
		case CUT_OFF -> InstrumentNames.of(instrument.getCutOffs().stream().filter(c -> c.getId().equals(part.id())).findFirst().orElseThrow());
		case ITEM -> InstrumentNames.of(instrument.getItems().stream().filter(i -> i.getId().equals(part.id())).findFirst().orElseThrow());
		});
	}
}
