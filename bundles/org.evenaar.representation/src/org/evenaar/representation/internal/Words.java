package org.evenaar.representation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.representation.GroupResult;
import org.evenaar.page.Figures;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.representation.Verdict;

/**
 * Words and figures as a reader of one language writes them. Rounded for people; files for programs hold figures unrounded.
 *
 * @param reader Dutch, or English for anything else
 */
public record Words(Locale reader) {

	private Figures figures() {
		return new Figures(reader);
	}

	public String language() {
		return figures().language();
	}

	public String text(String key, Object... arguments) {
		return Messages.CATALOG.text(reader, key, arguments);
	}

	public String count(long people) {
		return figures().count(people);
	}

	/** Two digits that count, for numbers that are rough anyway. */
	public String roughly(long people) {
		return figures().roughly(people);
	}

	/** A share from 0 to 1 as a percentage; so many decimals that a small one is not 0. */
	public String share(double share) {
		return figures().share(share);
	}

	/** With two decimals, from 10 with one. */
	public String ratio(double ratio) {
		return figures().ratio(ratio);
	}

	public String figure(double figure) {
		return figures().figure(figure);
	}

	/** Below 0.001 only that. */
	public String p(double p) {
		return figures().p(p);
	}

	/** Such as 95. */
	public String level(double level) {
		return figures().level(level);
	}

	/** a, b and c */
	public String and(List<String> parts) {
		if (parts.size() < 2) {
			return String.join("", parts);
		}
		return String.join(", ", parts.subList(0, parts.size() - 1)) + text("and") + parts.getLast();
	}

	/** At most so many, then how many more there are. */
	public String and(List<String> parts, int most) {
		if (parts.size() <= most) {
			return and(parts);
		}
		return text("andMore", String.join(", ", parts.subList(0, most)), parts.size() - most);
	}

	/** The verdict, without figures. */
	public String verdict(GroupResult group) {
		Optional<Reason> reason = group.ratio().whyNot();
		if (reason.isPresent()) {
			return text(reason.get() == Reason.OUTSIDE_REFERENCE ? "verdict.outside" : "verdict.none");
		}
		String verdict = "verdict." + group.verdict().key();
		if (group.verdict() != Verdict.ABSENT) {
			return text(verdict);
		}
		return text(verdict + (perhaps(group) ? ".known" : "") + (group.clearlyUnder() ? ".under" : ""));
	}

	/** @return whether nobody is known to be of the group, but some may be of whom it is not known */
	static boolean perhaps(GroupResult group) {
		return group.n() == 0 && group.bounds().toOptional().filter(bounds -> bounds.allIn() > 0).isPresent();
	}

	/** A word of which the first letter is large. */
	public static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}
