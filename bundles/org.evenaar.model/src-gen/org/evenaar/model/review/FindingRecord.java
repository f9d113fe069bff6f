/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.evenaar.model.anchor.Anchor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One finding with the decisions on it, oldest first: the last one counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getCheck <em>Check</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getCategory <em>Category</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord()
 * @model
 * @generated
 */
public interface FindingRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Id()
	 * @model default="" id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Check()
	 * @model default="" required="true"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Severity()
	 * @model default=""
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Category()
	 * @model default=""
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Anchor()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

} // FindingRecord
