package org.evenaar.instrument.internal.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Language;
import org.evenaar.rules.LanguageDetector;
import org.evenaar.rules.Text;

/** Puts an instrument together while a file is read: unique ids, answers that items share, texts per language. */
public final class Assembler {

	/** The tag of BCP 47 for a language nobody stated. */
	public static final String UNDETERMINED = "und";

	private static final String ANSWERS = "answers ";

	private final ReadJob job;
	private final Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
	private final Map<String, Text> places = new HashMap<>();
	private final Map<String, Item> items = new LinkedHashMap<>();
	private final Map<String, LanguageVersion> versions = new LinkedHashMap<>();
	private final Map<List<Answer>, OptionSet> shared = new HashMap<>();

	public Assembler(ReadJob job, String id) {
		this.job = job;
		instrument.setId(id);
	}

	public Instrument instrument() {
		return instrument;
	}

	/** @return the language version of that tag; made where it is new */
	public LanguageVersion version(String language) {
		return version(language, language);
	}

	public LanguageVersion version(String id, String language) {
		return versions.computeIfAbsent(id, i -> {
			LanguageVersion version = InstrumentFactory.eINSTANCE.createLanguageVersion();
			version.setId(id);
			version.setLanguage(language);
			instrument.getLanguageVersions().add(version);
			return version;
		});
	}

	/** @return a new item without text */
	public Item item(String id, ItemKind kind, Text place) throws InstrumentException {
		job.countItem();
		claim("item " + id, id, place);
		Item item = InstrumentFactory.eINSTANCE.createItem();
		item.setId(id);
		item.setKind(kind);
		instrument.getItems().add(item);
		items.put(id, item);
		return item;
	}

	public Optional<Item> find(String id) {
		return Optional.ofNullable(items.get(id));
	}

	/** @return a new scale over nothing */
	public Scale scale(String id, Text place) throws InstrumentException {
		job.countItem();
		claim("scale " + id, id, place);
		Scale scale = InstrumentFactory.eINSTANCE.createScale();
		scale.setId(id);
		instrument.getScales().add(scale);
		return scale;
	}

	private void claim(String key, String id, Text place) throws InstrumentException {
		if (id.isEmpty()) {
			throw job.problemAt(place, "id.missing");
		}
		Text first = places.putIfAbsent(key, place);
		if (first != null) {
			throw job.problemAt(place, "id.twice", id, first);
		}
	}

	/** Adds a text in one language; an empty one is no text. */
	public void text(EList<VersionText> texts, String version, String text) {
		if (!text.isEmpty()) {
			VersionText added = InstrumentFactory.eINSTANCE.createVersionText();
			added.setVersion(version(version));
			added.setText(text);
			texts.add(added);
		}
	}

	/** Adds a name, purpose or topic; an empty one is none. */
	public static void local(EList<LocalText> texts, String language, String text) {
		if (!text.isEmpty()) {
			LocalText added = InstrumentFactory.eINSTANCE.createLocalText();
			added.setLanguage(language);
			added.setText(text);
			texts.add(added);
		}
	}

	/** @return the set with these answers; items with the same answers share one */
	public OptionSet options(List<Answer> answers, Text place) throws InstrumentException {
		OptionSet known = shared.get(answers);
		if (known != null) {
			return known;
		}
		int number = instrument.getOptionSets().size() + 1;
		while (places.containsKey(ANSWERS + "answers-" + number)) {
			number++;
		}
		return options("answers-" + number, answers, place);
	}

	/** @return a set with an id of its own */
	public OptionSet options(String id, List<Answer> answers, Text place) throws InstrumentException {
		OptionSet set = InstrumentFactory.eINSTANCE.createOptionSet();
		set.setId(id);
		Map<String, Answer> values = new HashMap<>();
		for (Answer answer : answers) {
			job.step();
			if (values.put(answer.value(), answer) != null) {
				throw job.problemAt(place, "answer.twice", answer.value());
			}
			ResponseOption option = InstrumentFactory.eINSTANCE.createResponseOption();
			option.setValue(answer.value());
			option.setScored(answer.score().isPresent());
			option.setScore(answer.score().orElse(0));
			answer.texts().forEach((language, text) -> text(option.getTexts(), language, text));
			set.getOptions().add(option);
		}
		claim(ANSWERS + id, id, place);
		instrument.getOptionSets().add(set);
		shared.putIfAbsent(List.copyOf(answers), set);
		return set;
	}

	/** Sets bounds where both are known, and says so where only one is. */
	public void bounds(Item item, String minimum, String maximum, Text place) {
		var low = Numbers.parse(minimum);
		var high = Numbers.parse(maximum);
		if (low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble()) {
			item.setMinimum(low.getAsDouble());
			item.setMaximum(high.getAsDouble());
			item.setBounded(true);
		} else if (minimum.isBlank() != maximum.isBlank()) {
			job.remark(place, "remark.oneBound", item.getId(), minimum + maximum);
		} else if (!minimum.isBlank()) {
			job.remark(place, "remark.bounds", minimum, maximum);
		}
	}

	/** @return the language in which texts are written, as far as the first of them tell */
	public static String language(List<String> texts) {
		return LanguageDetector.detect(texts.stream().limit(60).collect(Collectors.joining("\n"))).map(Language::code)
				.orElse(UNDETERMINED);
	}

	/** @return the instrument, which has something to ask */
	public Instrument finish() throws InstrumentException {
		if (instrument.getItems().isEmpty()) {
			throw job.problem("file.noItems");
		}
		return instrument;
	}
}
