package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.ResponseOption;

/** Which items of an instrument count, and which answers an item has. */
public final class ScoredItems {

	private ScoredItems() {
	}

	/** @return the items that count for a score */
	public static List<Item> of(Instrument instrument) {
		return instrument.getItems().stream().filter(item -> item.getKind() == ItemKind.CHOICE || item.getKind() == ItemKind.NUMBER)
				.toList();
	}

	/** @return the item with that id or printed number */
	public static Optional<Item> find(Instrument instrument, String written) {
		List<Item> items = of(instrument);
		Optional<Item> exact = items.stream().filter(item -> item.getId().equals(written)).findFirst();
		return exact.or(() -> items.stream().filter(item -> item.getId().equalsIgnoreCase(written.strip())
				|| item.getNumber().equalsIgnoreCase(written.strip())).findFirst());
	}

	/** @return scores by what is stored for them, in small letters: values first, then texts; empty without options */
	public static Map<String, Double> scores(Item item) {
		Map<String, Double> scores = new LinkedHashMap<>();
		List<ResponseOption> options = item.getOptions() == null ? List.of() : item.getOptions().getOptions();
		List<ResponseOption> scored = new ArrayList<>(options.stream().filter(ResponseOption::isScored).toList());
		scored.forEach(option -> scores.putIfAbsent(key(option.getValue()), option.getScore()));
		scored.forEach(option -> option.getTexts().forEach(text -> {
			if (!text.getText().isBlank()) {
				scores.putIfAbsent(key(text.getText()), option.getScore());
			}
		}));
		return scores;
	}

	/** @return answers that are allowed and do not count, such as 'not applicable' */
	public static List<String> unscored(Item item) {
		List<ResponseOption> options = item.getOptions() == null ? List.of() : item.getOptions().getOptions();
		return options.stream().filter(option -> !option.isScored()).map(option -> key(option.getValue())).toList();
	}

	/** @return a whole number without a decimal part, anything else in small letters */
	public static String key(String raw) {
		return AnswerText.number(raw).map(String::valueOf).orElse(raw.strip().toLowerCase(Locale.ROOT));
	}
}
