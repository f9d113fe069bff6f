package org.evenaar.instrument.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.model.instrument.VersionText;

/** Invented instruments of every shape that a foreign format can hold. */
final class RandomInstrument {

	private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;
	private static final List<String> WORDS = List.of("tuin", "=SUM(A1)", "a|b", "c\\d", "1:2", "x=y", "\"quoted\"", "it's", "€ 5", "-", "+1", "@home", "<i>", "a < b & c",
			"één", "سلام", "日本", "semi;colon", "com,ma", "'", "0", "12", "-3.5", "[q1] = '1'", "🌳", "two\nlines");

	private final Random random;
	private final Instrument instrument = FACTORY.createInstrument();

	RandomInstrument(Random random) {
		this.random = random;
	}

	/** @return an instrument with all that FHIR can hold */
	Instrument create() {
		plain();
		instrument.setVersion("2.1");
		instrument.setLicence("Free to use");
		instrument.getMentions().add("the garden list");
		for (LanguageVersion version : instrument.getLanguageVersions()) {
			version.setTitle(words());
			version.setRemark(random.nextBoolean() ? words() : "");
		}
		return instrument;
	}

	/** @return an instrument with all that plain CSV can hold */
	Instrument plain() {
		instrument.setId("list " + random.nextInt(10));
		instrument.setAbbreviation(random.nextBoolean() ? "GL" : "");
		versions();
		sets();
		int items = 3 + random.nextInt(6);
		for (int i = 0; i < items; i++) {
			instrument.getItems().add(item("q" + i));
		}
		scales();
		local(instrument.getNames());
		local(instrument.getPurposes());
		return instrument;
	}

	private void versions() {
		List<String> ids = List.of("nl", "en", "nl-short", "ar-MA");
		for (String id : ids.subList(0, 1 + random.nextInt(ids.size()))) {
			LanguageVersion version = FACTORY.createLanguageVersion();
			version.setId(id);
			version.setLanguage(id.equals("nl-short") ? "nl" : id);
			instrument.getLanguageVersions().add(version);
		}
	}

	private void sets() {
		int sets = 1 + random.nextInt(3);
		for (int s = 0; s < sets; s++) {
			OptionSet set = FACTORY.createOptionSet();
			set.setId(s == 0 ? "often" : "set_" + s);
			boolean worded = random.nextInt(4) > 0;
			int options = 1 + random.nextInt(5);
			for (int o = 0; o < options; o++) {
				ResponseOption option = FACTORY.createResponseOption();
				option.setValue(random.nextBoolean() ? String.valueOf(o) : WORDS.get(random.nextInt(10)) + o);
				option.setScored(random.nextInt(4) > 0);
				option.setScore(option.isScored() ? random.nextInt(9) / 2.0 - 1 : 0);
				if (worded) {
					texts(option.getTexts());
				}
				set.getOptions().add(option);
			}
			instrument.getOptionSets().add(set);
		}
	}

	private Item item(String id) {
		int number = instrument.getItems().size();
		Item item = FACTORY.createItem();
		item.setId(id);
		item.setNumber(random.nextBoolean() ? number + "." : "");
		// The first items use each set of answers once, so that none is left over, and in the order of the sets.
		boolean first = number < instrument.getOptionSets().size();
		item.setKind(first || random.nextBoolean() ? ItemKind.CHOICE : ItemKind.values()[random.nextInt(4)]);
		item.setHeading(random.nextInt(3) > 0 ? "Heading " + random.nextInt(2) : "");
		texts(item.getTexts());
		if (item.getKind() == ItemKind.CHOICE) {
			item.setOptions(instrument.getOptionSets().get(first ? number : random.nextInt(instrument.getOptionSets().size())));
		}
		if (item.getKind() == ItemKind.NUMBER && random.nextBoolean()) {
			item.setBounded(true);
			item.setMinimum(-1.5);
			item.setMaximum(100);
		}
		item.setReverse(random.nextInt(3) == 0);
		item.setRequired(random.nextBoolean());
		item.setSkip(skip(number));
		item.setNote(random.nextInt(3) == 0 ? words() : "");
		if (random.nextInt(3) == 0) {
			local(item.getTopics());
		}
		return item;
	}

	private String skip(int number) {
		String item = "[q" + random.nextInt(Math.max(1, number)) + ']';
		return switch (random.nextInt(8)) {
		case 0 -> "unless " + item + " = '1'";
		case 1 -> "unless " + item + " exists";
		case 2 -> "unless " + item + " > 3 and [q0] != 'often'";
		case 3 -> "unless " + item + " = true or [q0] not exists";
		case 4 -> "unless [elsewhere] = '1'";
		case 5 -> words();
		default -> "";
		};
	}

	private void scales() {
		int scales = random.nextInt(3);
		for (int s = 0; s < scales; s++) {
			Scale scale = FACTORY.createScale();
			scale.setId("scale " + s);
			scale.setScoring(Scoring.values()[random.nextInt(4)]);
			scale.setScoringRule(random.nextBoolean() ? words() : "");
			local(scale.getNames());
			for (Item item : instrument.getItems()) {
				if (random.nextBoolean()) {
					scale.getItems().add(item);
				}
			}
			if (random.nextBoolean()) {
				scale.setBounded(true);
				scale.setMaximum(27);
			}
			instrument.getScales().add(scale);
		}
	}

	/** Texts in all versions: a version in which nothing is worded has no place in a table. */
	private void texts(EList<VersionText> texts) {
		for (LanguageVersion version : instrument.getLanguageVersions()) {
			VersionText text = FACTORY.createVersionText();
			text.setVersion(version);
			text.setText(words());
			texts.add(text);
		}
	}

	private void local(EList<LocalText> texts) {
		for (String language : instrument.getLanguageVersions().stream().map(LanguageVersion::getLanguage).distinct().toList()) {
			LocalText text = FACTORY.createLocalText();
			text.setLanguage(language);
			text.setText(words());
			texts.add(text);
		}
	}

	private String words() {
		List<String> words = new ArrayList<>();
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count; i++) {
			words.add(WORDS.get(random.nextInt(WORDS.size())));
		}
		return String.join(" ", words);
	}
}
