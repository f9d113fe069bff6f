package org.evenaar.checks.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.mention.InstrumentUses;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.InstrumentUse;
import org.junit.jupiter.api.Test;

/** Uses as elements of the model. */
class InstrumentUsesTest {

	@Test
	void usesCarryTheirPlaceTheirRecommendationAndTheirCutOffs() {
		InstrumentRegistry registry = Shipped.registry();
		Guideline guideline = Texts4Tests.recommendation("nl", "Gebruik de RUDAS (≤ 22) in plaats van de MMSE.");
		InstrumentUses.attach(guideline, registry);
		assertEquals(1, guideline.getInstrumentUses().size());
		InstrumentUse use = guideline.getInstrumentUses().get(0);
		assertEquals("rudas", use.getInstrument());
		assertEquals("RUDAS", use.getBlock().getText().substring(use.getStart(), use.getEnd()));
		assertEquals(guideline.getRecommendations().get(0), use.getRecommendation());
		assertEquals("[≤ 22]", use.getCutOffs().toString());
		InstrumentUses.attach(guideline, registry);
		assertEquals(1, guideline.getInstrumentUses().size());
	}
}
