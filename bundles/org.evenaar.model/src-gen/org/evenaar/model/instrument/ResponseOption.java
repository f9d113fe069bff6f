/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer. value is what is stored in data, score what it counts for before an item is reversed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.ResponseOption#getValue <em>Value</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseOption#getScore <em>Score</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseOption#isScored <em>Scored</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseOption#getTexts <em>Texts</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseOption()
 * @model
 * @generated
 */
public interface ResponseOption extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseOption_Value()
	 * @model default="" required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseOption#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseOption_Score()
	 * @model
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseOption#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Returns the value of the '<em><b>Scored</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scored</em>' attribute.
	 * @see #setScored(boolean)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseOption_Scored()
	 * @model default="true"
	 * @generated
	 */
	boolean isScored();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseOption#isScored <em>Scored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scored</em>' attribute.
	 * @see #isScored()
	 * @generated
	 */
	void setScored(boolean value);

	/**
	 * Returns the value of the '<em><b>Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.VersionText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Texts</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseOption_Texts()
	 * @model containment="true"
	 * @generated
	 */
	EList<VersionText> getTexts();

} // ResponseOption
