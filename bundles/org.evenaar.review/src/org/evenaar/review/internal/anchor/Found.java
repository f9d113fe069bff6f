package org.evenaar.review.internal.anchor;

import java.util.Optional;

import org.evenaar.review.Presence;

/**
 * Where words stand now.
 *
 * @param presence STILL_THERE, MOVED, CHANGED or GONE
 * @param spot     the place; empty for GONE
 */
public record Found(Presence presence, Optional<Spot> spot) {

	public static final Found GONE = new Found(Presence.GONE, Optional.empty());

	/**
	 * A range of a document.
	 *
	 * @param block index of the block
	 * @param start offset in its text
	 * @param end   exclusive
	 */
	public record Spot(int block, int start, int end) {
	}

	static Found at(Presence presence, int block, int start, int end) {
		return new Found(presence, Optional.of(new Spot(block, start, end)));
	}
}
