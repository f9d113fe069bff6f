package org.evenaar.instrument.evidence;

import java.util.List;
import java.util.Locale;

import org.evenaar.rules.Text;

/**
 * A part of an instrument with what is known about it for each group.
 *
 * @param kind  what the part is
 * @param id    the id of the scale, item or cut-off; of the instrument for the whole
 * @param label its name for readers
 * @param cells one for each group of the table, in its order
 */
public record EvidenceRow(Kind kind, String id, Text label, List<EvidenceCell> cells) {

	/** What a row is about. */
	public enum Kind {
		WHOLE, SCALE, ITEM, CUT_OFF;

		/** @return the name in lower case with hyphens, as it stands in reports */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	public EvidenceRow {
		cells = List.copyOf(cells);
	}
}
