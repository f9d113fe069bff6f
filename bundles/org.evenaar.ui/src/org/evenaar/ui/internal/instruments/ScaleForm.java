package org.evenaar.ui.internal.instruments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** A scale as a person fills it in: its items, which of them count the other way round, and how they become a score. */
final class ScaleForm {

	String name = "";
	Scoring scoring = Scoring.SUM;
	String rule = "";
	String least = "";
	String most = "";
	/** Ids of items, in no order. */
	final Set<String> items = new LinkedHashSet<>();
	/** Ids of items that count the other way round, in this and every other scale. */
	final Set<String> reverse = new LinkedHashSet<>();

	private ScaleForm(Instrument instrument) {
		instrument.getItems().stream().filter(Item::isReverse).map(Item::getId).forEach(reverse::add);
	}

	static ScaleForm empty(Instrument instrument) {
		return new ScaleForm(instrument);
	}

	static ScaleForm of(Instrument instrument, Scale scale) {
		ScaleForm form = new ScaleForm(instrument);
		form.name = UiLanguage.of(InstrumentNames.text(scale.getNames()));
		form.scoring = scale.getScoring();
		form.rule = scale.getScoringRule();
		form.least = scale.isBounded() ? StudyWords.number(scale.getMinimum()) : "";
		form.most = scale.isBounded() ? StudyWords.number(scale.getMaximum()) : "";
		scale.getItems().stream().map(Item::getId).forEach(form.items::add);
		return form;
	}

	/** @return what is not right yet, in a sentence */
	Optional<String> problem() {
		if (name.isBlank()) {
			return Optional.of(InstrumentTexts.of("scale.noName"));
		}
		for (String number : List.of(least, most)) {
			if (!number.isBlank() && StudyForm.decimal(number).isEmpty()) {
				return Optional.of(InstrumentTexts.of("form.badNumber", number.strip()));
			}
		}
		if (least.isBlank() != most.isBlank()) {
			return Optional.of(InstrumentTexts.of("scale.oneBound"));
		}
		return !least.isBlank() && StudyForm.decimal(least).get() >= StudyForm.decimal(most).get()
				? Optional.of(InstrumentTexts.of("scale.badRange")) : Optional.empty();
	}

	/** Puts what was filled in into a scale, and into items which way they count. */
	void put(Instrument instrument, Scale scale) {
		AboutDialog.put(scale.getNames(), name);
		scale.setScoring(scoring);
		scale.setScoringRule(rule.strip());
		scale.setBounded(!least.isBlank());
		scale.setMinimum(StudyForm.decimal(least).orElse(0.0));
		scale.setMaximum(StudyForm.decimal(most).orElse(0.0));
		List<Item> now = instrument.getItems().stream().filter(item -> items.contains(item.getId())).toList();
		if (!Set.copyOf(now).equals(Set.copyOf(scale.getItems()))) {
			scale.getItems().clear();
			scale.getItems().addAll(now);
		}
		instrument.getItems().forEach(item -> item.setReverse(reverse.contains(item.getId())));
	}
}
