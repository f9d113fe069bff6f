/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import java.util.Date;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.evenaar.model.anchor.Anchor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One finding with the decisions on it, oldest first: of those that were not withdrawn, the last one counts. id stays for ever; finding is the id of the finding by which it is seen now where that is another one. presence is new, still-there, moved, changed or gone, or empty before the first newer version. byHand, title, why, author and created belong to findings that a person made.
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
 *   <li>{@link org.evenaar.model.review.FindingRecord#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#isByHand <em>By Hand</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getWhy <em>Why</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.evenaar.model.review.FindingRecord#getCreated <em>Created</em>}</li>
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
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Finding()
	 * @model default=""
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Presence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Presence</em>' attribute.
	 * @see #setPresence(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Presence()
	 * @model default=""
	 * @generated
	 */
	String getPresence();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getPresence <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presence</em>' attribute.
	 * @see #getPresence()
	 * @generated
	 */
	void setPresence(String value);

	/**
	 * Returns the value of the '<em><b>By Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By Hand</em>' attribute.
	 * @see #setByHand(boolean)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_ByHand()
	 * @model
	 * @generated
	 */
	boolean isByHand();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#isByHand <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Hand</em>' attribute.
	 * @see #isByHand()
	 * @generated
	 */
	void setByHand(boolean value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Why()
	 * @model default=""
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Author()
	 * @model default=""
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Date)
	 * @see org.evenaar.model.review.ReviewPackage#getFindingRecord_Created()
	 * @model
	 * @generated
	 */
	Date getCreated();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.FindingRecord#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Date value);

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
