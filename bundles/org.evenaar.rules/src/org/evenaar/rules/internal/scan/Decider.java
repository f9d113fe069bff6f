package org.evenaar.rules.internal.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenaar.rules.Match;
import org.evenaar.rules.Passage;
import org.evenaar.rules.Rule;
import org.evenaar.rules.internal.scan.CompiledRule.CompiledAlternative;
import org.evenaar.rules.internal.scan.CompiledRule.Condition;
import org.evenaar.rules.internal.scan.CompiledRule.NamedException;
import org.evenaar.rules.internal.text.SentenceBreaks;

/**
 * Finds the hits of all rules in a passage: one scan, then decisions on what the scan saw. Belongs to one thread.
 */
public final class Decider {

	/** The exception that holds where a phrase gives the marked words another meaning. */
	public static final String HOMONYM = "homonym";

	/** Words of the surroundings are numbered so far from the passage's own that no distance reaches them. */
	private static final int PART_GAP = 1_000_000;

	private record Hit(CompiledRule rule, int start, int end, int sentence, String exception) {
		boolean overlaps(Hit other) {
			return start < other.end && other.start < end;
		}
	}

	private static final Comparator<Hit> IN_TEXT = Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end)
			.thenComparingInt(h -> h.rule.order()).thenComparing(Hit::exception);

	private final CompiledRules rules;
	private final EventScanner scanner;
	private final Events events = new Events();
	private final Surroundings surroundings;

	public Decider(CompiledRules rules) {
		this.rules = rules;
		this.scanner = new EventScanner(rules.automaton());
		this.surroundings = new Surroundings(rules, events);
	}

	/** @return hits in the order of the text, those that an exception holds back included */
	public List<Match> decide(Passage passage) {
		events.clear();
		int words = scanner.scan(passage.text(), passage.languageMask(), Events.MAIN, 0, events);
		int own = events.size;
		if (!anyStart(own)) {
			return List.of();
		}
		if (!passage.lead().isEmpty()) {
			words = scanner.scan(passage.lead(), passage.languageMask(), Events.LEAD, words + PART_GAP, events);
		}
		if (!passage.headings().isEmpty()) {
			scanner.scan(passage.headings(), passage.languageMask(), Events.HEADINGS, words + PART_GAP, events);
		}
		int[] sentences = SentenceBreaks.ends(passage.text(), passage.cuts());
		surroundings.reset(passage, own, sentences);
		List<Hit> hits = new ArrayList<>();
		for (int event = 0; event < own; event++) {
			CompiledAlternative[] starts = rules.starts()[events.concept[event]];
			if (starts != null) {
				for (CompiledAlternative start : starts) {
					tryAt(event, start, passage, hits);
				}
			}
		}
		return hits.isEmpty() ? List.of() : matches(hits, sentences);
	}

	private boolean anyStart(int own) {
		for (int event = 0; event < own; event++) {
			if (rules.starts()[events.concept[event]] != null) {
				return true;
			}
		}
		return false;
	}

	private void tryAt(int event, CompiledAlternative alternative, Passage passage, List<Hit> hits) {
		CompiledRule rule = alternative.rule();
		if ((rule.languageMask() & passage.languageMask()) == 0 || !isInScope(rule.rule(), passage.section())
				|| !allHold(alternative.with(), event) || anyHolds(alternative.without(), event)) {
			return;
		}
		String exception = surroundings.isHomonym(event) ? HOMONYM : exception(rule, event);
		hits.add(new Hit(rule, events.start[event], events.end[event], surroundings.sentence(event), exception));
	}

	private static boolean isInScope(Rule rule, String section) {
		return (rule.sections().isEmpty() || rule.sections().contains(section))
				&& !rule.notSections().contains(section);
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

	private static List<Match> matches(List<Hit> hits, int[] sentences) {
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
		List<Match> matches = new ArrayList<>(kept.size());
		for (Hit hit : kept) {
			if (!givesWay(hit, kept)) {
				int sentenceStart = hit.sentence == 0 ? 0 : sentences[hit.sentence - 1];
				matches.add(new Match(hit.rule.rule(), hit.start, hit.end, sentenceStart, sentences[hit.sentence],
						hit.exception));
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

	private static boolean givesWay(Hit hit, List<Hit> all) {
		if (!hit.rule.rule().general() || !hit.exception.isEmpty()) {
			return false;
		}
		Rule rule = hit.rule.rule();
		for (Hit other : all) {
			Rule specific = other.rule.rule();
			if (!specific.general() && other.sentence == hit.sentence && other.exception.isEmpty()
					&& specific.category().equals(rule.category()) && specific.severity().atLeast(rule.severity())) {
				return true;
			}
		}
		return false;
	}
}
