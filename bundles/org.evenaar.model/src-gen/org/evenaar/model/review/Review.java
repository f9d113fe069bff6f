/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import java.util.Date;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What people decided about the findings in one version of a document. document is the name of its file, relative to the folder of the review, with forward slashes. earlier holds the versions before it, oldest first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.Review#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getDocument <em>Document</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getFormat <em>Format</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getCreated <em>Created</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getEarlier <em>Earlier</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getRuleSettings <em>Rule Settings</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getCheckTexts <em>Check Texts</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getRecords <em>Records</em>}</li>
 *   <li>{@link org.evenaar.model.review.Review#getSignOffs <em>Sign Offs</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Review#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Document()
	 * @model default="" required="true"
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Review#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Sha256()
	 * @model default="" required="true"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Review#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Language()
	 * @model default=""
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Review#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Format()
	 * @model default=""
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Review#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Date)
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Created()
	 * @model
	 * @generated
	 */
	Date getCreated();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Review#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Date value);

	/**
	 * Returns the value of the '<em><b>Earlier</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.DocumentVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Earlier</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Earlier()
	 * @model containment="true"
	 * @generated
	 */
	EList<DocumentVersion> getEarlier();

	/**
	 * Returns the value of the '<em><b>Rule Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.RuleSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Settings</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getReview_RuleSettings()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleSetting> getRuleSettings();

	/**
	 * Returns the value of the '<em><b>Check Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.CheckText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check Texts</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getReview_CheckTexts()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckText> getCheckTexts();

	/**
	 * Returns the value of the '<em><b>Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.FindingRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Records</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getReview_Records()
	 * @model containment="true"
	 * @generated
	 */
	EList<FindingRecord> getRecords();

	/**
	 * Returns the value of the '<em><b>Sign Offs</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.review.SignOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sign Offs</em>' containment reference list.
	 * @see org.evenaar.model.review.ReviewPackage#getReview_SignOffs()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignOff> getSignOffs();

} // Review
