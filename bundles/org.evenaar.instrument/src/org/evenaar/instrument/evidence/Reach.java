package org.evenaar.instrument.evidence;

import java.util.List;

import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.ValidationStudy;

/** How what a study is about lies to the part that evidence is asked for. */
enum Reach {

	/** about this very part */
	OWN,

	/** about the scale or the instrument that the part belongs to */
	ABOVE,

	/** about a scale of it */
	SCALE_BELOW,

	/** about some of its items */
	ITEMS_BELOW,

	/** about a cut-off on it */
	CUT_OFF_BELOW,

	/** about something else */
	NONE;

	static Reach of(ValidationStudy study, Part part, Instrument instrument) {
		return switch (part.element()) {
		case Scale scale -> ofScale(study, scale, instrument);
		case Item item -> ofItem(study, item);
		case CutOff cutOff -> ofCutOff(study, cutOff, instrument);
		default -> ofWhole(study, instrument);
		};
	}

	private static Reach ofWhole(ValidationStudy study, Instrument instrument) {
		if (study.getCutOff() != null) {
			Scale scale = study.getCutOff().getScale();
			return scale == null || isWhole(scale, instrument) ? CUT_OFF_BELOW : SCALE_BELOW;
		}
		if (!study.getItems().isEmpty()) {
			return ITEMS_BELOW;
		}
		return study.getScale() == null || isWhole(study.getScale(), instrument) ? OWN : SCALE_BELOW;
	}

	private static Reach ofScale(ValidationStudy study, Scale scale, Instrument instrument) {
		if (study.getCutOff() != null) {
			Scale of = study.getCutOff().getScale();
			return of == scale || of == null && isWhole(scale, instrument) ? CUT_OFF_BELOW : NONE;
		}
		if (!study.getItems().isEmpty()) {
			return study.getItems().stream().anyMatch(scale.getItems()::contains) ? ITEMS_BELOW : NONE;
		}
		if (study.getScale() == null) {
			return isWhole(scale, instrument) ? OWN : ABOVE;
		}
		return study.getScale() == scale ? OWN : NONE;
	}

	private static Reach ofItem(ValidationStudy study, Item item) {
		if (study.getCutOff() != null) {
			return NONE;
		}
		if (!study.getItems().isEmpty()) {
			return study.getItems().contains(item) ? OWN : NONE;
		}
		return study.getScale() == null || study.getScale().getItems().contains(item) ? ABOVE : NONE;
	}

	private static Reach ofCutOff(ValidationStudy study, CutOff cutOff, Instrument instrument) {
		if (study.getCutOff() != null) {
			return study.getCutOff() == cutOff ? OWN : NONE;
		}
		if (!study.getItems().isEmpty()) {
			return NONE;
		}
		Scale of = cutOff.getScale();
		boolean sameScore = study.getScale() == of || study.getScale() == null && isWhole(of, instrument)
				|| of == null && isWhole(study.getScale(), instrument);
		return sameScore || study.getScale() == null ? ABOVE : NONE;
	}

	/** A scale over all items, or the only one, is the instrument by another name. */
	private static boolean isWhole(Scale scale, Instrument instrument) {
		if (scale == null || instrument.getScales().size() == 1) {
			return true;
		}
		List<Item> scored = instrument.getItems().stream()
				.filter(item -> item.getKind() == ItemKind.CHOICE || item.getKind() == ItemKind.NUMBER).toList();
		return !scored.isEmpty() && scale.getItems().containsAll(scored);
	}
}
