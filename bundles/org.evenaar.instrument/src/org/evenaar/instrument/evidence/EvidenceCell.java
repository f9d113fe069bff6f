package org.evenaar.instrument.evidence;

import java.util.List;

import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;

/**
 * What is known about one part of an instrument for one group.
 *
 * @param state      the state
 * @param lookedInto true where there is a study or somebody looked for one; tells 'not looked into' from 'nothing found'
 * @param judgements the studies that bear on it, and how
 * @param inquiries  who looked for evidence about the group, the latest first
 * @param sentence   all of this in a sentence or two
 */
public record EvidenceCell(EvidenceState state, boolean lookedInto, List<StudyJudgement> judgements,
		List<Inquiry> inquiries, Text sentence) {

	public EvidenceCell {
		judgements = List.copyOf(judgements);
		inquiries = List.copyOf(inquiries);
	}

	/** @return the studies that bear on it, those that only give context last */
	public List<ValidationStudy> studies() {
		return judgements.stream().map(StudyJudgement::study).toList();
	}
}
