package org.evenaar.review;

import java.nio.file.Path;
import java.util.Map;

/**
 * A review laid on a newer version of its document, or on other rules; nothing is changed until
 * {@link ReviewSession#apply}. Immutable.
 */
public final class DocumentUpdate {

	DocumentUpdate() {
	}

	/** @return the file of the newer version */
	public Path document() {
		throw new UnsupportedOperationException();
	}

	/** @return findings that count or have a decision, by what became of them; every presence has a number */
	public Map<Presence, Integer> counts() {
		throw new UnsupportedOperationException();
	}

	/** @return decided or hand-made findings whose place was not found again */
	public int decisionsGone() {
		throw new UnsupportedOperationException();
	}

	/** @return true where the file is, byte for byte, the version that the review has already */
	public boolean sameDocument() {
		throw new UnsupportedOperationException();
	}
}
