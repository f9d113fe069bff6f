/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import java.util.Date;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A version of the document that was reviewed before the present one, and when the review went on from it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.DocumentVersion#getDocument <em>Document</em>}</li>
 *   <li>{@link org.evenaar.model.review.DocumentVersion#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.review.DocumentVersion#getReplaced <em>Replaced</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getDocumentVersion()
 * @model
 * @generated
 */
public interface DocumentVersion extends EObject {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.evenaar.model.review.ReviewPackage#getDocumentVersion_Document()
	 * @model default=""
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.DocumentVersion#getDocument <em>Document</em>}' attribute.
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
	 * @see org.evenaar.model.review.ReviewPackage#getDocumentVersion_Sha256()
	 * @model default=""
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.DocumentVersion#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Replaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replaced</em>' attribute.
	 * @see #setReplaced(Date)
	 * @see org.evenaar.model.review.ReviewPackage#getDocumentVersion_Replaced()
	 * @model
	 * @generated
	 */
	Date getReplaced();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.DocumentVersion#getReplaced <em>Replaced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced</em>' attribute.
	 * @see #getReplaced()
	 * @generated
	 */
	void setReplaced(Date value);

} // DocumentVersion
