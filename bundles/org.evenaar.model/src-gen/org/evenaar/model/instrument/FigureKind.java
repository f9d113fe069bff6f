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
 * A representation of the literals of the enumeration '<em><b>Figure Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a figure is.
 * <!-- end-model-doc -->
 * @see org.evenaar.model.instrument.InstrumentPackage#getFigureKind()
 * @model
 * @generated
 */
public enum FigureKind implements Enumerator {
	/**
	 * The '<em><b>ALPHA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALPHA_VALUE
	 * @generated
	 * @ordered
	 */
	ALPHA(0, "ALPHA", "alpha"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OMEGA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OMEGA_VALUE
	 * @generated
	 * @ordered
	 */
	OMEGA(1, "OMEGA", "omega"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ICC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ICC_VALUE
	 * @generated
	 * @ordered
	 */
	ICC(2, "ICC", "icc"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AUC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUC_VALUE
	 * @generated
	 * @ordered
	 */
	AUC(3, "AUC", "auc"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SENSITIVITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENSITIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	SENSITIVITY(4, "SENSITIVITY", "sensitivity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SPECIFICITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIFICITY_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIFICITY(5, "SPECIFICITY", "specificity"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PPV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PPV_VALUE
	 * @generated
	 * @ordered
	 */
	PPV(6, "PPV", "ppv"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NPV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NPV_VALUE
	 * @generated
	 * @ordered
	 */
	NPV(7, "NPV", "npv"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CFI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CFI_VALUE
	 * @generated
	 * @ordered
	 */
	CFI(8, "CFI", "cfi"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RMSEA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RMSEA_VALUE
	 * @generated
	 * @ordered
	 */
	RMSEA(9, "RMSEA", "rmsea"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DELTA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELTA_VALUE
	 * @generated
	 * @ordered
	 */
	DELTA(10, "DELTA", "delta"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CORRELATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CORRELATION_VALUE
	 * @generated
	 * @ordered
	 */
	CORRELATION(11, "CORRELATION", "correlation"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SHARE ABOVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARE_ABOVE_VALUE
	 * @generated
	 * @ordered
	 */
	SHARE_ABOVE(12, "SHARE_ABOVE", "share-above"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEAN_VALUE
	 * @generated
	 * @ordered
	 */
	MEAN(13, "MEAN", "mean"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(14, "OTHER", "other"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ALPHA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALPHA
	 * @model literal="alpha"
	 * @generated
	 * @ordered
	 */
	public static final int ALPHA_VALUE = 0;

	/**
	 * The '<em><b>OMEGA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OMEGA
	 * @model literal="omega"
	 * @generated
	 * @ordered
	 */
	public static final int OMEGA_VALUE = 1;

	/**
	 * The '<em><b>ICC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ICC
	 * @model literal="icc"
	 * @generated
	 * @ordered
	 */
	public static final int ICC_VALUE = 2;

	/**
	 * The '<em><b>AUC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUC
	 * @model literal="auc"
	 * @generated
	 * @ordered
	 */
	public static final int AUC_VALUE = 3;

	/**
	 * The '<em><b>SENSITIVITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENSITIVITY
	 * @model literal="sensitivity"
	 * @generated
	 * @ordered
	 */
	public static final int SENSITIVITY_VALUE = 4;

	/**
	 * The '<em><b>SPECIFICITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIFICITY
	 * @model literal="specificity"
	 * @generated
	 * @ordered
	 */
	public static final int SPECIFICITY_VALUE = 5;

	/**
	 * The '<em><b>PPV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PPV
	 * @model literal="ppv"
	 * @generated
	 * @ordered
	 */
	public static final int PPV_VALUE = 6;

	/**
	 * The '<em><b>NPV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NPV
	 * @model literal="npv"
	 * @generated
	 * @ordered
	 */
	public static final int NPV_VALUE = 7;

	/**
	 * The '<em><b>CFI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CFI
	 * @model literal="cfi"
	 * @generated
	 * @ordered
	 */
	public static final int CFI_VALUE = 8;

	/**
	 * The '<em><b>RMSEA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RMSEA
	 * @model literal="rmsea"
	 * @generated
	 * @ordered
	 */
	public static final int RMSEA_VALUE = 9;

	/**
	 * The '<em><b>DELTA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELTA
	 * @model literal="delta"
	 * @generated
	 * @ordered
	 */
	public static final int DELTA_VALUE = 10;

	/**
	 * The '<em><b>CORRELATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CORRELATION
	 * @model literal="correlation"
	 * @generated
	 * @ordered
	 */
	public static final int CORRELATION_VALUE = 11;

	/**
	 * The '<em><b>SHARE ABOVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARE_ABOVE
	 * @model literal="share-above"
	 * @generated
	 * @ordered
	 */
	public static final int SHARE_ABOVE_VALUE = 12;

	/**
	 * The '<em><b>MEAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEAN
	 * @model literal="mean"
	 * @generated
	 * @ordered
	 */
	public static final int MEAN_VALUE = 13;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Figure Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FigureKind[] VALUES_ARRAY =
		new FigureKind[] {
			ALPHA,
			OMEGA,
			ICC,
			AUC,
			SENSITIVITY,
			SPECIFICITY,
			PPV,
			NPV,
			CFI,
			RMSEA,
			DELTA,
			CORRELATION,
			SHARE_ABOVE,
			MEAN,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Figure Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FigureKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Figure Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FigureKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Figure Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FigureKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Figure Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FigureKind get(int value) {
		switch (value) {
			case ALPHA_VALUE: return ALPHA;
			case OMEGA_VALUE: return OMEGA;
			case ICC_VALUE: return ICC;
			case AUC_VALUE: return AUC;
			case SENSITIVITY_VALUE: return SENSITIVITY;
			case SPECIFICITY_VALUE: return SPECIFICITY;
			case PPV_VALUE: return PPV;
			case NPV_VALUE: return NPV;
			case CFI_VALUE: return CFI;
			case RMSEA_VALUE: return RMSEA;
			case DELTA_VALUE: return DELTA;
			case CORRELATION_VALUE: return CORRELATION;
			case SHARE_ABOVE_VALUE: return SHARE_ABOVE;
			case MEAN_VALUE: return MEAN;
			case OTHER_VALUE: return OTHER;
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
	private FigureKind(int value, String name, String literal) {
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
	
} //FigureKind
