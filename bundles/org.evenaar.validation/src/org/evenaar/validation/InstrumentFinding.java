package org.evenaar.validation;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.check.Finding;
import org.evenaar.model.instrument.LanguageVersion;

/**
 * A finding about an instrument.
 *
 * @param finding  what was found
 * @param versions the language versions in whose texts it was found; none where it is not about a text
 */
public record InstrumentFinding(Finding finding, List<LanguageVersion> versions) {

	public InstrumentFinding {
		versions = List.copyOf(versions);
	}

	/** The same in the texts of other versions. */
	InstrumentFinding and(InstrumentFinding other) {
		List<LanguageVersion> both = new ArrayList<>(versions);
		other.versions.stream().filter(version -> !both.contains(version)).forEach(both::add);
		return new InstrumentFinding(finding, both);
	}
}
