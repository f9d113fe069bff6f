/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mapping Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * by-value: by the pairs in values. age, birth-year, birth-date: to the bands that begin at lowerAges. country: the country of birth of the person, and of the parents where those columns are named, to the classification that the dimension stands for. postcode: to the province.
 * <!-- end-model-doc -->
 * @see org.evenaar.model.dataset.DatasetPackage#getMappingKind()
 * @model
 * @generated
 */
public enum MappingKind implements Enumerator {
	/**
	 * The '<em><b>BY VALUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_VALUE_VALUE
	 * @generated
	 * @ordered
	 */
	BY_VALUE(0, "BY_VALUE", "by-value"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGE_VALUE
	 * @generated
	 * @ordered
	 */
	AGE(1, "AGE", "age"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BIRTH YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIRTH_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	BIRTH_YEAR(2, "BIRTH_YEAR", "birth-year"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BIRTH DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIRTH_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	BIRTH_DATE(3, "BIRTH_DATE", "birth-date"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COUNTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTRY_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTRY(4, "COUNTRY", "country"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>POSTCODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSTCODE_VALUE
	 * @generated
	 * @ordered
	 */
	POSTCODE(5, "POSTCODE", "postcode"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BY VALUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_VALUE
	 * @model literal="by-value"
	 * @generated
	 * @ordered
	 */
	public static final int BY_VALUE_VALUE = 0;

	/**
	 * The '<em><b>AGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGE
	 * @model literal="age"
	 * @generated
	 * @ordered
	 */
	public static final int AGE_VALUE = 1;

	/**
	 * The '<em><b>BIRTH YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIRTH_YEAR
	 * @model literal="birth-year"
	 * @generated
	 * @ordered
	 */
	public static final int BIRTH_YEAR_VALUE = 2;

	/**
	 * The '<em><b>BIRTH DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIRTH_DATE
	 * @model literal="birth-date"
	 * @generated
	 * @ordered
	 */
	public static final int BIRTH_DATE_VALUE = 3;

	/**
	 * The '<em><b>COUNTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTRY
	 * @model literal="country"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTRY_VALUE = 4;

	/**
	 * The '<em><b>POSTCODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSTCODE
	 * @model literal="postcode"
	 * @generated
	 * @ordered
	 */
	public static final int POSTCODE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Mapping Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MappingKind[] VALUES_ARRAY =
		new MappingKind[] {
			BY_VALUE,
			AGE,
			BIRTH_YEAR,
			BIRTH_DATE,
			COUNTRY,
			POSTCODE,
		};

	/**
	 * A public read-only list of all the '<em><b>Mapping Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MappingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mapping Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MappingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mapping Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MappingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mapping Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingKind get(int value) {
		switch (value) {
			case BY_VALUE_VALUE: return BY_VALUE;
			case AGE_VALUE: return AGE;
			case BIRTH_YEAR_VALUE: return BIRTH_YEAR;
			case BIRTH_DATE_VALUE: return BIRTH_DATE;
			case COUNTRY_VALUE: return COUNTRY;
			case POSTCODE_VALUE: return POSTCODE;
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
	private MappingKind(int value, String name, String literal) {
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
	
} //MappingKind
