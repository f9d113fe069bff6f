/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How this review treats a rule, rule pack or check: off, or with another severity (high, medium, low or info; empty for that of its author).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.RuleSetting#getRule <em>Rule</em>}</li>
 *   <li>{@link org.evenaar.model.review.RuleSetting#isOff <em>Off</em>}</li>
 *   <li>{@link org.evenaar.model.review.RuleSetting#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getRuleSetting()
 * @model
 * @generated
 */
public interface RuleSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.evenaar.model.review.ReviewPackage#getRuleSetting_Rule()
	 * @model default=""
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.RuleSetting#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Off</em>' attribute.
	 * @see #setOff(boolean)
	 * @see org.evenaar.model.review.ReviewPackage#getRuleSetting_Off()
	 * @model
	 * @generated
	 */
	boolean isOff();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.RuleSetting#isOff <em>Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Off</em>' attribute.
	 * @see #isOff()
	 * @generated
	 */
	void setOff(boolean value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.evenaar.model.review.ReviewPackage#getRuleSetting_Severity()
	 * @model default=""
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.RuleSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

} // RuleSetting
