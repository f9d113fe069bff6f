package org.evenaar.check;

import java.util.List;

import org.evenaar.check.internal.GuidelineReader;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Passage;

/**
 * A piece of a document's text that knows where its characters stand: a paragraph, list item, footnote, heading or
 * table row.
 *
 * @param passage the text with its surroundings
 * @param pieces  the blocks it is made of, in order; more than one for a table row
 */
public record LocatedPassage(Passage passage, List<Piece> pieces) {

	/** How much context a place keeps on either side of its quote. */
	private static final int CONTEXT = 64;
	/** A cell by itself says little: up to this length the whole row is shown around it. */
	private static final int LONGEST_ROW = 400;

	/**
	 * A block within a passage.
	 *
	 * @param offset  where its text begins in the passage
	 * @param text    its text
	 * @param path    its path in the document
	 * @param page    its page, or 0
	 * @param locator its place in the terms of the original's format
	 * @param section heading of its section
	 * @param order   its place among all blocks
	 * @param chapter headings above that of its section; see {@link Place#chapter()}
	 */
	public record Piece(int offset, String text, String path, int page, String locator, String section, int order,
			String chapter) {
	}

	public LocatedPassage {
		pieces = List.copyOf(pieces);
	}

	/** @return the whole text of a guideline in the order of the document, as checks see it */
	public static List<LocatedPassage> of(Guideline guideline) {
		return GuidelineReader.passages(guideline);
	}

	/**
	 * @param start         offset of the marked words in the passage
	 * @param end           end of the marked words, exclusive; cut at the end of the block in which they begin
	 * @param sentenceStart offset of the sentence around them
	 * @param sentenceEnd   end of that sentence, exclusive
	 * @return the place in the document
	 */
	public Place place(int start, int end, int sentenceStart, int sentenceEnd) {
		Piece piece = pieceAt(start);
		String text = piece.text();
		int from = start - piece.offset();
		int to = Math.min(end - piece.offset(), text.length());
		String prefix = text.substring(charStart(text, Math.max(0, from - CONTEXT)), from);
		String suffix = text.substring(to, charStart(text, Math.min(text.length(), to + CONTEXT)));
		boolean row = pieces.size() > 1 && passage.text().length() <= LONGEST_ROW;
		String sentence = row ? passage.text() : passage.text().substring(sentenceStart, sentenceEnd).strip();
		return new Place(piece.path(), from, to, piece.page(), piece.section(), piece.locator(),
				text.substring(from, to), prefix, suffix, sentence, piece.order(), piece.chapter());
	}

	/** Never between the two halves of a character. */
	private static int charStart(String text, int offset) {
		boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
		return inside ? offset - 1 : offset;
	}

	private Piece pieceAt(int offset) {
		Piece found = pieces.get(0);
		for (Piece piece : pieces) {
			if (piece.offset() <= offset) {
				found = piece;
			}
		}
		return found;
	}
}
