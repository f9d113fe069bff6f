package org.evenaar.review.internal.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.LocatedPassage.Piece;
import org.evenaar.model.files.XmlText;
import org.evenaar.review.Presence;
import org.evenaar.review.internal.document.DocumentText;

/**
 * Finds words of an earlier version of a document in a later one. Where the earlier version is at hand its blocks are
 * found again first, and the words within them; what that leaves open, and everything without the earlier version, is
 * looked for by the words and their surroundings. Words that may be at two places are GONE: a person then decides anew,
 * which is better than a decision on words that nobody decided about.
 */
public final class Reanchoring {

	private final List<Piece> old;
	private final List<Piece> now;
	private final Map<String, Integer> dictionary = new HashMap<>();
	private final Map<Long, Optional<WordMatch>> matches = new HashMap<>();

	private Reanchoring(List<Piece> old, List<Piece> now) {
		this.old = old;
		this.now = now;
	}

	/**
	 * @param before the earlier version, where it is at hand
	 * @return what became of each anchor, in their order
	 */
	public static List<Found> find(List<Anchored> anchors, Optional<DocumentText> before, DocumentText now) {
		if (before.isEmpty()) {
			return new QuoteSearch(now.blocks(), block -> true, new HashMap<>()).find(anchors);
		}
		return new Reanchoring(before.get().blocks(), now.blocks()).find(anchors, before.get());
	}

	private List<Found> find(List<Anchored> anchors, DocumentText before) {
		BlockAlignment alignment = BlockAlignment.of(old.stream().map(Piece::text).toList(),
				now.stream().map(Piece::text).toList(), dictionary);
		List<Found> found = new ArrayList<>();
		List<Integer> lost = new ArrayList<>();
		for (int a = 0; a < anchors.size(); a++) {
			Anchored anchor = anchors.get(a);
			Optional<Integer> block = before.index(anchor.block()).filter(b -> stood(anchor, old.get(b).text()));
			Optional<Found> here = block.filter(b -> alignment.match(b) != BlockAlignment.NONE)
					.flatMap(b -> within(anchor, b, alignment));
			found.add(here.orElse(Found.GONE));
			if (here.isEmpty() && (block.isEmpty() || alignment.match(block.get()) == BlockAlignment.NONE && !alignment.doubtful(block.get()))) {
				lost.add(a);
			}
		}
		if (!lost.isEmpty()) {
			List<Found> rest = new QuoteSearch(now, block -> !alignment.read(block), dictionary)
					.find(lost.stream().map(anchors::get).toList());
			for (int i = 0; i < lost.size(); i++) {
				found.set(lost.get(i), rest.get(i));
			}
		}
		return found;
	}

	private static boolean stood(Anchored anchor, String text) {
		return anchor.start() >= 0 && anchor.end() <= text.length() && !anchor.quote().isEmpty()
				&& XmlText.of(text.substring(anchor.start(), anchor.end())).equals(XmlText.of(anchor.quote()));
	}

	private Optional<Found> within(Anchored anchor, int block, BlockAlignment alignment) {
		int target = alignment.match(block);
		Presence unchanged = alignment.moved(block) ? Presence.MOVED : Presence.STILL_THERE;
		if (old.get(block).text().equals(now.get(target).text())) {
			return Optional.of(Found.at(unchanged, target, anchor.start(), anchor.end()));
		}
		return matches.computeIfAbsent((long) block << 32 | target, key -> match(block, target))
				.flatMap(match -> match.range(anchor.start(), anchor.end())).map(range -> {
					boolean same = range.same() && surroundings(anchor, old.get(block).text(), now.get(target).text(), range);
					return Found.at(same ? unchanged : Presence.CHANGED, target, range.start(), range.end());
				});
	}

	private Optional<WordMatch> match(int block, int target) {
		return WordMatch.of(Words.of(old.get(block).text(), dictionary), Words.of(now.get(target).text(), dictionary));
	}

	private static boolean surroundings(Anchored anchor, String before, String after, WordMatch.Range range) {
		int prefix = anchor.prefix().length();
		int suffix = anchor.suffix().length();
		return range.start() >= prefix && range.end() + suffix <= after.length()
				&& before.regionMatches(anchor.start() - prefix, after, range.start() - prefix, prefix)
				&& before.regionMatches(anchor.end(), after, range.end(), suffix);
	}
}
