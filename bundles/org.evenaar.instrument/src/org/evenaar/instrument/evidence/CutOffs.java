package org.evenaar.instrument.evidence;

import java.util.Optional;

import org.evenaar.instrument.Groups;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;

/** Which cut-offs are meant for whom. */
final class CutOffs {

	private final Instrument instrument;
	private final Groups groups = Groups.shipped();

	CutOffs(Instrument instrument) {
		this.instrument = instrument;
	}

	/** @return true where the cut-off names the group, or a wider one */
	boolean madeFor(CutOff cutOff, String group) {
		return cutOff.getGroups().stream().anyMatch(one -> groups.covers(one, group));
	}

	/** @return another cut-off that was made for the group, in place of one that was not */
	Optional<CutOff> instead(CutOff cutOff, String group) {
		return madeFor(cutOff, group) ? Optional.empty()
				: instrument.getCutOffs().stream()
						.filter(other -> other != cutOff && madeFor(other, group) && comparable(cutOff, other))
						.filter(other -> other.getValue() != cutOff.getValue() || other.getDirection() != cutOff.getDirection())
						.findFirst();
	}

	private static boolean comparable(CutOff one, CutOff other) {
		boolean sex = one.getSex().isEmpty() || other.getSex().isEmpty() || one.getSex().equals(other.getSex());
		return one.getScale() == other.getScale() && one.getRespondent() == other.getRespondent() && sex
				&& overlap(one, other) && purposes(one).equals(purposes(other));
	}

	private static boolean overlap(CutOff one, CutOff other) {
		return below(one.getAgeFrom(), other.getAgeTo()) && below(other.getAgeFrom(), one.getAgeTo());
	}

	private static boolean below(double from, double to) {
		return from < 0 || to < 0 || from <= to;
	}

	/** Several cut-offs on one score, such as for raised and for strongly raised, do not replace each other. */
	private static String purposes(CutOff cutOff) {
		return cutOff.getPurposes().isEmpty() ? "" : cutOff.getPurposes().getFirst().getText();
	}
}
