package org.evenaar.check;

/**
 * Where a finding stands, for showing it in the document and for finding it again in a later version.
 *
 * @param block    path of the block, unique in the document, such as 2.1/p3
 * @param start    offset of the quote in the block's text, in UTF-16 units
 * @param end      end of the quote, exclusive
 * @param page     page of the original from 1, or 0 where the format has none
 * @param section  heading of the section, or empty
 * @param locator  the place in the terms of the original's format, such as body/p[12]; or empty
 * @param quote    the marked words
 * @param prefix   what stands before them in the block, at most 64 characters
 * @param suffix   what stands after them
 * @param sentence the sentence around them, or the whole table row where it is short
 * @param order    place of the block among all blocks of the document, from 0
 * @param chapter  headings above the section's, outermost first, with › between them; or empty. Many guidelines call
 *                 a section of every chapter 'Recommendations'
 */
public record Place(String block, int start, int end, int page, String section, String locator, String quote,
		String prefix, String suffix, String sentence, int order, String chapter) {

	/** A place in a section without headings above it. */
	public Place(String block, int start, int end, int page, String section, String locator, String quote,
			String prefix, String suffix, String sentence, int order) {
		this(block, start, end, page, section, locator, quote, prefix, suffix, sentence, order, "");
	}
}
