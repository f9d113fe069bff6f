package org.evenaar.instrument.evidence;

import java.util.EnumSet;
import java.util.Set;

import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.ValidationStudy;

/**
 * Which measurement properties can decide about which parts. To decide in favour takes a study of what use in the group
 * asks for: that scores mean the same, or that they are right. A poor result of what comes before that, such as the
 * structure or the consistency, is enough to decide against.
 */
final class Properties {

	/** Whether scores and answers mean the same in several groups. */
	private static final Set<MeasurementProperty> COMPARABLE = EnumSet.of(MeasurementProperty.MEASUREMENT_INVARIANCE,
			MeasurementProperty.DIFFERENTIAL_ITEM_FUNCTIONING, MeasurementProperty.CROSS_CULTURAL_VALIDITY);
	/** Whether the score has the right content and hangs together. */
	private static final Set<MeasurementProperty> BASIC = EnumSet.of(MeasurementProperty.CONTENT_VALIDITY,
			MeasurementProperty.STRUCTURAL_VALIDITY, MeasurementProperty.INTERNAL_CONSISTENCY,
			MeasurementProperty.RELIABILITY);

	private Properties() {
	}

	/** @return true where the study tells whether scores mean the same in several groups */
	static boolean comparable(ValidationStudy study) {
		return COMPARABLE.contains(study.getProperty());
	}

	/** @return true where a sufficient result for the part itself shows that it works */
	static boolean decidesFor(ValidationStudy study, Kind kind) {
		return switch (kind) {
		case WHOLE, SCALE -> study.getProperty() == MeasurementProperty.CRITERION_VALIDITY || comparesScores(study);
		case ITEM -> comparesScores(study);
		case CUT_OFF -> concernsCutOff(study);
		};
	}

	/** @return true where an insufficient result for the part itself shows that it does not work */
	static boolean decidesAgainst(ValidationStudy study, Kind kind) {
		return switch (kind) {
		case WHOLE, SCALE -> study.getProperty() == MeasurementProperty.CRITERION_VALIDITY || comparable(study)
				|| BASIC.contains(study.getProperty());
		case ITEM -> comparable(study) || study.getProperty() == MeasurementProperty.CONTENT_VALIDITY
				|| study.getProperty() == MeasurementProperty.STRUCTURAL_VALIDITY;
		case CUT_OFF -> concernsCutOff(study) || comparable(study);
		};
	}

	/** With the same structure or loadings alone, the same score may still mean something else. */
	private static boolean comparesScores(ValidationStudy study) {
		return comparable(study) && study.getInvariance() != InvarianceLevel.NONE
				&& study.getInvariance() != InvarianceLevel.CONFIGURAL && study.getInvariance() != InvarianceLevel.METRIC;
	}

	/** @return true where the study tells whom a cut-off finds, or whom it was set on */
	static boolean concernsCutOff(ValidationStudy study) {
		return study.getProperty() == MeasurementProperty.CRITERION_VALIDITY
				|| study.getProperty() == MeasurementProperty.NORMS;
	}
}
