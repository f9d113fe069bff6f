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
 * A representation of the literals of the enumeration '<em><b>Respondent</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who answers.
 * <!-- end-model-doc -->
 * @see org.evenaar.model.instrument.InstrumentPackage#getRespondent()
 * @model
 * @generated
 */
public enum Respondent implements Enumerator {
	/**
	 * The '<em><b>SELF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_VALUE
	 * @generated
	 * @ordered
	 */
	SELF(0, "SELF", "self"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PARENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARENT_VALUE
	 * @generated
	 * @ordered
	 */
	PARENT(1, "PARENT", "parent"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TEACHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEACHER_VALUE
	 * @generated
	 * @ordered
	 */
	TEACHER(2, "TEACHER", "teacher"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INFORMANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMANT_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMANT(3, "INFORMANT", "informant"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CLINICIAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLINICIAN_VALUE
	 * @generated
	 * @ordered
	 */
	CLINICIAN(4, "CLINICIAN", "clinician"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OBSERVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVER(5, "OBSERVER", "observer"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SELF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF
	 * @model literal="self"
	 * @generated
	 * @ordered
	 */
	public static final int SELF_VALUE = 0;

	/**
	 * The '<em><b>PARENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARENT
	 * @model literal="parent"
	 * @generated
	 * @ordered
	 */
	public static final int PARENT_VALUE = 1;

	/**
	 * The '<em><b>TEACHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TEACHER
	 * @model literal="teacher"
	 * @generated
	 * @ordered
	 */
	public static final int TEACHER_VALUE = 2;

	/**
	 * The '<em><b>INFORMANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMANT
	 * @model literal="informant"
	 * @generated
	 * @ordered
	 */
	public static final int INFORMANT_VALUE = 3;

	/**
	 * The '<em><b>CLINICIAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLINICIAN
	 * @model literal="clinician"
	 * @generated
	 * @ordered
	 */
	public static final int CLINICIAN_VALUE = 4;

	/**
	 * The '<em><b>OBSERVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER
	 * @model literal="observer"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Respondent</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Respondent[] VALUES_ARRAY =
		new Respondent[] {
			SELF,
			PARENT,
			TEACHER,
			INFORMANT,
			CLINICIAN,
			OBSERVER,
		};

	/**
	 * A public read-only list of all the '<em><b>Respondent</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Respondent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Respondent</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Respondent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Respondent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Respondent</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Respondent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Respondent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Respondent</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Respondent get(int value) {
		switch (value) {
			case SELF_VALUE: return SELF;
			case PARENT_VALUE: return PARENT;
			case TEACHER_VALUE: return TEACHER;
			case INFORMANT_VALUE: return INFORMANT;
			case CLINICIAN_VALUE: return CLINICIAN;
			case OBSERVER_VALUE: return OBSERVER;
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
	private Respondent(int value, String name, String literal) {
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
	
} //Respondent
