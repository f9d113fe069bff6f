/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells of fewer than minimum people are not written out; with secondary also those from which they could be computed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.Suppression#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.Suppression#isSecondary <em>Secondary</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getSuppression()
 * @model
 * @generated
 */
public interface Suppression extends EObject {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(int)
	 * @see org.evenaar.model.dataset.DatasetPackage#getSuppression_Minimum()
	 * @model default="10"
	 * @generated
	 */
	int getMinimum();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.Suppression#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(int value);

	/**
	 * Returns the value of the '<em><b>Secondary</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secondary</em>' attribute.
	 * @see #setSecondary(boolean)
	 * @see org.evenaar.model.dataset.DatasetPackage#getSuppression_Secondary()
	 * @model default="true"
	 * @generated
	 */
	boolean isSecondary();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.Suppression#isSecondary <em>Secondary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary</em>' attribute.
	 * @see #isSecondary()
	 * @generated
	 */
	void setSecondary(boolean value);

} // Suppression
