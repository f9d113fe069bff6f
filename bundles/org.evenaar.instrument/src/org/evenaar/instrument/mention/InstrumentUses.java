package org.evenaar.instrument.mention;

import java.util.List;

import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.InstrumentUse;

/** The instruments that a guideline uses, as elements of its model. */
public final class InstrumentUses {

	private InstrumentUses() {
	}

	/**
	 * @return a new element for every mention, in the order of the document; references and advice against an instrument
	 *         are no use. The elements are not added to the guideline.
	 */
	public static List<InstrumentUse> in(Guideline guideline, InstrumentRegistry registry) {
		return in(guideline, InstrumentMentions.of(registry));
	}

	/** As above, for readers of many guidelines, which make the finder once. */
	public static List<InstrumentUse> in(Guideline guideline, InstrumentMentions mentions) {
		return mentions.in(guideline).stream()
				.filter(mention -> !mention.exception().equals(Mention.ADVISED_AGAINST)
						&& !mention.exception().equals(Mention.IN_REFERENCES))
				.map(InstrumentUses::use).toList();
	}

	/** Puts the uses of a guideline in place of those that it holds. */
	public static void attach(Guideline guideline, InstrumentRegistry registry) {
		attach(guideline, InstrumentMentions.of(registry));
	}

	/** As above, for readers of many guidelines. The guideline must not be read by anybody else meanwhile. */
	public static void attach(Guideline guideline, InstrumentMentions mentions) {
		List<InstrumentUse> uses = in(guideline, mentions);
		guideline.getInstrumentUses().clear();
		guideline.getInstrumentUses().addAll(uses);
	}

	private static InstrumentUse use(Mention mention) {
		InstrumentUse use = GuidelineFactory.eINSTANCE.createInstrumentUse();
		use.setInstrument(mention.instrument().getId());
		use.setMention(mention.words());
		use.setBlock(mention.block());
		mention.recommendation().ifPresent(use::setRecommendation);
		use.setStart(mention.start());
		use.setEnd(mention.end());
		mention.cutOffs().forEach(cutOff -> use.getCutOffs().add(cutOff.written()));
		return use;
	}
}
