package org.evenaar.instrument.internal.exchange.fhir;

/** Addresses of what FHIR, the guide for data capture (SDC) and Evenaar add to a Questionnaire. */
final class Fhir {

	static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
	static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
	static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
	static final String[] SCORES = { ORDINAL, WEIGHT, "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
			"http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue", "http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue",
			"http://hl7.org/fhir/StructureDefinition/iso21090-CO-value" };
	static final String MINIMUM = "http://hl7.org/fhir/StructureDefinition/minValue";
	static final String MAXIMUM = "http://hl7.org/fhir/StructureDefinition/maxValue";
	static final String CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
	static final String CONTROL_CODES = "http://hl7.org/fhir/questionnaire-item-control";
	static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
	static final String CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
	static final String CALCULATED_OLD = "http://hl7.org/fhir/StructureDefinition/questionnaire-calculatedExpression";
	static final String ENABLE_WHEN_EXPRESSION = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";

	/** The namespace of what only Evenaar knows. */
	private static final String OWN = "http://evenaar.org/fhir/StructureDefinition/";
	static final String ID_SYSTEM = "http://evenaar.org/instrument";
	static final String ABBREVIATION = OWN + "instrument-abbreviation";
	static final String MENTION = OWN + "instrument-mention";
	static final String VERSION = OWN + "language-version";
	static final String SCALE = OWN + "scale";
	static final String REVERSE = OWN + "item-reverse";
	static final String SKIP = OWN + "item-skip";
	static final String TOPIC = OWN + "item-topic";
	static final String TEXT = OWN + "text";
	static final String ANSWERS = OWN + "answers";

	private Fhir() {
	}
}
