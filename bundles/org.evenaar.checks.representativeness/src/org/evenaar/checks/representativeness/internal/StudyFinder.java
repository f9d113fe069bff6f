package org.evenaar.checks.representativeness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.evenaar.check.CheckContext;
import org.evenaar.check.LocatedPassage;
import org.evenaar.checks.representativeness.internal.Mention.Group;

/** Finds the passages of a guideline that describe who took part in a study. */
final class StudyFinder {

	/** Where a guideline tells what to do, or lists what it read, it describes no participants. */
	private static final Set<String> ELSEWHERE = Set.of("recommendation", "references");
	private static final Pattern STUDY_WORDS = Pattern.compile(
			"(?<!\\p{L})(?:studies?|onderzoek(?:en)?|trials?|rct'?s?|cohort(?:en|s|onderzoek|studie)?|deelnemers|proefpersonen|"
					+ "participanten|participants|subjects|geïncludeerd|geïncludeerde|included|enrolled|randomi[sz]ed|gerandomiseerd|"
					+ "gerandomiseerde|study|meta-analyse|meta-analysis|review|dataset|studiepopulatie|baseline|et al|e\\.a)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private StudyFinder() {
	}

	/** @return the studies in the order of the document */
	static List<Study> find(CheckContext context) {
		List<Study> studies = new ArrayList<>();
		for (LocatedPassage passage : context.passages()) {
			context.checkCanceled();
			if (ELSEWHERE.contains(passage.passage().section())) {
				continue;
			}
			boolean row = passage.pieces().size() > 1;
			List<Mention> mentions = row ? TableRowReader.read(passage) : ParticipantReader.read(passage.passage().text());
			if (describesParticipants(passage, mentions, row)) {
				studies.add(new Study(passage, mentions));
			}
		}
		return List.copyOf(studies);
	}

	/** A share or an age with a number of participants, or in words that speak of a study; a number alone says too little. */
	private static boolean describesParticipants(LocatedPassage passage, List<Mention> mentions, boolean row) {
		boolean sized = mentions.stream().anyMatch(m -> m.group() == Group.ALL);
		boolean described = mentions.stream().anyMatch(m -> m.group() != Group.ALL);
		boolean inStudy = passage.passage().section().equals("evidence")
				|| STUDY_WORDS.matcher(passage.passage().text()).find()
				|| row && STUDY_WORDS.matcher(passage.passage().lead()).find();
		return described && (sized || inStudy);
	}
}
