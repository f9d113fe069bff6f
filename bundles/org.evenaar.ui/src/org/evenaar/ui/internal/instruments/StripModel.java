package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Scale;
import org.evenaar.ui.internal.reviews.UiLanguage;

/**
 * Where the cut-offs of one scale lie.
 *
 * @param scale what is scored
 * @param low   lowest score shown
 * @param high  highest score shown
 * @param marks one for each cut-off, those for everybody first
 */
record StripModel(String scale, double low, double high, List<Mark> marks) {

	/**
	 * @param id       of the cut-off
	 * @param label    for whom it is
	 * @param value    where it lies
	 * @param sign     on which side scores ask for something, such as ≥
	 * @param from     whether that is the upper side
	 * @param everyone whether it is for everybody
	 * @param verified whether somebody checked it in its source
	 * @param words    the cut-off in words
	 */
	record Mark(String id, String label, double value, String sign, boolean from, boolean everyone, boolean verified, String words) {
	}

	/** @return a strip for each scale that has cut-offs */
	static List<StripModel> of(Instrument instrument) {
		List<StripModel> strips = new ArrayList<>();
		List<Optional<Scale>> scales = instrument.getCutOffs().stream().map(c -> Optional.ofNullable(c.getScale())).distinct().toList();
		for (Optional<Scale> scale : scales) {
			List<Mark> marks = instrument.getCutOffs().stream().filter(c -> Optional.ofNullable(c.getScale()).equals(scale)).map(StripModel::mark)
					.sorted(Comparator.comparing(Mark::everyone).reversed().thenComparing(Mark::value)).toList();
			strips.add(strip(scale, instrument, marks));
		}
		return strips;
	}

	private static Mark mark(CutOff cutOff) {
		boolean from = cutOff.getDirection() == Direction.AT_LEAST || cutOff.getDirection() == Direction.ABOVE;
		boolean everyone = cutOff.getGroups().isEmpty() && cutOff.getSex().isEmpty();
		List<String> whom = new ArrayList<>();
		if (!cutOff.getGroups().isEmpty()) {
			whom.add(StudyWords.groups(cutOff.getGroups()));
		}
		if (cutOff.getVersion() != null) {
			whom.add(UiLanguage.of(InstrumentNames.of(cutOff.getVersion())));
		}
		String purpose = UiLanguage.of(InstrumentNames.text(cutOff.getPurposes()));
		if (!purpose.isBlank()) {
			whom.add(purpose);
		}
		StudyWords.ages(cutOff.getAgeFrom(), cutOff.getAgeTo()).ifPresent(whom::add);
		if (whom.isEmpty()) {
			whom.add(StudyWords.groups(List.of()));
		}
		return new Mark(cutOff.getId(), String.join(" · ", whom), cutOff.getValue(), sign(cutOff.getDirection()), from, everyone, cutOff.isVerified(),
				UiLanguage.of(InstrumentNames.of(cutOff)));
	}

	private static String sign(Direction direction) {
		return switch (direction) {
		case AT_LEAST -> "≥";
		case AT_MOST -> "≤";
		case ABOVE -> ">";
		case BELOW -> "<";
		};
	}

	private static StripModel strip(Optional<Scale> scale, Instrument instrument, List<Mark> marks) {
		double least = marks.stream().mapToDouble(Mark::value).min().orElse(0);
		double most = marks.stream().mapToDouble(Mark::value).max().orElse(1);
		boolean bounded = scale.isPresent() && scale.get().isBounded();
		double low = bounded ? Math.min(least, scale.get().getMinimum()) : Math.min(0, least);
		double high = bounded ? Math.max(most, scale.get().getMaximum()) : Math.max(most * 1.5, low + 1);
		String name = UiLanguage.of(scale.map(InstrumentNames::of).orElseGet(() -> InstrumentNames.brief(instrument)));
		return new StripModel(name, low, high, marks);
	}

	/** @return where a value lies between the ends, from 0 to 1 */
	double place(double value) {
		return new PlotModel.Range(low, high).place(value);
	}

	/** @return few round values to write below the strip */
	List<Double> ticks() {
		return PlotModel.ticks(new PlotModel.Range(low, high));
	}

	/** @return the strip in words, for those who do not see it */
	String description() {
		return scale + ". " + String.join("; ", marks.stream().map(Mark::words).toList());
	}
}
