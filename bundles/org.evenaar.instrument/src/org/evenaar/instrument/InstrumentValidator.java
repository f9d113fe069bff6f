package org.evenaar.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;

/** Finds what does not hang together in an instrument, whoever made it. Belongs to one check. */
public final class InstrumentValidator {

	private static final Set<FigureKind> SHARES = Set.of(FigureKind.AUC, FigureKind.SENSITIVITY, FigureKind.SPECIFICITY,
			FigureKind.PPV, FigureKind.NPV, FigureKind.SHARE_ABOVE);

	private final Instrument instrument;
	private final List<InstrumentProblem> problems = new ArrayList<>();

	private InstrumentValidator(Instrument instrument) {
		this.instrument = instrument;
	}

	/** @return what is wrong, each with the path of the part, such as studies[2]; no files or lines are known */
	public static List<InstrumentProblem> problems(Instrument instrument) {
		var validator = new InstrumentValidator(instrument);
		validator.head();
		validator.parts();
		validator.statements();
		return List.copyOf(validator.problems);
	}

	private void problem(String path, String key, Object... arguments) {
		problems.add(new InstrumentProblem(instrument.getId(), 0, path, Texts.of(key, arguments)));
	}

	private void head() {
		if (!instrument.getId().matches("[a-z][a-z0-9-]{1,59}")) {
			problem("id", "yaml.instrumentId", Texts.shortened(instrument.getId()));
		}
		if (instrument.getNames().isEmpty() && instrument.getAbbreviation().isEmpty()) {
			problem("names", "check.noName");
		}
	}

	private void parts() {
		ids("languages", instrument.getLanguageVersions(), LanguageVersion::getId);
		ids("answers", instrument.getOptionSets(), OptionSet::getId);
		ids("items", instrument.getItems(), Item::getId);
		ids("scales", instrument.getScales(), Scale::getId);
		ids("cut-offs", instrument.getCutOffs(), CutOff::getId);
		ids("studies", instrument.getStudies(), ValidationStudy::getId);
		ids("sources", instrument.getSources(), Source::getId);
		each("items", instrument.getItems(), (path, item) -> {
			range(path, item.isBounded(), item.getMinimum(), item.getMaximum());
			inside(path, item.getOptions());
			item.getTexts().forEach(text -> inside(path, text.getVersion()));
		});
		each("scales", instrument.getScales(), (path, scale) -> {
			range(path, scale.isBounded(), scale.getMinimum(), scale.getMaximum());
			scale.getItems().forEach(item -> inside(path, item));
		});
	}

	private void statements() {
		each("cut-offs", instrument.getCutOffs(), (path, cutOff) -> {
			source(path, cutOff.getSource(), cutOff.isVerified());
			groups(path, cutOff.getGroups());
			inside(path, cutOff.getScale());
			inside(path, cutOff.getVersion());
			ages(path, cutOff.getAgeFrom(), cutOff.getAgeTo());
			Scale scale = cutOff.getScale();
			boolean outside = scale != null && scale.isBounded() && (cutOff.getValue() < scale.getMinimum() || cutOff.getValue() > scale.getMaximum());
			if (outside || !Double.isFinite(cutOff.getValue())) {
				problem(path, "check.cutOffOutside", cutOff.getId());
			}
		});
		each("studies", instrument.getStudies(), this::study);
		each("inquiries", instrument.getInquiries(), (path, inquiry) -> {
			groups(path, inquiry.getGroups());
			if (inquiry.getDate().isEmpty() || inquiry.getWhere().isEmpty()) {
				problem(path, "check.inquiry");
			}
			if (inquiry.getSource() != null || inquiry.getBy().isEmpty()) {
				source(path, inquiry.getSource(), false);
			}
		});
		each("alternatives", instrument.getAlternatives(), (path, alternative) -> {
			groups(path, alternative.getGroups());
			source(path, alternative.getSource(), false);
			if (alternative.getInstrument().isEmpty() || alternative.getInstrument().equals(instrument.getId())) {
				problem(path, "check.alternative");
			}
		});
	}

	private void study(String path, ValidationStudy study) {
		source(path, study.getSource(), study.isVerified());
		groups(path, study.getGroups());
		inside(path, study.getVersion());
		inside(path, study.getScale());
		inside(path, study.getCutOff());
		study.getItems().forEach(item -> inside(path, item));
		ages(path, study.getAgeFrom(), study.getAgeTo());
		if (study.getN() < 0) {
			problem(path, "yaml.count", study.getN());
		}
		for (Figure figure : study.getFigures()) {
			boolean share = SHARES.contains(figure.getKind()) && (figure.getValue() < 0 || figure.getValue() > 1);
			if (share || !Double.isFinite(figure.getValue()) || figure.getLow() > figure.getValue() || figure.getHigh() < figure.getValue()) {
				problem(path, "check.figure", figure.getKind().getLiteral());
			}
		}
	}

	private <T> void each(String list, List<T> elements, java.util.function.BiConsumer<String, T> check) {
		for (int i = 0; i < elements.size(); i++) {
			check.accept(list + '[' + (i + 1) + ']', elements.get(i));
		}
	}

	private <T> void ids(String list, List<T> elements, Function<T, String> id) {
		Set<String> seen = new HashSet<>();
		each(list, elements, (path, element) -> {
			if (id.apply(element).isBlank()) {
				problem(path, "check.noId");
			} else if (!seen.add(id.apply(element))) {
				problem(path, "yaml.idTwice", Texts.shortened(id.apply(element)), list);
			}
		});
	}

	/** What a part points to belongs to the same instrument. */
	private void inside(String path, EObject part) {
		if (part != null && part.eContainer() != instrument) {
			problem(path, "check.dangling");
		}
	}

	private void source(String path, Source source, boolean verified) {
		inside(path, source);
		if (source == null) {
			problem(path, "check.noSource");
		} else if (verified && !source.isVerified()) {
			problem(path, "yaml.notVerified", source.getId());
		}
	}

	private void groups(String path, List<String> groups) {
		groups.stream().filter(group -> !Groups.shipped().knows(group))
				.forEach(group -> problem(path, "yaml.group", Texts.shortened(group)));
	}

	private void ages(String path, double from, double to) {
		if (from >= 0 && to >= 0 && from > to) {
			problem(path, "check.ages");
		}
	}

	private void range(String path, boolean bounded, double minimum, double maximum) {
		if (bounded && !(minimum <= maximum)) {
			problem(path, "yaml.range");
		}
	}
}
