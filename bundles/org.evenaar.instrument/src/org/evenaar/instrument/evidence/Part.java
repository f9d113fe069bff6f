package org.evenaar.instrument.evidence;

import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Scale;
import org.eclipse.emf.ecore.EObject;

/** A part of an instrument that evidence is asked for. */
record Part(Kind kind, String id, EObject element) {

	static Part whole(Instrument instrument) {
		return new Part(Kind.WHOLE, instrument.getId(), instrument);
	}

	static Part of(Scale scale) {
		return new Part(Kind.SCALE, scale.getId(), scale);
	}

	static Part of(Item item) {
		return new Part(Kind.ITEM, item.getId(), item);
	}

	static Part of(CutOff cutOff) {
		return new Part(Kind.CUT_OFF, cutOff.getId(), cutOff);
	}
}
