package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.InquiryOutcome;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Mode;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Studies and inquiries in the words of the reader. */
final class StudyWords {

	private StudyWords() {
	}

	/** @return the name of a value of the model, such as a property or a rating */
	static String of(String family, Enumerator value) {
		return InstrumentTexts.of(family + "." + value.getLiteral());
	}

	static String groups(List<String> ids) {
		return ids.isEmpty() ? InstrumentTexts.of("groups.everybody")
				: ids.stream().map(id -> UiLanguage.of(Groups.shipped().label(id))).collect(Collectors.joining("; "));
	}

	/** @return what was studied and what came of it: 'Internal consistency: sufficient' */
	static String title(ValidationStudy study) {
		return of("property", study.getProperty()) + ": " + of("rating", study.getRating());
	}

	/** @return who, where, how many, in which version */
	static String people(ValidationStudy study) {
		List<String> parts = new ArrayList<>();
		parts.add(groups(study.getGroups()));
		if (study.getN() > 0) {
			parts.add(InstrumentTexts.of("study.n", study.getN()));
		}
		if (!study.getCountry().isBlank()) {
			parts.add(country(study.getCountry()));
		}
		if (study.getYear() > 0) {
			parts.add(String.valueOf(study.getYear()));
		}
		if (study.getVersion() != null) {
			parts.add(UiLanguage.of(InstrumentNames.of(study.getVersion())));
		}
		if (study.getMode() != Mode.UNKNOWN) {
			parts.add(of("mode", study.getMode()));
		}
		return String.join(" · ", parts);
	}

	/** @return ages in words; empty where none are stated */
	static Optional<String> ages(double from, double to) {
		return from < 0 && to < 0 ? Optional.empty()
				: Optional.of(to < 0 ? InstrumentTexts.of("ages.from", number(from)) : InstrumentTexts.of("ages.between", number(Math.max(0, from)), number(to)));
	}

	static String country(String code) {
		String name = Locale.of("", code).getDisplayCountry(UiLanguage.locale());
		return code.length() == 2 ? name : code;
	}

	/** @return on which part of the instrument; empty for the whole */
	static String part(ValidationStudy study) {
		if (!study.getItems().isEmpty()) {
			return InstrumentTexts.of("study.items", study.getItems().stream().map(StudyWords::number).collect(Collectors.joining(", ")));
		}
		if (study.getCutOff() != null) {
			return UiLanguage.of(InstrumentNames.of(study.getCutOff()));
		}
		return study.getScale() == null ? "" : UiLanguage.of(InstrumentNames.of(study.getScale()));
	}

	private static String number(Item item) {
		return item.getNumber().isEmpty() ? item.getId() : item.getNumber();
	}

	/** @return figures with their intervals; empty where there are none */
	static String figures(ValidationStudy study) {
		List<String> parts = new ArrayList<>();
		if (study.getInvariance() != InvarianceLevel.NOT_TESTED) {
			parts.add(InstrumentTexts.of("study.invariance", of("invariance", study.getInvariance())));
		}
		study.getFigures().forEach(figure -> parts.add(figure(figure)));
		return String.join("; ", parts);
	}

	private static String figure(Figure figure) {
		String name = figure.getLabel().isBlank() ? of("figure", figure.getKind())
				: figure.getKind() == FigureKind.OTHER ? figure.getLabel() : of("figure", figure.getKind()) + " (" + figure.getLabel() + ")";
		boolean interval = !Double.isNaN(figure.getLow()) && !Double.isNaN(figure.getHigh());
		return name + " " + number(figure.getValue()) + (interval ? " " + InstrumentTexts.of("study.interval", number(figure.getLow()),
				number(figure.getHigh())) : "");
	}

	/** @return without needless zeros, with the decimal sign of the reader */
	static String number(double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e9) {
			return String.valueOf((long) value);
		}
		String text = String.format(UiLanguage.locale(), "%.3f", value);
		return text.replaceAll("0+$", "");
	}

	static String summary(ValidationStudy study) {
		return UiLanguage.of(InstrumentNames.text(study.getSummaries()));
	}

	/** @return who looked for evidence, when, where, and what came of it */
	static String inquiry(Inquiry inquiry) {
		String outcome = InstrumentTexts.of(inquiry.getOutcome() == InquiryOutcome.FOUND ? "inquiry.found" : "inquiry.nothing");
		List<String> parts = new ArrayList<>();
		if (!inquiry.getDate().isBlank()) {
			parts.add(inquiry.getDate());
		}
		if (!inquiry.getBy().isBlank()) {
			parts.add(InstrumentTexts.of("inquiry.by", inquiry.getBy()));
		}
		if (!inquiry.getWhere().isBlank()) {
			parts.add(InstrumentTexts.of("inquiry.where", inquiry.getWhere()));
		}
		String remark = UiLanguage.of(InstrumentNames.text(inquiry.getRemarks()));
		return outcome + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + (remark.isBlank() ? "" : ". " + remark);
	}

	/** @return the source as the views of sources take it; a source nobody checked says so there */
	static org.evenaar.rules.Source source(Source source, boolean verified) {
		String citation = source.getCitation().isBlank() ? source.getId() : source.getCitation();
		return new org.evenaar.rules.Source(source.getId(), citation, source.getDoi(), source.getUrl(), verified && source.isVerified());
	}
}
