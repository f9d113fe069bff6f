package org.evenaar.instrument.evidence;

import java.util.List;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.Instrument;

/** Decides what the studies of an instrument say. */
final class Judge {

	private final Instrument instrument;
	private final EvidenceQuestion question;

	Judge(Instrument instrument, EvidenceQuestion question) {
		this.instrument = instrument;
		this.question = question;
	}

	EvidenceCell cell(Part part, String group) {
		return new EvidenceCell(EvidenceState.UNKNOWN, false, List.of(), List.of(), Texts.of("state.unknown"));
	}
}
