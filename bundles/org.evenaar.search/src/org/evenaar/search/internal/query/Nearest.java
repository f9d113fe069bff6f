package org.evenaar.search.internal.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/** Finds which of a few known words somebody may have meant. */
final class Nearest {

	private static final int MOST = 2;
	private static final float LIKE_ENOUGH = 0.6f;

	private Nearest() {
	}

	/** @return at most two known words that are like the given one, the likest first */
	static List<String> of(String word, Collection<String> known) {
		String plain = word.toLowerCase(Locale.ROOT);
		var distance = new LuceneLevenshteinDistance();
		record Candidate(String word, float likeness) {
		}
		List<Candidate> like = known.stream().distinct().map(each -> new Candidate(each, likeness(distance, plain, each)))
				.filter(each -> each.likeness() >= LIKE_ENOUGH)
				.sorted(Comparator.comparingDouble(Candidate::likeness).reversed()).limit(MOST).toList();
		// Next to a slip of one letter, what is far away is noise.
		return like.stream().filter(each -> each.likeness() > like.getFirst().likeness() - 0.15f).map(Candidate::word).toList();
	}

	private static float likeness(LuceneLevenshteinDistance distance, String word, String known) {
		if (word.length() > 2 && known.startsWith(word)) {
			return 0.9f;
		}
		return distance.getDistance(word, known);
	}
}
