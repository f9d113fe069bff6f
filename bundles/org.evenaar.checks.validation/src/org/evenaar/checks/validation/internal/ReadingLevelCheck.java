package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Language;
import org.evenaar.rules.Text;

/** Finds instruments, and items in them, whose texts are harder to read than level B1 by a formula. */
public final class ReadingLevelCheck implements Check {

	/** With fewer words the formula says little about the whole. */
	private static final int FEWEST_WORDS = 100;
	/** By chance alone the score of this many words lies a step from that of the whole language; of more words, less. */
	private static final double WORDS_OF_A_STEP = 100;
	private static final int FEWEST_WORDS_OF_AN_ITEM = 10;
	/** A single sentence varies much: it counts from two steps beyond the limit. */
	private static final double STEPS_OF_AN_ITEM = 2;
	private static final int MOST_ITEMS = 5;

	private record Measured(LocatedPassage passage, Readability readability) {
	}

	@Override
	public List<Finding> run(CheckContext context) {
		Optional<Language> language = context.language().filter(l -> l == Language.NL || l == Language.EN);
		if (language.isEmpty()) {
			return List.of();
		}
		List<Measured> measured = context.passages().stream().filter(p -> !p.pieces().get(0).path().startsWith("answers/"))
				.map(p -> new Measured(p, Readability.of(p.passage().text(), language.get()))).toList();
		List<Finding> findings = new ArrayList<>();
		Readability all = measured.stream().map(Measured::readability).reduce(new Readability(language.get(), 0, 0, 0), Readability::plus);
		if (all.words() >= FEWEST_WORDS && all.beyondLimit() > Math.sqrt(WORDS_OF_A_STEP / all.words())) {
			findings.add(finding(context, measured.get(0).passage(), all, "reading.whole."));
		}
		measured.stream().filter(m -> m.readability().words() >= FEWEST_WORDS_OF_AN_ITEM)
				.filter(m -> m.readability().beyondLimit() >= STEPS_OF_AN_ITEM)
				.sorted(Comparator.comparingDouble((Measured m) -> -m.readability().beyondLimit())).limit(MOST_ITEMS)
				.forEach(m -> findings.add(finding(context, m.passage(), m.readability(), "reading.item.")));
		return findings;
	}

	private static Finding finding(CheckContext context, LocatedPassage passage, Readability readability, String key) {
		Text why = Words.of(key + readability.language().code(), readability.score(), readability.words(),
				(double) readability.words() / readability.sentences(), (double) readability.syllables() / readability.words());
		int end = passage.passage().text().length();
		return context.finding(passage.place(0, end, 0, end), Certainty.LOW, why, List.of(Words.of("reading.instead")));
	}
}
