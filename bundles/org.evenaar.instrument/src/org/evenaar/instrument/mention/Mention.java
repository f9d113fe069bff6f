package org.evenaar.instrument.mention;

import java.util.List;
import java.util.Optional;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.instrument.Instrument;

/**
 * A place in a guideline where an instrument is named.
 *
 * @param instrument     the instrument
 * @param block          the block whose text names it
 * @param start          where the name begins in that text, in UTF-16 units
 * @param end            where it ends, exclusive
 * @param sentenceStart  start of the sentence around it
 * @param sentenceEnd    end of that sentence, exclusive
 * @param recommendation the recommendation that the block belongs to
 * @param advises        the sentence clearly recommends something, wherever it stands
 * @param exception      why the mention is no use of the instrument: advised-against, in-references, limits-named; or
 *                       empty
 * @param cutOffs        cut-offs that the sentence quotes for it
 */
public record Mention(Instrument instrument, Block block, int start, int end, int sentenceStart, int sentenceEnd,
		Optional<Recommendation> recommendation, boolean advises, String exception, List<QuotedCutOff> cutOffs) {

	/** The text advises against the instrument. */
	public static final String ADVISED_AGAINST = "advised-against";
	/** The mention stands in a list of references. */
	public static final String IN_REFERENCES = "in-references";
	/** The text itself says for whom the instrument is less suitable. */
	public static final String LIMITS_NAMED = "limits-named";

	public Mention {
		cutOffs = List.copyOf(cutOffs);
	}

	/** @return the words by which the text names it */
	public String words() {
		return block.getText().substring(start, end);
	}

	/** @return the sentence around it */
	public String sentence() {
		return block.getText().substring(sentenceStart, sentenceEnd).strip();
	}
}
