package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.Languages;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Scale;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** A new instrument as a person fills it in: one language, items and answers a line each, one total scale. */
final class InstrumentDraft {

	private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4}[a-zA-Z]?)\\s*[.):\\t]\\s*(.*)");
	private static final int MOST_ITEMS = 2000;

	String name = "";
	String abbreviation = "";
	String language = "nl";
	/** A line for each item; or one number, where only the structure is known. */
	String items = "";
	/** A line for each answer, such as '0 = niet waar'. */
	String options = "";
	/** Where the total score asks for something; may be empty. */
	String cutOff = "";

	/** An item as it was typed; (r) at the end says that it counts the other way round. */
	record Line(String number, String text, boolean reverse) {
	}

	/** @return what is not right yet, in a sentence; empty words where people see it themselves */
	Optional<String> problem() {
		if (name.isBlank()) {
			return Optional.of(items.isBlank() ? "" : InstrumentTexts.of("about.noName"));
		}
		if (VersionDialog.tag(language).isEmpty()) {
			return Optional.of(InstrumentTexts.of("version.badLanguage", language.strip()));
		}
		if (lines().isEmpty() || lines().size() > MOST_ITEMS) {
			return Optional.of(InstrumentTexts.of("new.noItems", MOST_ITEMS));
		}
		if (lines().stream().map(Line::number).distinct().count() < lines().size()) {
			return Optional.of(InstrumentTexts.of("new.twice"));
		}
		Optional<String> answers = options.isBlank() ? Optional.empty() : OptionLines.problem(options);
		if (answers.isPresent()) {
			return answers;
		}
		return cutOff.isBlank() || StudyForm.decimal(cutOff).isPresent() ? Optional.empty()
				: Optional.of(InstrumentTexts.of("form.badNumber", cutOff.strip()));
	}

	List<Line> lines() {
		Optional<Integer> only = StudyForm.whole(items);
		List<Line> lines = new ArrayList<>();
		if (only.isPresent()) {
			for (int i = 1; i <= Math.min(only.get(), MOST_ITEMS + 1); i++) {
				lines.add(new Line(String.valueOf(i), "", false));
			}
			return lines;
		}
		for (String line : items.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
			Matcher match = NUMBERED.matcher(line);
			String text = match.matches() ? match.group(2).strip() : line;
			boolean reverse = text.toLowerCase(java.util.Locale.ROOT).endsWith("(r)");
			lines.add(new Line(match.matches() ? match.group(1) : String.valueOf(lines.size() + 1),
					reverse ? text.substring(0, text.length() - 3).strip() : text, reverse));
		}
		return lines;
	}

	/** @return the instrument; only where there is no problem */
	Instrument make() {
		InstrumentFactory factory = InstrumentFactory.eINSTANCE;
		Instrument instrument = factory.createInstrument();
		instrument.setId(Ids.of(abbreviation.isBlank() ? name : abbreviation, "instrument"));
		instrument.setAbbreviation(abbreviation.strip());
		instrument.getNames().add(InstrumentNames.local(UiLanguage.locale().getLanguage(), name.strip()));
		instrument.setTextsFree(lines().stream().anyMatch(line -> !line.text().isEmpty()));
		String tag = VersionDialog.tag(language).orElseThrow();
		LanguageVersion version = VersionDialog.make(tag, UiLanguage.of(Languages.name(tag)), List.of());
		instrument.getLanguageVersions().add(version);
		Optional<OptionSet> answers = options.isBlank() ? Optional.empty()
				: Optional.of(OptionLines.set("answers", OptionLines.parse(options), Optional.of(version)));
		answers.ifPresent(instrument.getOptionSets()::add);
		Scale total = factory.createScale();
		total.setId("total");
		InstrumentNames.set(total.getNames(), InstrumentTexts.both("new.total"));
		for (Line line : lines()) {
			Item item = factory.createItem();
			item.setId("i-" + line.number());
			item.setNumber(line.number());
			item.setReverse(line.reverse());
			answers.ifPresent(item::setOptions);
			if (!line.text().isEmpty()) {
				item.getTexts().add(OptionLines.text(line.text(), Optional.of(version)));
			}
			instrument.getItems().add(item);
			total.getItems().add(item);
		}
		instrument.setStatedItems(instrument.getItems().size());
		bounds(total, answers);
		instrument.getScales().add(total);
		StudyForm.decimal(cutOff).ifPresent(value -> instrument.getCutOffs().add(cutOff(total, value)));
		return instrument;
	}

	private static void bounds(Scale total, Optional<OptionSet> answers) {
		answers.ifPresent(set -> {
			double least = set.getOptions().stream().filter(o -> o.isScored()).mapToDouble(o -> o.getScore()).min().orElse(0);
			double most = set.getOptions().stream().filter(o -> o.isScored()).mapToDouble(o -> o.getScore()).max().orElse(0);
			total.setMinimum(least * total.getItems().size());
			total.setMaximum(most * total.getItems().size());
			total.setBounded(most > least);
		});
	}

	private static CutOff cutOff(Scale total, double value) {
		CutOff cutOff = InstrumentFactory.eINSTANCE.createCutOff();
		cutOff.setId("cut-off-1");
		cutOff.setScale(total);
		cutOff.setDirection(Direction.AT_LEAST);
		cutOff.setValue(value);
		return cutOff;
	}
}
