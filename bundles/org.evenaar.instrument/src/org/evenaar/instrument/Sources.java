package org.evenaar.instrument;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Source;
import org.evenaar.rules.Text;

/** Where statements come from, for readers. */
public final class Sources {

	/** The source of what its writers know without a text to point to; never verified. */
	public static final String OWN_KNOWLEDGE = "own-knowledge";

	private static final String DOI = "https://doi.org/";

	private Sources() {
	}

	/** @return a new source for what its writers know themselves */
	public static Source ownKnowledge() {
		Source source = InstrumentFactory.eINSTANCE.createSource();
		source.setId(OWN_KNOWLEDGE);
		source.setCitation(Texts.of("source.own").en());
		return source;
	}

	/** @return the source as a reader would cite it; with 'to be verified' where nobody read it yet */
	public static Text citation(Source source) {
		Text cited = OWN_KNOWLEDGE.equals(source.getId()) ? Texts.of("source.own") : Texts.same(source.getCitation());
		return source.isVerified() ? cited : Texts.of("source.unverified", cited);
	}

	/** @return an address that a reader can open, or empty */
	public static String link(Source source) {
		return source.getDoi().isEmpty() ? source.getUrl() : DOI + source.getDoi();
	}
}
