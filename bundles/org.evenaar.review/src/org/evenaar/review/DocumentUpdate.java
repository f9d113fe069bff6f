package org.evenaar.review;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.evenaar.review.internal.session.Comparison;
import org.evenaar.review.internal.session.DocumentState;

/**
 * A review laid on a newer version of its document, or on other rules; nothing is changed until
 * {@link ReviewSession#apply}. Immutable.
 */
public final class DocumentUpdate {

	private final DocumentState state;
	private final Optional<Comparison> comparison;

	/** @param comparison empty where the document is the same, byte for byte */
	DocumentUpdate(DocumentState state, Optional<Comparison> comparison) {
		this.state = state;
		this.comparison = comparison;
	}

	DocumentState state() {
		return state;
	}

	Optional<Comparison> comparison() {
		return comparison;
	}

	/** @return the file of the newer version */
	public Path document() {
		return state.file();
	}

	/**
	 * @return findings that count or have a decision, by what became of them; every presence has a number. Empty where
	 *         the document is the same
	 */
	public Map<Presence, Integer> counts() {
		return comparison.map(Comparison::counts).orElseGet(Map::of);
	}

	/** @return findings with a decision, and those made by hand, whose place was not found again */
	public int decisionsGone() {
		return comparison.map(Comparison::keptGone).orElse(0);
	}

	/** @return true where the file is, byte for byte, the version that the review has already */
	public boolean sameDocument() {
		return comparison.isEmpty();
	}
}
