package org.evenaar.checks.representativeness.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.Finding;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Text;

/** Shows each study whose participants the guideline describes, so that a person can confirm what was read. */
public final class StudyParticipantsCheck implements Check {

	@Override
	public List<Finding> run(CheckContext context) {
		return StudyFinder.find(context).stream().map(study -> finding(context, study)).toList();
	}

	private static Finding finding(CheckContext context, Study study) {
		Text why = Texts.CATALOG.text("study.read", describe(study, Locale.of("nl")), describe(study, Locale.ENGLISH));
		return context.finding(Places.of(study), Certainty.MEDIUM, why, List.of(Texts.CATALOG.text("study.confirm")));
	}

	private static String describe(Study study, Locale reader) {
		return study.mentions().stream()
				.map(m -> Texts.CATALOG.text(reader, "mention." + m.group().name().toLowerCase(Locale.ROOT), m.value(), m.upper()))
				.distinct().collect(Collectors.joining(", "));
	}
}
