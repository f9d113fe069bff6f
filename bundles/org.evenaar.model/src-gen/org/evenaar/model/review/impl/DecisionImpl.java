/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review.impl;

import java.util.Date;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.evenaar.model.review.Decision;
import org.evenaar.model.review.ReviewPackage;
import org.evenaar.model.review.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getProposedText <em>Proposed Text</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getWithdrawnBy <em>Withdrawn By</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.DecisionImpl#getWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends MinimalEObjectImpl.Container implements Decision {
	/**
	 * The default value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected String reviewer = REVIEWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.CHANGE;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * This is true if the Verdict attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean verdictESet;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedText() <em>Proposed Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedText()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSED_TEXT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getProposedText() <em>Proposed Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedText()
	 * @generated
	 * @ordered
	 */
	protected String proposedText = PROPOSED_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final Date DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Date date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnBy() <em>Withdrawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBy()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_BY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getWithdrawnBy() <em>Withdrawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBy()
	 * @generated
	 * @ordered
	 */
	protected String withdrawnBy = WITHDRAWN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected static final Date WITHDRAWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected Date withdrawn = WITHDRAWN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(String newReviewer) {
		String oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__REVIEWER, oldReviewer, reviewer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		boolean oldVerdictESet = verdictESet;
		verdictESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__VERDICT, oldVerdict, verdict, !oldVerdictESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVerdict() {
		Verdict oldVerdict = verdict;
		boolean oldVerdictESet = verdictESet;
		verdict = VERDICT_EDEFAULT;
		verdictESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ReviewPackage.DECISION__VERDICT, oldVerdict, VERDICT_EDEFAULT, oldVerdictESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVerdict() {
		return verdictESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposedText() {
		return proposedText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedText(String newProposedText) {
		String oldProposedText = proposedText;
		proposedText = newProposedText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__PROPOSED_TEXT, oldProposedText, proposedText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(Date newDate) {
		Date oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawnBy() {
		return withdrawnBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnBy(String newWithdrawnBy) {
		String oldWithdrawnBy = withdrawnBy;
		withdrawnBy = newWithdrawnBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__WITHDRAWN_BY, oldWithdrawnBy, withdrawnBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getWithdrawn() {
		return withdrawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(Date newWithdrawn) {
		Date oldWithdrawn = withdrawn;
		withdrawn = newWithdrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DECISION__WITHDRAWN, oldWithdrawn, withdrawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.DECISION__REVIEWER:
				return getReviewer();
			case ReviewPackage.DECISION__VERDICT:
				return getVerdict();
			case ReviewPackage.DECISION__REASON:
				return getReason();
			case ReviewPackage.DECISION__EVIDENCE:
				return getEvidence();
			case ReviewPackage.DECISION__PROPOSED_TEXT:
				return getProposedText();
			case ReviewPackage.DECISION__DATE:
				return getDate();
			case ReviewPackage.DECISION__WITHDRAWN_BY:
				return getWithdrawnBy();
			case ReviewPackage.DECISION__WITHDRAWN:
				return getWithdrawn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.DECISION__REVIEWER:
				setReviewer((String)newValue);
				return;
			case ReviewPackage.DECISION__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case ReviewPackage.DECISION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.DECISION__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case ReviewPackage.DECISION__PROPOSED_TEXT:
				setProposedText((String)newValue);
				return;
			case ReviewPackage.DECISION__DATE:
				setDate((Date)newValue);
				return;
			case ReviewPackage.DECISION__WITHDRAWN_BY:
				setWithdrawnBy((String)newValue);
				return;
			case ReviewPackage.DECISION__WITHDRAWN:
				setWithdrawn((Date)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.DECISION__REVIEWER:
				setReviewer(REVIEWER_EDEFAULT);
				return;
			case ReviewPackage.DECISION__VERDICT:
				unsetVerdict();
				return;
			case ReviewPackage.DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.DECISION__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case ReviewPackage.DECISION__PROPOSED_TEXT:
				setProposedText(PROPOSED_TEXT_EDEFAULT);
				return;
			case ReviewPackage.DECISION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ReviewPackage.DECISION__WITHDRAWN_BY:
				setWithdrawnBy(WITHDRAWN_BY_EDEFAULT);
				return;
			case ReviewPackage.DECISION__WITHDRAWN:
				setWithdrawn(WITHDRAWN_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.DECISION__REVIEWER:
				return REVIEWER_EDEFAULT == null ? reviewer != null : !REVIEWER_EDEFAULT.equals(reviewer);
			case ReviewPackage.DECISION__VERDICT:
				return isSetVerdict();
			case ReviewPackage.DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.DECISION__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case ReviewPackage.DECISION__PROPOSED_TEXT:
				return PROPOSED_TEXT_EDEFAULT == null ? proposedText != null : !PROPOSED_TEXT_EDEFAULT.equals(proposedText);
			case ReviewPackage.DECISION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ReviewPackage.DECISION__WITHDRAWN_BY:
				return WITHDRAWN_BY_EDEFAULT == null ? withdrawnBy != null : !WITHDRAWN_BY_EDEFAULT.equals(withdrawnBy);
			case ReviewPackage.DECISION__WITHDRAWN:
				return WITHDRAWN_EDEFAULT == null ? withdrawn != null : !WITHDRAWN_EDEFAULT.equals(withdrawn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (reviewer: "); //$NON-NLS-1$
		result.append(reviewer);
		result.append(", verdict: "); //$NON-NLS-1$
		if (verdictESet) result.append(verdict); else result.append("<unset>"); //$NON-NLS-1$
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", evidence: "); //$NON-NLS-1$
		result.append(evidence);
		result.append(", proposedText: "); //$NON-NLS-1$
		result.append(proposedText);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", withdrawnBy: "); //$NON-NLS-1$
		result.append(withdrawnBy);
		result.append(", withdrawn: "); //$NON-NLS-1$
		result.append(withdrawn);
		result.append(')');
		return result.toString();
	}

} //DecisionImpl
