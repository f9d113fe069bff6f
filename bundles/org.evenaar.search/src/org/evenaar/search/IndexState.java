package org.evenaar.search;

import java.util.Optional;

import org.evenaar.rules.Text;

/**
 * How the index is doing.
 *
 * @param phase     what is going on
 * @param readOnly  true where another program or window writes this index: search works, updates do not
 * @param documents files that can be found now
 * @param units     pieces of text that can be found now
 * @param notice    what a person should know: that results are incomplete for the time being, or why they cannot be
 *                  brought up to date
 */
public record IndexState(Phase phase, boolean readOnly, int documents, long units, Optional<Text> notice) {

	/** What is going on. */
	public enum Phase {
		/** Nothing. */
		READY,
		/** Files are being indexed; what was there can be found. */
		UPDATING,
		/** The index was damaged or of another version and is being made anew; results are incomplete. */
		REBUILDING
	}
}
