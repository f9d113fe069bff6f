/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import java.util.Date;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one person decided, when and why. The reason is required for justified and not-applicable. A decision that was taken back stays, with who did that and when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.Decision#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getProposedText <em>Proposed Text</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getDate <em>Date</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getWithdrawnBy <em>Withdrawn By</em>}</li>
 *   <li>{@link org.evenaar.model.review.Decision#getWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends EObject {
	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_Reviewer()
	 * @model default="" required="true"
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.review.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.evenaar.model.review.Verdict
	 * @see #isSetVerdict()
	 * @see #unsetVerdict()
	 * @see #setVerdict(Verdict)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_Verdict()
	 * @model unsettable="true"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.evenaar.model.review.Verdict
	 * @see #isSetVerdict()
	 * @see #unsetVerdict()
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Unsets the value of the '{@link org.evenaar.model.review.Decision#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVerdict()
	 * @see #getVerdict()
	 * @see #setVerdict(Verdict)
	 * @generated
	 */
	void unsetVerdict();

	/**
	 * Returns whether the value of the '{@link org.evenaar.model.review.Decision#getVerdict <em>Verdict</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Verdict</em>' attribute is set.
	 * @see #unsetVerdict()
	 * @see #getVerdict()
	 * @see #setVerdict(Verdict)
	 * @generated
	 */
	boolean isSetVerdict();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_Reason()
	 * @model default=""
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_Evidence()
	 * @model default=""
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Proposed Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proposed Text</em>' attribute.
	 * @see #setProposedText(String)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_ProposedText()
	 * @model default=""
	 * @generated
	 */
	String getProposedText();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getProposedText <em>Proposed Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed Text</em>' attribute.
	 * @see #getProposedText()
	 * @generated
	 */
	void setProposedText(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Date)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_Date()
	 * @model
	 * @generated
	 */
	Date getDate();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Date value);

	/**
	 * Returns the value of the '<em><b>Withdrawn By</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdrawn By</em>' attribute.
	 * @see #setWithdrawnBy(String)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_WithdrawnBy()
	 * @model default=""
	 * @generated
	 */
	String getWithdrawnBy();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getWithdrawnBy <em>Withdrawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn By</em>' attribute.
	 * @see #getWithdrawnBy()
	 * @generated
	 */
	void setWithdrawnBy(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(Date)
	 * @see org.evenaar.model.review.ReviewPackage#getDecision_Withdrawn()
	 * @model
	 * @generated
	 */
	Date getWithdrawn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.Decision#getWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #getWithdrawn()
	 * @generated
	 */
	void setWithdrawn(Date value);

} // Decision
