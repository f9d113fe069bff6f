package org.evenaar.instrument.exchange;

/** Versions of FHIR in which a Questionnaire can be written. */
public enum FhirVersion {
	R4, R5
}
