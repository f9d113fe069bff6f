package org.evenaar.review.internal.anchor;

/**
 * Words that stood somewhere in an earlier version of a document.
 *
 * @param id      of the item they belong to
 * @param quote   the words
 * @param prefix  what stood before them in their block, at most 64 characters
 * @param suffix  what stood after them
 * @param block   path of the block
 * @param start   offset in the block's text
 * @param section heading above
 * @param chapter headings above that one
 */
public record Anchored(String id, String quote, String prefix, String suffix, String block, int start, String section,
		String chapter) {

	public int end() {
		return start + quote.length();
	}
}
