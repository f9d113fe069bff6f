package org.evenaar.checks.representativeness.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.evenaar.check.LocatedPassage;
import org.evenaar.checks.representativeness.internal.Mention.Group;

/**
 * A study as one passage of the guideline describes it, for a person to confirm.
 *
 * @param passage  the paragraph or table row
 * @param mentions what it says of the participants, in the order of the text; not empty
 */
record Study(LocatedPassage passage, List<Mention> mentions) {

	Study {
		mentions = List.copyOf(mentions);
	}

	/** @return the number of participants, where it is stated; the largest of several, as arms add up to less */
	OptionalInt participants() {
		return mentions.stream().filter(m -> m.group() == Group.ALL).mapToInt(m -> (int) m.value()).max();
	}

	/** @return what it says of a group, where it says so; the first of several */
	Optional<Mention> mention(Group group) {
		return mentions.stream().filter(m -> m.group() == group).findFirst();
	}

	/** @return the share of women in percent, where it is stated */
	OptionalDouble women() {
		return mentions.stream().map(Mention::women).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
				.findFirst();
	}

	/** @return from the first to the last word that describes participants */
	int start() {
		return mentions.get(0).start();
	}

	int end() {
		return mentions.stream().mapToInt(Mention::end).max().orElseThrow();
	}
}
