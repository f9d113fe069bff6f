package org.evenaar.review.internal.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.LocatedPassage;
import org.evenaar.check.LocatedPassage.Piece;
import org.evenaar.check.Place;
import org.evenaar.model.guideline.Guideline;

/** The text of a document, block by block in its order. Immutable. */
public final class DocumentText {

	private final List<Piece> blocks;
	private final Map<String, Integer> byPath;
	private final List<LocatedPassage> passages;
	private final Locale language;

	private DocumentText(List<LocatedPassage> passages, Locale language) {
		this.language = language;
		List<Piece> all = new ArrayList<>();
		List<LocatedPassage> around = new ArrayList<>();
		Map<String, Integer> paths = new HashMap<>();
		for (LocatedPassage passage : passages) {
			for (Piece piece : passage.pieces()) {
				paths.putIfAbsent(piece.path(), all.size());
				all.add(piece);
				around.add(passage);
			}
		}
		this.blocks = Collections.unmodifiableList(all);
		this.passages = around;
		this.byPath = paths;
	}

	public static DocumentText of(Guideline guideline) {
		return new DocumentText(LocatedPassage.of(guideline), Locale.forLanguageTag(guideline.getLanguage()));
	}

	/** @return the blocks; headings and table cells are blocks of their own */
	public List<Piece> blocks() {
		return blocks;
	}

	/** @return index of the block in {@link #blocks} */
	public Optional<Integer> index(String path) {
		return Optional.ofNullable(byPath.get(path));
	}

	/**
	 * @param block index of the block
	 * @param start of the marked words in its text
	 * @param end   exclusive
	 */
	public Place place(int block, int start, int end) {
		LocatedPassage passage = passages.get(block);
		int offset = blocks.get(block).offset();
		String text = passage.passage().text();
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text);
		int from = sentences.preceding(Math.min(text.length(), offset + start + 1));
		int to = sentences.following(Math.max(0, Math.min(text.length() - 1, offset + end - 1)));
		Place place = passage.place(offset + start, offset + end, Math.max(0, from),
				to == BreakIterator.DONE ? text.length() : to);
		Piece piece = blocks.get(block);
		// Of a piece without text the passage gives the neighbour; the block asked for is the one meant.
		return place.block().equals(piece.path()) ? place
				: new Place(piece.path(), start, end, piece.page(), piece.section(), piece.locator(),
						piece.text().substring(start, end), piece.text().substring(0, start), piece.text().substring(end),
						text, piece.order(), piece.chapter());
	}
}
