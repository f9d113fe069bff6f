package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.CheckContext;
import org.evenaar.check.LocatedPassage;
import org.evenaar.check.Place;
import org.evenaar.instrument.mention.Mention;

/**
 * The places where a document recommends an instrument: in a recommendation, or in a sentence elsewhere in the text
 * that clearly recommends.
 */
final class RecommendedUses {

	/**
	 * A mention with its place.
	 *
	 * @param sure the document itself presents the text as a recommendation
	 */
	record Use(Mention mention, LocatedPassage passage, int offset, boolean sure) {

		Place place(int start, int end) {
			int from = offset + mention.sentenceStart();
			return passage.place(offset + start, offset + end, from, Math.max(from, offset + mention.sentenceEnd()));
		}

		Place place() {
			return place(mention.start(), mention.end());
		}
	}

	private RecommendedUses() {
	}

	static List<Use> in(CheckContext context, InstalledKnowledge knowledge) {
		List<Mention> mentions = knowledge.mentions().in(context.guideline());
		if (mentions.isEmpty()) {
			return List.of();
		}
		Map<String, Use> places = new HashMap<>();
		List<Use> uses = new ArrayList<>();
		Map<String, LocatedPassage> passages = new HashMap<>();
		context.passages().forEach(p -> p.pieces().forEach(piece -> passages.putIfAbsent(piece.path(), p)));
		for (Mention mention : mentions) {
			context.checkCanceled();
			use(mention, passages).filter(use -> places.putIfAbsent(key(use), use) == null).ifPresent(uses::add);
		}
		return uses;
	}

	private static String key(Use use) {
		return use.mention().block().getPath() + ' ' + use.mention().start();
	}

	private static Optional<Use> use(Mention mention, Map<String, LocatedPassage> passages) {
		LocatedPassage passage = passages.get(mention.block().getPath());
		if (passage == null) {
			return Optional.empty();
		}
		String section = passage.passage().section();
		boolean sure = mention.recommendation().isPresent() || section.equals("recommendation");
		boolean clear = section.equals("other") && mention.advises();
		int offset = passage.pieces().stream().filter(piece -> piece.path().equals(mention.block().getPath())).findFirst()
				.orElseThrow().offset();
		return sure || clear ? Optional.of(new Use(mention, passage, offset, sure)) : Optional.empty();
	}
}
