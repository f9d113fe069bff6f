/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure with its interval; low and high are NaN where not stated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.Figure#getKind <em>Kind</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Figure#getLabel <em>Label</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Figure#getValue <em>Value</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Figure#getLow <em>Low</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Figure#getHigh <em>High</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Figure#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure()
 * @model
 * @generated
 */
public interface Figure extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.FigureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.evenaar.model.instrument.FigureKind
	 * @see #setKind(FigureKind)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure_Kind()
	 * @model
	 * @generated
	 */
	FigureKind getKind();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Figure#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.evenaar.model.instrument.FigureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FigureKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure_Label()
	 * @model default=""
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Figure#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure_Value()
	 * @model
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Figure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure_Low()
	 * @model default="NaN"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Figure#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure_High()
	 * @model default="NaN"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Figure#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getFigure_Level()
	 * @model default="0.95"
	 * @generated
	 */
	double getLevel();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Figure#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(double value);

} // Figure
