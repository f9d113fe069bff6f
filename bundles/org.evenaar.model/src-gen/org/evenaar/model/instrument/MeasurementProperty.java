/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Measurement Property</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a study looked at, after COSMIN.
 * <!-- end-model-doc -->
 * @see org.evenaar.model.instrument.InstrumentPackage#getMeasurementProperty()
 * @model
 * @generated
 */
public enum MeasurementProperty implements Enumerator {
	/**
	 * The '<em><b>CONTENT VALIDITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTENT_VALIDITY_VALUE
	 * @generated
	 * @ordered
	 */
	CONTENT_VALIDITY(0, "CONTENT_VALIDITY", "content-validity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STRUCTURAL VALIDITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRUCTURAL_VALIDITY_VALUE
	 * @generated
	 * @ordered
	 */
	STRUCTURAL_VALIDITY(1, "STRUCTURAL_VALIDITY", "structural-validity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INTERNAL CONSISTENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERNAL_CONSISTENCY_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNAL_CONSISTENCY(2, "INTERNAL_CONSISTENCY", "internal-consistency"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEASUREMENT INVARIANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASUREMENT_INVARIANCE_VALUE
	 * @generated
	 * @ordered
	 */
	MEASUREMENT_INVARIANCE(3, "MEASUREMENT_INVARIANCE", "measurement-invariance"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DIFFERENTIAL ITEM FUNCTIONING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIFFERENTIAL_ITEM_FUNCTIONING_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFERENTIAL_ITEM_FUNCTIONING(4, "DIFFERENTIAL_ITEM_FUNCTIONING", "differential-item-functioning"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RELIABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELIABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	RELIABILITY(5, "RELIABILITY", "reliability"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEASUREMENT ERROR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASUREMENT_ERROR_VALUE
	 * @generated
	 * @ordered
	 */
	MEASUREMENT_ERROR(6, "MEASUREMENT_ERROR", "measurement-error"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CRITERION VALIDITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRITERION_VALIDITY_VALUE
	 * @generated
	 * @ordered
	 */
	CRITERION_VALIDITY(7, "CRITERION_VALIDITY", "criterion-validity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>HYPOTHESES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYPOTHESES_VALUE
	 * @generated
	 * @ordered
	 */
	HYPOTHESES(8, "HYPOTHESES", "hypotheses"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESPONSIVENESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESPONSIVENESS_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONSIVENESS(9, "RESPONSIVENESS", "responsiveness"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CROSS CULTURAL VALIDITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CROSS_CULTURAL_VALIDITY_VALUE
	 * @generated
	 * @ordered
	 */
	CROSS_CULTURAL_VALIDITY(10, "CROSS_CULTURAL_VALIDITY", "cross-cultural-validity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NORMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NORMS_VALUE
	 * @generated
	 * @ordered
	 */
	NORMS(11, "NORMS", "norms"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTENT VALIDITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTENT_VALIDITY
	 * @model literal="content-validity"
	 * @generated
	 * @ordered
	 */
	public static final int CONTENT_VALIDITY_VALUE = 0;

	/**
	 * The '<em><b>STRUCTURAL VALIDITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRUCTURAL_VALIDITY
	 * @model literal="structural-validity"
	 * @generated
	 * @ordered
	 */
	public static final int STRUCTURAL_VALIDITY_VALUE = 1;

	/**
	 * The '<em><b>INTERNAL CONSISTENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERNAL_CONSISTENCY
	 * @model literal="internal-consistency"
	 * @generated
	 * @ordered
	 */
	public static final int INTERNAL_CONSISTENCY_VALUE = 2;

	/**
	 * The '<em><b>MEASUREMENT INVARIANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASUREMENT_INVARIANCE
	 * @model literal="measurement-invariance"
	 * @generated
	 * @ordered
	 */
	public static final int MEASUREMENT_INVARIANCE_VALUE = 3;

	/**
	 * The '<em><b>DIFFERENTIAL ITEM FUNCTIONING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIFFERENTIAL_ITEM_FUNCTIONING
	 * @model literal="differential-item-functioning"
	 * @generated
	 * @ordered
	 */
	public static final int DIFFERENTIAL_ITEM_FUNCTIONING_VALUE = 4;

	/**
	 * The '<em><b>RELIABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELIABILITY
	 * @model literal="reliability"
	 * @generated
	 * @ordered
	 */
	public static final int RELIABILITY_VALUE = 5;

	/**
	 * The '<em><b>MEASUREMENT ERROR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASUREMENT_ERROR
	 * @model literal="measurement-error"
	 * @generated
	 * @ordered
	 */
	public static final int MEASUREMENT_ERROR_VALUE = 6;

	/**
	 * The '<em><b>CRITERION VALIDITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRITERION_VALIDITY
	 * @model literal="criterion-validity"
	 * @generated
	 * @ordered
	 */
	public static final int CRITERION_VALIDITY_VALUE = 7;

	/**
	 * The '<em><b>HYPOTHESES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYPOTHESES
	 * @model literal="hypotheses"
	 * @generated
	 * @ordered
	 */
	public static final int HYPOTHESES_VALUE = 8;

	/**
	 * The '<em><b>RESPONSIVENESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESPONSIVENESS
	 * @model literal="responsiveness"
	 * @generated
	 * @ordered
	 */
	public static final int RESPONSIVENESS_VALUE = 9;

	/**
	 * The '<em><b>CROSS CULTURAL VALIDITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CROSS_CULTURAL_VALIDITY
	 * @model literal="cross-cultural-validity"
	 * @generated
	 * @ordered
	 */
	public static final int CROSS_CULTURAL_VALIDITY_VALUE = 10;

	/**
	 * The '<em><b>NORMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NORMS
	 * @model literal="norms"
	 * @generated
	 * @ordered
	 */
	public static final int NORMS_VALUE = 11;

	/**
	 * An array of all the '<em><b>Measurement Property</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeasurementProperty[] VALUES_ARRAY =
		new MeasurementProperty[] {
			CONTENT_VALIDITY,
			STRUCTURAL_VALIDITY,
			INTERNAL_CONSISTENCY,
			MEASUREMENT_INVARIANCE,
			DIFFERENTIAL_ITEM_FUNCTIONING,
			RELIABILITY,
			MEASUREMENT_ERROR,
			CRITERION_VALIDITY,
			HYPOTHESES,
			RESPONSIVENESS,
			CROSS_CULTURAL_VALIDITY,
			NORMS,
		};

	/**
	 * A public read-only list of all the '<em><b>Measurement Property</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeasurementProperty> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Measurement Property</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasurementProperty get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasurementProperty result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measurement Property</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasurementProperty getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasurementProperty result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measurement Property</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasurementProperty get(int value) {
		switch (value) {
			case CONTENT_VALIDITY_VALUE: return CONTENT_VALIDITY;
			case STRUCTURAL_VALIDITY_VALUE: return STRUCTURAL_VALIDITY;
			case INTERNAL_CONSISTENCY_VALUE: return INTERNAL_CONSISTENCY;
			case MEASUREMENT_INVARIANCE_VALUE: return MEASUREMENT_INVARIANCE;
			case DIFFERENTIAL_ITEM_FUNCTIONING_VALUE: return DIFFERENTIAL_ITEM_FUNCTIONING;
			case RELIABILITY_VALUE: return RELIABILITY;
			case MEASUREMENT_ERROR_VALUE: return MEASUREMENT_ERROR;
			case CRITERION_VALIDITY_VALUE: return CRITERION_VALIDITY;
			case HYPOTHESES_VALUE: return HYPOTHESES;
			case RESPONSIVENESS_VALUE: return RESPONSIVENESS;
			case CROSS_CULTURAL_VALIDITY_VALUE: return CROSS_CULTURAL_VALIDITY;
			case NORMS_VALUE: return NORMS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MeasurementProperty(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MeasurementProperty
