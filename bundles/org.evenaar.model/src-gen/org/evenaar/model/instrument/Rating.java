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
 * A representation of the literals of the enumeration '<em><b>Rating</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The result, after COSMIN: sufficient (+), insufficient (-), inconsistent (±), indeterminate (?).
 * <!-- end-model-doc -->
 * @see org.evenaar.model.instrument.InstrumentPackage#getRating()
 * @model
 * @generated
 */
public enum Rating implements Enumerator {
	/**
	 * The '<em><b>INDETERMINATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INDETERMINATE_VALUE
	 * @generated
	 * @ordered
	 */
	INDETERMINATE(0, "INDETERMINATE", "indeterminate"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUFFICIENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUFFICIENT_VALUE
	 * @generated
	 * @ordered
	 */
	SUFFICIENT(1, "SUFFICIENT", "sufficient"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INCONSISTENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCONSISTENT_VALUE
	 * @generated
	 * @ordered
	 */
	INCONSISTENT(2, "INCONSISTENT", "inconsistent"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INSUFFICIENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSUFFICIENT_VALUE
	 * @generated
	 * @ordered
	 */
	INSUFFICIENT(3, "INSUFFICIENT", "insufficient"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INDETERMINATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INDETERMINATE
	 * @model literal="indeterminate"
	 * @generated
	 * @ordered
	 */
	public static final int INDETERMINATE_VALUE = 0;

	/**
	 * The '<em><b>SUFFICIENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUFFICIENT
	 * @model literal="sufficient"
	 * @generated
	 * @ordered
	 */
	public static final int SUFFICIENT_VALUE = 1;

	/**
	 * The '<em><b>INCONSISTENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCONSISTENT
	 * @model literal="inconsistent"
	 * @generated
	 * @ordered
	 */
	public static final int INCONSISTENT_VALUE = 2;

	/**
	 * The '<em><b>INSUFFICIENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSUFFICIENT
	 * @model literal="insufficient"
	 * @generated
	 * @ordered
	 */
	public static final int INSUFFICIENT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Rating</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Rating[] VALUES_ARRAY =
		new Rating[] {
			INDETERMINATE,
			SUFFICIENT,
			INCONSISTENT,
			INSUFFICIENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Rating</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Rating> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rating</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rating get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Rating result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rating</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rating getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Rating result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rating</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rating get(int value) {
		switch (value) {
			case INDETERMINATE_VALUE: return INDETERMINATE;
			case SUFFICIENT_VALUE: return SUFFICIENT;
			case INCONSISTENT_VALUE: return INCONSISTENT;
			case INSUFFICIENT_VALUE: return INSUFFICIENT;
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
	private Rating(int value, String name, String literal) {
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
	
} //Rating
