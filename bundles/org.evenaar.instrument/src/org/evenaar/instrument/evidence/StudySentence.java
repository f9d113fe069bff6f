package org.evenaar.instrument.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.evenaar.instrument.Languages;
import org.evenaar.instrument.Sources;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;

/** One study in a few words. */
final class StudySentence {

	private static final int LONGEST_NAME = 40;

	private StudySentence() {
	}

	/** @return such as: answers to items between groups: sufficient (Terluin 2016, 352 participants); counts for less: … */
	static Text of(ValidationStudy study, Collection<Weakness> weaknesses) {
		Text found = Texts.of("study.named", result(study), brief(study));
		return weaknesses.isEmpty() ? found
				: Texts.of("study.less", found, Texts.joined("; ", weaknesses.stream().map(Weakness::label).toList()));
	}

	/** @return what was studied, and how that ended */
	static Text result(ValidationStudy study) {
		return Texts.of("study.found", property(study), Texts.of("rating." + study.getRating().getLiteral()));
	}

	static Text property(ValidationStudy study) {
		return Texts.of("property." + study.getProperty().getLiteral());
	}

	/** @return who, when and how many, such as: Terluin 2016, 352 participants */
	static Text brief(ValidationStudy study) {
		List<Text> parts = new ArrayList<>();
		parts.add(author(study));
		if (study.getVersion() != null) {
			parts.add(Languages.name(study.getVersion().getLanguage()));
		}
		if (study.getN() > 0) {
			parts.add(Texts.of("study.n", study.getN()));
		}
		return Texts.joined(", ", parts);
	}

	private static Text author(ValidationStudy study) {
		if (study.getSource() == null) {
			return Texts.of("study.noSource");
		}
		if (Sources.OWN_KNOWLEDGE.equals(study.getSource().getId())) {
			return Texts.of("source.own.brief");
		}
		String name = study.getSource().getCitation().split("[,.;:(]", 2)[0].strip().replaceAll("( \\p{Lu}{1,3})+$", "");
		String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
		String text = cut.isEmpty() ? study.getSource().getId() : cut;
		return Texts.same(study.getYear() > 0 ? String.format(Locale.ROOT, "%s %d", text, study.getYear()) : text);
	}
}
