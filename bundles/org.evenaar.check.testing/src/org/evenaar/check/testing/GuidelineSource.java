package org.evenaar.check.testing;

import java.util.function.BooleanSupplier;

import org.evenaar.check.DocumentSource;
import org.evenaar.model.guideline.Guideline;

/** A document that is there already. */
record GuidelineSource(String name, Guideline guideline) implements DocumentSource {

	static DocumentSource of(String name, Guideline guideline) {
		return new GuidelineSource(name, guideline);
	}

	@Override
	public Guideline read(BooleanSupplier cancelled) {
		return guideline;
	}
}
