package org.evenaar.review.internal.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.evenaar.check.LocatedPassage.Piece;
import org.evenaar.check.Place;
import org.evenaar.review.Presence;
import org.evenaar.review.internal.anchor.EditedText.Block;
import org.evenaar.review.internal.anchor.EditedText.Token;
import org.evenaar.review.internal.document.DocumentText;
import org.evenaar.review.internal.session.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are edited at random; no decision goes to words that nobody decided about. */
class ReanchoringPropertyTest {

	private static final int RUNS = Integer.getInteger("evenaar.reanchoring.runs", 250);

	/** A quote, and which word it begins with. */
	private record Quote(Anchored anchor, Block block, int token, int length) {
	}

	private int anchors;
	private int alive;
	private int found;
	private int judged;
	private int firstNew;
	private EditedText before;
	private boolean withEarlierVersion;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void noDecisionGoesToOtherWords(boolean earlier) {
		withEarlierVersion = earlier;
		List<String> wrong = new ArrayList<>();
		for (int seed = 0; seed < RUNS; seed++) {
			run(seed, wrong);
		}
		System.out.printf("re-anchoring %s the earlier version: %d quotes, %d unharmed, %d of them found, %d judged by their surroundings%n",
				withEarlierVersion ? "with" : "without", anchors, alive, found, judged);
		assertEquals(List.of(), wrong.subList(0, Math.min(5, wrong.size())), () -> wrong.size() + " wrong of " + anchors);
		assertTrue(found > alive * (withEarlierVersion ? 0.95 : 0.85), () -> found + " of " + alive);
	}

	private void run(int seed, List<String> wrong) {
		Random random = new Random(seed);
		before = EditedText.make(random, 2 + random.nextInt(8), 2 + random.nextInt(10));
		firstNew = before.next();
		EditedText after = before.copy(random);
		for (int edits = 1 + random.nextInt(30); edits > 0; edits--) {
			after.edit();
		}
		DocumentText old = DocumentText.of(before.guideline());
		DocumentText now = DocumentText.of(after.guideline());
		List<Quote> quotes = quotes(before, old, random);
		List<Found> results = Reanchoring.find(quotes.stream().map(Quote::anchor).toList(),
				withEarlierVersion ? Optional.of(old) : Optional.empty(), now);
		for (int q = 0; q < quotes.size(); q++) {
			judge(seed, quotes.get(q), results.get(q), after, now, wrong);
		}
	}

	private static List<Quote> quotes(EditedText text, DocumentText old, Random random) {
		List<Quote> quotes = new ArrayList<>();
		for (int b = 0; b < old.blocks().size(); b++) {
			Piece piece = old.blocks().get(b);
			if (piece.path().endsWith("/h")) {
				continue;
			}
			Block block = text.block(piece.path());
			for (int t = 0; t < block.tokens.size(); t++) {
				boolean marked = EditedText.MARKED.contains(block.tokens.get(t).word());
				if (marked || random.nextInt(12) == 0) {
					int length = marked ? 1 : 1 + random.nextInt(Math.min(5, block.tokens.size() - t));
					int end = block.start(t + length - 1) + block.tokens.get(t + length - 1).word().length();
					Place place = old.place(b, block.start(t), end);
					quotes.add(new Quote(Records.anchored("q" + quotes.size(), place), block, t, length));
				}
			}
		}
		return quotes;
	}

	private void judge(int seed, Quote quote, Found result, EditedText after, DocumentText now, List<String> wrong) {
		anchors++;
		List<Token> tokens = quote.block().tokens.subList(quote.token(), quote.token() + quote.length());
		boolean unharmed = unharmed(tokens, after);
		alive += unharmed ? 1 : 0;
		if (result.spot().isEmpty()) {
			assertEquals(Presence.GONE, result.presence());
			return;
		}
		Found.Spot spot = result.spot().get();
		Piece piece = now.blocks().get(spot.block());
		found += unharmed ? 1 : 0;
		String where = "seed " + seed + ": " + quote.anchor() + " -> " + result + " in " + piece.path() + ": " + piece.text();
		if (piece.path().endsWith("/h")) {
			wrong.add(where);
			return;
		}
		Block block = after.block(piece.path());
		List<Integer> there = IntStream.range(0, block.tokens.size()).filter(t -> block.start(t) < spot.end()
				&& spot.start() < block.start(t) + block.tokens.get(t).word().length()).boxed().toList();
		List<Token> words = there.stream().map(block.tokens::get).toList();
		boolean own = tokens.equals(words) || result.presence() == Presence.CHANGED && !block.copy && related(tokens, words, firstNew);
		if (!own && indistinguishable(quote, tokens, block, words, after)) {
			judged++;
		} else if (!own) {
			wrong.add(where);
		}
	}

	/** @return true where the very words stand side by side in the edited text */
	private static boolean unharmed(List<Token> tokens, EditedText after) {
		return after.blocks().stream().anyMatch(block -> Collections.indexOfSubList(block.tokens, tokens) >= 0);
	}

	/** Changed words are those that were, or stand for them, or came between; none is another word of the old text. */
	private static boolean related(List<Token> tokens, List<Token> there, int firstNew) {
		List<Integer> own = tokens.stream().map(Token::id).toList();
		return !there.isEmpty() && there.stream().allMatch(t -> own.contains(t.id())
				|| own.contains(t.origin()) && !t.same() || t.origin() >= firstNew);
	}

	/** Nobody who has only the two texts could say that these are other words. */
	private boolean indistinguishable(Quote quote, List<Token> tokens, Block block, List<Token> words, EditedText after) {
		List<Integer> origins = tokens.stream().map(Token::origin).toList();
		boolean copied = words.stream().anyMatch(t -> origins.contains(t.origin()));
		boolean dead = after.blocks().stream().noneMatch(b -> b.tokens.stream().anyMatch(
				t -> tokens.contains(t) || !b.copy && !t.same() && origins.contains(t.origin())));
		if (copied && dead) {
			return true;
		}
		if (only(quote.anchor(), after)) {
			return true;
		}
		return copied && block.text().contains(quote.anchor().prefix() + quote.anchor().quote() + quote.anchor().suffix()) && beside(quote, block, after);
	}

	/** The words, with exactly what stood before and after them, are at one place. */
	private static boolean only(Anchored anchor, EditedText after) {
		String words = anchor.prefix() + anchor.quote() + anchor.suffix();
		String text = after.toString();
		int first = text.indexOf(words);
		return first >= 0 && text.indexOf(words, first + 1) < 0;
	}

	/** A copy at the old place: between what stood there before, under the same heading, or right beside the original. */
	private boolean beside(Quote quote, Block block, EditedText after) {
		List<Block> all = after.blocks();
		int at = all.indexOf(block);
		boolean neighbour = after.beside(block, -1).equals(before.beside(quote.block(), -1))
				|| after.beside(block, 1).equals(before.beside(quote.block(), 1));
		boolean heading = before.heading(quote.block()).equals(after.heading(block));
		boolean close = all.stream().anyMatch(b -> b.origin == quote.block().origin && !b.copy && Math.abs(all.indexOf(b) - at) <= 1);
		return neighbour || close || heading;
	}
}
