package org.evenaar.instrument;

import java.util.List;
import java.util.Optional;

import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Text;

/** What the parts of an instrument are called, for readers of Dutch and of English. */
public final class InstrumentNames {

	private InstrumentNames() {
	}

	/** @return the text in both languages; where one is missing, the other, or else the first there is */
	public static Text text(List<LocalText> texts) {
		String first = texts.isEmpty() ? "" : texts.getFirst().getText();
		String en = find(texts, "en").or(() -> find(texts, "nl")).orElse(first);
		return new Text(find(texts, "nl").orElse(en), en);
	}

	private static Optional<String> find(List<LocalText> texts, String language) {
		return texts.stream().filter(text -> language.equals(text.getLanguage())).map(LocalText::getText).findFirst();
	}

	/** Puts a text in both languages in place of what a list holds; only one where both are the same. */
	public static void set(List<LocalText> texts, Text text) {
		texts.clear();
		if (!text.nl().isEmpty()) {
			texts.add(local("nl", text.nl()));
		}
		if (!text.en().isEmpty() && !text.en().equals(text.nl())) {
			texts.add(local("en", text.en()));
		}
	}

	/** @return a text in one language, for the lists of a model */
	public static LocalText local(String language, String words) {
		LocalText text = InstrumentFactory.eINSTANCE.createLocalText();
		text.setLanguage(language);
		text.setText(words);
		return text;
	}

	/** @return the name; the abbreviation or the id where it has none */
	public static Text of(Instrument instrument) {
		String otherwise = instrument.getAbbreviation().isEmpty() ? instrument.getId() : instrument.getAbbreviation();
		return or(text(instrument.getNames()), otherwise);
	}

	/** @return the abbreviation, or the name where it has none; for places with little room */
	public static Text brief(Instrument instrument) {
		return or(new Text(instrument.getAbbreviation(), instrument.getAbbreviation()), of(instrument));
	}

	/** @return the name, or the id */
	public static Text of(Scale scale) {
		return or(text(scale.getNames()), scale.getId());
	}

	/** @return the printed number and the topic or, where the topic is not stated, the first text */
	public static Text of(Item item) {
		String first = item.getTexts().stream().map(VersionText::getText).filter(t -> !t.isBlank()).findFirst().orElse("");
		Text about = or(text(item.getTopics()), first);
		String number = item.getNumber().isEmpty() ? item.getId() : item.getNumber();
		return about.isEmpty() ? new Text(number, number) : new Text(number + ". " + about.nl(), number + ". " + about.en());
	}

	/** @return the value with its direction, the scale and for whom it is, such as 'at least 14, total, women' */
	public static Text of(CutOff cutOff) {
		return CutOffWords.of(cutOff);
	}

	/** @return the title, or the language and the id */
	public static Text of(LanguageVersion version) {
		return or(new Text(version.getTitle(), version.getTitle()), version.getId());
	}

	private static Text or(Text text, String otherwise) {
		return or(text, new Text(otherwise, otherwise));
	}

	private static Text or(Text text, Text otherwise) {
		return text.isEmpty() ? otherwise : text;
	}
}
