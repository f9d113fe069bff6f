package org.evenaar.review.findings;

import java.util.EnumSet;
import java.util.Set;

import org.evenaar.review.Presence;
import org.evenaar.rules.Severity;

/**
 * Which findings to show. What is empty asks for nothing.
 *
 * @param severities weights to show; those for information are among them or not
 * @param suppressed whether to show what an exception holds back
 * @param categories kinds of finding, or empty for all
 * @param decided    how far they are, or empty for all
 * @param heading    headings of a chapter or section, outermost first with › between them; what stands below it is shown
 *                   too; or empty for the whole document
 * @param reviewer   who took the decision that counts, or empty for anybody and nobody
 * @param presences  what became of them in a newer version, or empty for all
 * @param text       words that must all be somewhere in the row, in any order, case and accents apart; or empty
 */
public record FindingFilter(Set<Severity> severities, boolean suppressed, Set<String> categories, Set<Decided> decided,
		String heading, String reviewer, Set<Presence> presences, String text) {

	/** All that counts; nothing for information, nothing held back. */
	public static final FindingFilter USUAL = new FindingFilter(EnumSet.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW),
			false, Set.of(), Set.of(), "", "", Set.of(), "");

	/** Everything there is. */
	public static final FindingFilter ALL = new FindingFilter(EnumSet.allOf(Severity.class), true, Set.of(), Set.of(), "",
			"", Set.of(), "");

	public FindingFilter {
		severities = Set.copyOf(severities);
		categories = Set.copyOf(categories);
		decided = Set.copyOf(decided);
		presences = Set.copyOf(presences);
		text = text.strip();
	}

	public FindingFilter withSeverities(Set<Severity> chosen) {
		return new FindingFilter(chosen, suppressed, categories, decided, heading, reviewer, presences, text);
	}

	public FindingFilter withSuppressed(boolean shown) {
		return new FindingFilter(severities, shown, categories, decided, heading, reviewer, presences, text);
	}

	public FindingFilter withCategories(Set<String> chosen) {
		return new FindingFilter(severities, suppressed, chosen, decided, heading, reviewer, presences, text);
	}

	public FindingFilter withDecided(Set<Decided> chosen) {
		return new FindingFilter(severities, suppressed, categories, chosen, heading, reviewer, presences, text);
	}

	public FindingFilter withHeading(String chosen) {
		return new FindingFilter(severities, suppressed, categories, decided, chosen, reviewer, presences, text);
	}

	public FindingFilter withReviewer(String chosen) {
		return new FindingFilter(severities, suppressed, categories, decided, heading, chosen, presences, text);
	}

	public FindingFilter withPresences(Set<Presence> chosen) {
		return new FindingFilter(severities, suppressed, categories, decided, heading, reviewer, chosen, text);
	}

	public FindingFilter withText(String words) {
		return new FindingFilter(severities, suppressed, categories, decided, heading, reviewer, presences, words);
	}

	/** @return true where more than weights, what is held back and text is chosen */
	public boolean narrowByChoice() {
		return !categories.isEmpty() || !decided.isEmpty() || !heading.isEmpty() || !reviewer.isEmpty() || !presences.isEmpty();
	}
}
