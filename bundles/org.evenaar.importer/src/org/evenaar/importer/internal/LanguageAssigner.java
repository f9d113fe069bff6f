package org.evenaar.importer.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Table;
import org.evenaar.rules.Language;

/**
 * Gives every block its language: its own where it is long enough to tell, else that of the section, else that of
 * the document. The document has the language of most of its text, references not counted: a Dutch guideline with
 * English references is Dutch.
 */
final class LanguageAssigner {

	/** More text tells nothing new and a line can be ten megabytes long. */
	private static final int SAMPLE = 4_000;
	/** How many characters of text the language stated by the file weighs. */
	private static final int STATED_WEIGHT = 200;

	private final Function<CharSequence, Optional<Language>> detector;
	private final String stated;

	LanguageAssigner(Function<CharSequence, Optional<Language>> detector, String stated) {
		this.detector = detector;
		this.stated = stated;
	}

	void assign(Guideline guideline) {
		List<Section> sections = new ArrayList<>();
		Guidelines.forEachSection(guideline, sections::add);
		Map<Language, Long> body = new EnumMap<>(Language.class);
		Map<Language, Long> references = new EnumMap<>(Language.class);
		for (Section section : sections) {
			Map<Language, Long> own = detect(section);
			section.setLanguage(majority(own).map(Language::code).orElse(""));
			Map<Language, Long> sum = section.getKind() == SectionKind.REFERENCES ? references : body;
			own.forEach((language, length) -> sum.merge(language, length, Long::sum));
		}
		Map<Language, Long> all = body.isEmpty() ? references : body;
		Language.of(stated).ifPresent(language -> all.merge(language, (long) STATED_WEIGHT, Long::sum));
		String document = majority(all).map(Language::code).orElse("");
		guideline.setLanguage(document);
		for (Section section : sections) {
			if (section.getLanguage().isEmpty()) {
				section.setLanguage(document);
			}
			Guidelines.forEachBlock(section, block -> {
				if (block.getLanguage().isEmpty()) {
					block.setLanguage(section.getLanguage());
				}
			});
		}
	}

	private Map<Language, Long> detect(Section section) {
		Map<Language, Long> lengths = new EnumMap<>(Language.class);
		Guidelines.forEachBlock(section, block -> {
			if (!(block instanceof Table) || !block.getText().isEmpty()) {
				language(block).ifPresent(language -> {
					block.setLanguage(language.code());
					lengths.merge(language, (long) block.getText().length(), Long::sum);
				});
			}
		});
		return lengths;
	}

	private Optional<Language> language(Block block) {
		String text = block.getText();
		return text.isEmpty() ? Optional.empty()
				: detector.apply(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
	}

	/** On a tie the order of {@link Language} decides, so that two runs agree. */
	private static Optional<Language> majority(Map<Language, Long> lengths) {
		Language best = null;
		for (Map.Entry<Language, Long> entry : lengths.entrySet()) {
			if (best == null || entry.getValue() > lengths.get(best)) {
				best = entry.getKey();
			}
		}
		return Optional.ofNullable(best);
	}
}
