package org.evenaar.ui.internal.instruments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** An item as a person fills it in. */
final class ItemForm {

	String number = "";
	String topic = "";
	ItemKind kind = ItemKind.CHOICE;
	boolean reverse;
	Optional<String> options = Optional.empty();
	/** Texts by id of the language version. */
	final Map<String, String> texts = new LinkedHashMap<>();

	private ItemForm(Instrument instrument) {
		instrument.getLanguageVersions().forEach(version -> texts.put(version.getId(), ""));
	}

	static ItemForm empty(Instrument instrument) {
		ItemForm form = new ItemForm(instrument);
		form.number = String.valueOf(instrument.getItems().size() + 1);
		form.options = instrument.getOptionSets().stream().map(OptionSet::getId).findFirst();
		return form;
	}

	static ItemForm of(Instrument instrument, Item item) {
		ItemForm form = new ItemForm(instrument);
		form.number = item.getNumber();
		form.topic = UiLanguage.of(InstrumentNames.text(item.getTopics()));
		form.kind = item.getKind();
		form.reverse = item.isReverse();
		form.options = Optional.ofNullable(item.getOptions()).map(OptionSet::getId);
		item.getTexts().stream().filter(t -> t.getVersion() != null).forEach(t -> form.texts.put(t.getVersion().getId(), t.getText()));
		return form;
	}

	Optional<String> problem() {
		return number.isBlank() ? Optional.of(InstrumentTexts.of("item.noNumber")) : Optional.empty();
	}

	/** Puts what was filled in into an item; texts without a version stay. */
	void put(Instrument instrument, Item item) {
		item.setNumber(number.strip());
		item.setKind(kind);
		item.setReverse(reverse);
		if (!topic.equals(UiLanguage.of(InstrumentNames.text(item.getTopics())))) {
			item.getTopics().clear();
			if (!topic.isBlank()) {
				item.getTopics().add(InstrumentNames.local(UiLanguage.locale().getLanguage(), topic.strip()));
			}
		}
		item.setOptions(options.flatMap(id -> instrument.getOptionSets().stream().filter(o -> o.getId().equals(id)).findFirst()).orElse(null));
		for (LanguageVersion version : instrument.getLanguageVersions()) {
			put(item, version, texts.getOrDefault(version.getId(), "").strip());
		}
	}

	private static void put(Item item, LanguageVersion version, String words) {
		List<VersionText> before = item.getTexts().stream().filter(t -> t.getVersion() == version).toList();
		if (words.isEmpty()) {
			item.getTexts().removeAll(before);
		} else if (before.isEmpty()) {
			item.getTexts().add(OptionLines.text(words, Optional.of(version)));
		} else {
			before.getFirst().setText(words);
		}
	}
}
