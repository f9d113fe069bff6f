package org.evenaar.instrument.exchange;

import java.util.Locale;

import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.rules.Text;

/** The formats in which instruments are read. */
public enum InstrumentFormat {
	/** Evenaar's own file, with everything that is known about one instrument. */
	INSTRUMENT,
	/** A registry of instruments in YAML. */
	REGISTRY,
	FHIR_JSON,
	FHIR_XML,
	/** The structure of a LimeSurvey survey (.lss). */
	LIMESURVEY,
	/** A data dictionary of REDCap. */
	REDCAP,
	/** The plain CSV of Evenaar. */
	CSV;

	/** @return what people call it */
	public Text label() {
		return Sentences.of("format." + name().toLowerCase(Locale.ROOT));
	}
}
