package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.VersionText;

/** Answers as people type them: a line for each, such as '0 = not true'; without a number they count from 0. */
final class OptionLines {

	private static final Pattern LINE = Pattern.compile("\\s*([-+]?\\d+(?:[.,]\\d+)?|-)\\s*[=:)]\\s*(.*)");

	/** @param score empty for an answer that does not count */
	record Line(Optional<Double> score, String text) {
	}

	private OptionLines() {
	}

	static List<Line> parse(String typed) {
		List<Line> lines = new ArrayList<>();
		for (String line : typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
			Matcher match = LINE.matcher(line);
			if (match.matches()) {
				lines.add(new Line(StudyForm.decimal(match.group(1)), match.group(2).strip()));
			} else {
				lines.add(new Line(Optional.of((double) lines.size()), line));
			}
		}
		return lines;
	}

	/** @return what is not right, in a sentence */
	static Optional<String> problem(String typed) {
		List<Line> lines = parse(typed);
		if (lines.size() == 1) {
			return Optional.of(InstrumentTexts.of("options.one"));
		}
		List<String> names = lines.stream().map(l -> l.score().map(StudyWords::number).orElse(l.text())).toList();
		return names.stream().distinct().count() < names.size() ? Optional.of(InstrumentTexts.of("options.twice")) : Optional.empty();
	}

	/** @return lines of answers that are known, in one version */
	static String write(OptionSet set, Optional<LanguageVersion> version) {
		return String.join("\n", set.getOptions().stream().map(option -> (option.isScored() ? StudyWords.number(option.getScore()) : "-") + " = "
				+ option.getTexts().stream().filter(t -> t.getVersion() == version.orElse(null)).map(VersionText::getText).findFirst()
						.orElseGet(() -> option.getTexts().stream().map(VersionText::getText).findFirst().orElse(""))).toList());
	}

	static OptionSet set(String id, List<Line> lines, Optional<LanguageVersion> version) {
		OptionSet set = InstrumentFactory.eINSTANCE.createOptionSet();
		set.setId(id);
		for (Line line : lines) {
			ResponseOption option = InstrumentFactory.eINSTANCE.createResponseOption();
			option.setScored(line.score().isPresent());
			line.score().ifPresent(option::setScore);
			option.setValue(line.score().map(StudyWords::number).map(n -> n.replace(',', '.')).orElse(Ids.of(line.text(), "missing")));
			option.getTexts().add(text(line.text(), version));
			set.getOptions().add(option);
		}
		return set;
	}

	static VersionText text(String words, Optional<LanguageVersion> version) {
		VersionText text = InstrumentFactory.eINSTANCE.createVersionText();
		text.setVersion(version.orElse(null));
		text.setText(words);
		return text;
	}
}
