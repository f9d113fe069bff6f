/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import java.util.Date;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sign Off</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who stands for the review as it was at that date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.SignOff#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.evenaar.model.review.SignOff#getRole <em>Role</em>}</li>
 *   <li>{@link org.evenaar.model.review.SignOff#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getSignOff()
 * @model
 * @generated
 */
public interface SignOff extends EObject {
	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.evenaar.model.review.ReviewPackage#getSignOff_Reviewer()
	 * @model default="" required="true"
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.SignOff#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.evenaar.model.review.ReviewPackage#getSignOff_Role()
	 * @model default=""
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.SignOff#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Date)
	 * @see org.evenaar.model.review.ReviewPackage#getSignOff_Date()
	 * @model
	 * @generated
	 */
	Date getDate();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.SignOff#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Date value);

} // SignOff
