package org.evenaar.rules.internal.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.rules.Match;
import org.evenaar.rules.Passage;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.internal.scan.CompiledRule.CompiledAlternative;
import org.evenaar.rules.internal.scan.CompiledRule.Condition;
import org.evenaar.rules.internal.scan.CompiledRule.NamedException;

/**
 * Finds the hits of all rules in a passage: a scan for the words that rules mark, which most passages do not have;
 * where there are some, a scan for all words; then decisions on what that saw. Belongs to one thread.
 */
public final class Decider {

	/** The exception that holds where a phrase gives the marked words another meaning. */
	public static final String HOMONYM = "homonym";

	/** Words of the surroundings are numbered so far from the passage's own that no distance reaches them. */
	private static final int PART_GAP = 1_000_000;

	private record Hit(CompiledRule rule, int start, int end, int sentence, int sentenceEnd, String exception) {
		boolean overlaps(Hit other) {
			return start < other.end && other.start < end;
		}
	}

	private static final Comparator<Hit> IN_TEXT = Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end)
			.thenComparingInt(h -> h.rule.order()).thenComparing(Hit::exception);

	private final CompiledRules rules;
	private final EventScanner starts;
	private final EventScanner scanner;
	private final Events events = new Events();
	private final Surroundings surroundings;

	public Decider(CompiledRules rules) {
		this.rules = rules;
		this.starts = new EventScanner(rules.startTerms());
		this.scanner = new EventScanner(rules.allTerms());
		this.surroundings = new Surroundings(rules, events);
	}

	/**
	 * @param withGivenWay true: hits of general rules that give way to others are among the result
	 * @return hits in the order of the text, those that an exception holds back included
	 */
	public List<Match> decide(Passage passage, boolean withGivenWay) {
		events.clear();
		starts.scan(passage.text(), passage.languageMask(), Events.MAIN, 0, events);
		if (!anyStart(passage)) {
			return List.of();
		}
		events.clear();
		int words = scanner.scan(passage.text(), passage.languageMask(), Events.MAIN, 0, events);
		int own = events.size;
		int section = SectionKinds.bit(passage.section());
		if (!passage.lead().isEmpty()) {
			words = scanner.scan(passage.lead(), passage.languageMask(), Events.LEAD, words + PART_GAP, events);
		}
		if (!passage.headings().isEmpty()) {
			scanner.scan(passage.headings(), passage.languageMask(), Events.HEADINGS, words + PART_GAP, events);
		}
		surroundings.read(passage, own);
		List<Hit> hits = new ArrayList<>();
		for (int event = 0; event < own; event++) {
			CompiledAlternative[] starts = rules.starts()[events.concept[event]];
			if (starts != null) {
				for (CompiledAlternative start : starts) {
					tryAt(event, start, passage.languageMask(), section, hits);
				}
			}
		}
		surroundings.clear();
		return hits.isEmpty() ? List.of() : matches(hits, withGivenWay);
	}

	/** @return false where no rule can be met, whatever else stands in the passage */
	private boolean anyStart(Passage passage) {
		if (events.size == 0) {
			return false;
		}
		boolean alone = passage.lead().isEmpty();
		int section = SectionKinds.bit(passage.section());
		surroundings.read(passage, events.size);
		boolean found = false;
		for (int event = 0; event < events.size && !found; event++) {
			CompiledAlternative[] alternatives = rules.starts()[events.concept[event]];
			if (alternatives != null) {
				for (CompiledAlternative alternative : alternatives) {
					found |= isMeant(alternative.rule(), passage.languageMask(), section)
							&& surroundings.mayHold(alternative.guards(), alone);
				}
			}
		}
		surroundings.clear();
		return found;
	}

	private static boolean isMeant(CompiledRule rule, int languageMask, int section) {
		return (rule.languageMask() & languageMask) != 0 && (rule.sectionMask() & section) != 0;
	}

	private void tryAt(int event, CompiledAlternative alternative, int languageMask, int section, List<Hit> hits) {
		CompiledRule rule = alternative.rule();
		if (!isMeant(rule, languageMask, section) || !allHold(alternative.with(), event)
				|| anyHolds(alternative.without(), event)) {
			return;
		}
		String exception = surroundings.isHomonym(event) ? HOMONYM : exception(rule, event);
		hits.add(new Hit(rule, events.start[event], events.end[event], surroundings.sentenceStart(event),
				surroundings.sentenceEnd(event), exception));
	}

	private boolean allHold(List<Condition> conditions, int event) {
		for (Condition condition : conditions) {
			if (!surroundings.holds(condition, event)) {
				return false;
			}
		}
		return true;
	}

	private boolean anyHolds(List<Condition> conditions, int event) {
		for (Condition condition : conditions) {
			if (surroundings.holds(condition, event)) {
				return true;
			}
		}
		return false;
	}

	private String exception(CompiledRule rule, int event) {
		for (NamedException exception : rule.exceptions()) {
			for (List<Condition> alternative : exception.alternatives()) {
				if (allHold(alternative, event)) {
					return exception.name();
				}
			}
		}
		return "";
	}

	private static List<Match> matches(List<Hit> hits, boolean withGivenWay) {
		List<Hit> kept = new ArrayList<>();
		hits.sort(Comparator.comparingInt((Hit h) -> h.rule.order()).thenComparing(IN_TEXT));
		for (int from = 0; from < hits.size();) {
			int to = from;
			while (to < hits.size() && hits.get(to).rule == hits.get(from).rule) {
				to++;
			}
			List<Hit> ofRule = withoutOverlaps(hits.subList(from, to));
			kept.addAll(hits.get(from).rule.rule().everyPlace() ? ofRule : onePerSentence(ofRule));
			from = to;
		}
		kept.sort(IN_TEXT);
		Map<Integer, List<Hit>> bySentence = new HashMap<>();
		kept.forEach(hit -> bySentence.computeIfAbsent(hit.sentence, start -> new ArrayList<>()).add(hit));
		List<Match> matches = new ArrayList<>(kept.size());
		for (Hit hit : kept) {
			List<Hit> beside = bySentence.get(hit.sentence);
			if (withGivenWay || !givesWay(hit, beside)) {
				matches.add(new Match(hit.rule.rule(), severity(hit, beside), hit.start, hit.end, hit.sentence,
						hit.sentenceEnd, hit.exception));
			}
		}
		return matches;
	}

	/** Of hits of one rule that overlap the longest counts; of equally long ones the one that is not held back. */
	private static List<Hit> withoutOverlaps(List<Hit> hits) {
		List<Hit> result = new ArrayList<>();
		for (Hit hit : hits) {
			Hit last = result.isEmpty() ? null : result.get(result.size() - 1);
			if (last == null || !last.overlaps(hit)) {
				result.add(hit);
			} else {
				int longer = (hit.end - hit.start) - (last.end - last.start);
				if (longer > 0 || longer == 0 && !last.exception.isEmpty() && hit.exception.isEmpty()) {
					result.set(result.size() - 1, hit);
				}
			}
		}
		return result;
	}

	private static List<Hit> onePerSentence(List<Hit> hits) {
		List<Hit> result = new ArrayList<>();
		for (Hit hit : hits) {
			Hit last = result.isEmpty() ? null : result.get(result.size() - 1);
			if (last == null || last.sentence != hit.sentence) {
				result.add(hit);
			} else if (!last.exception.isEmpty() && hit.exception.isEmpty()) {
				result.set(result.size() - 1, hit);
			}
		}
		return result;
	}

	private static boolean givesWay(Hit hit, List<Hit> beside) {
		return isGeneral(hit) && beside.stream()
				.anyMatch(other -> isSpecificFor(hit, other) && other.rule.rule().severity() != Severity.INFO);
	}

	/** Beside a specific rule that knows the use to be legitimate, a general rule only asks a question. */
	private static Severity severity(Hit hit, List<Hit> beside) {
		Severity own = hit.rule.rule().severity();
		boolean capped = own.atLeast(Severity.LOW) && isGeneral(hit) && beside.stream()
				.anyMatch(other -> isSpecificFor(hit, other) && other.rule.rule().severity() == Severity.INFO);
		return capped ? Severity.LOW : own;
	}

	private static boolean isGeneral(Hit hit) {
		return hit.rule.rule().general() && hit.exception.isEmpty();
	}

	private static boolean isSpecificFor(Hit hit, Hit other) {
		Rule specific = other.rule.rule();
		return !specific.general() && other.exception.isEmpty()
				&& specific.category().equals(hit.rule.rule().category());
	}
}
