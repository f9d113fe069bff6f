/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.evenaar.model.review.ReviewFactory
 * @model kind="package"
 * @generated
 */
public interface ReviewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "review"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://evenaar.org/model/review/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "review"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReviewPackage eINSTANCE = org.evenaar.model.review.impl.ReviewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.ReviewImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DOCUMENT = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__LANGUAGE = 3;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__FORMAT = 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CREATED = 5;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EARLIER = 6;

	/**
	 * The feature id for the '<em><b>Rule Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__RULE_SETTINGS = 7;

	/**
	 * The feature id for the '<em><b>Check Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CHECK_TEXTS = 8;

	/**
	 * The feature id for the '<em><b>Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__RECORDS = 9;

	/**
	 * The feature id for the '<em><b>Sign Offs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__SIGN_OFFS = 10;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.FindingRecordImpl <em>Finding Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.FindingRecordImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getFindingRecord()
	 * @generated
	 */
	int FINDING_RECORD = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__ID = 0;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__CHECK = 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__SEVERITY = 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__CATEGORY = 3;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__FINDING = 4;

	/**
	 * The feature id for the '<em><b>Presence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__PRESENCE = 5;

	/**
	 * The feature id for the '<em><b>By Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__BY_HAND = 6;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__TITLE = 7;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__WHY = 8;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__AUTHOR = 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__CREATED = 10;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__ANCHOR = 11;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__DECISIONS = 12;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD__ACTIONS = 13;

	/**
	 * The number of structural features of the '<em>Finding Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RECORD_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.DecisionImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 2;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REVIEWER = 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VERDICT = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EVIDENCE = 3;

	/**
	 * The feature id for the '<em><b>Proposed Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PROPOSED_TEXT = 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = 5;

	/**
	 * The feature id for the '<em><b>Withdrawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__WITHDRAWN_BY = 6;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__WITHDRAWN = 7;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.ActionImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DESCRIPTION = 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATUS = 3;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.SignOffImpl <em>Sign Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.SignOffImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getSignOff()
	 * @generated
	 */
	int SIGN_OFF = 4;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__REVIEWER = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__DATE = 2;

	/**
	 * The number of structural features of the '<em>Sign Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.DocumentVersionImpl <em>Document Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.DocumentVersionImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getDocumentVersion()
	 * @generated
	 */
	int DOCUMENT_VERSION = 5;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Replaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__REPLACED = 2;

	/**
	 * The number of structural features of the '<em>Document Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.RuleSettingImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getRuleSetting()
	 * @generated
	 */
	int RULE_SETTING = 6;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__RULE = 0;

	/**
	 * The feature id for the '<em><b>Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__OFF = 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__SEVERITY = 2;

	/**
	 * The number of structural features of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.impl.CheckTextImpl <em>Check Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.impl.CheckTextImpl
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getCheckText()
	 * @generated
	 */
	int CHECK_TEXT = 7;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__CHECK = 0;

	/**
	 * The feature id for the '<em><b>Title Nl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__TITLE_NL = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Why Nl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__WHY_NL = 3;

	/**
	 * The feature id for the '<em><b>Why En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__WHY_EN = 4;

	/**
	 * The feature id for the '<em><b>Instead Nl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__INSTEAD_NL = 5;

	/**
	 * The feature id for the '<em><b>Instead En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT__INSTEAD_EN = 6;

	/**
	 * The number of structural features of the '<em>Check Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_TEXT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.Verdict
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 8;

	/**
	 * The meta object id for the '{@link org.evenaar.model.review.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.review.ActionStatus
	 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 9;


	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.evenaar.model.review.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Review#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.evenaar.model.review.Review#getTitle()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Review#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.evenaar.model.review.Review#getDocument()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Review#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.evenaar.model.review.Review#getSha256()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Review#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.evenaar.model.review.Review#getLanguage()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Review#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.evenaar.model.review.Review#getFormat()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Review#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.evenaar.model.review.Review#getCreated()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.Review#getEarlier <em>Earlier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Earlier</em>'.
	 * @see org.evenaar.model.review.Review#getEarlier()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Earlier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.Review#getRuleSettings <em>Rule Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rule Settings</em>'.
	 * @see org.evenaar.model.review.Review#getRuleSettings()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_RuleSettings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.Review#getCheckTexts <em>Check Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Check Texts</em>'.
	 * @see org.evenaar.model.review.Review#getCheckTexts()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_CheckTexts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.Review#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Records</em>'.
	 * @see org.evenaar.model.review.Review#getRecords()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Records();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.Review#getSignOffs <em>Sign Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sign Offs</em>'.
	 * @see org.evenaar.model.review.Review#getSignOffs()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_SignOffs();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.FindingRecord <em>Finding Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Record</em>'.
	 * @see org.evenaar.model.review.FindingRecord
	 * @generated
	 */
	EClass getFindingRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getId()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getCheck()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getSeverity()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getCategory()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getFinding()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getPresence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presence</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getPresence()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Presence();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#isByHand <em>By Hand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Hand</em>'.
	 * @see org.evenaar.model.review.FindingRecord#isByHand()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_ByHand();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getTitle()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getWhy()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Why();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getAuthor()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.FindingRecord#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getCreated()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EAttribute getFindingRecord_Created();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.review.FindingRecord#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getAnchor()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EReference getFindingRecord_Anchor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.FindingRecord#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getDecisions()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EReference getFindingRecord_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.review.FindingRecord#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.evenaar.model.review.FindingRecord#getActions()
	 * @see #getFindingRecord()
	 * @generated
	 */
	EReference getFindingRecord_Actions();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.evenaar.model.review.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer</em>'.
	 * @see org.evenaar.model.review.Decision#getReviewer()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.evenaar.model.review.Decision#getVerdict()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.evenaar.model.review.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.evenaar.model.review.Decision#getEvidence()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getProposedText <em>Proposed Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed Text</em>'.
	 * @see org.evenaar.model.review.Decision#getProposedText()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_ProposedText();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.evenaar.model.review.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getWithdrawnBy <em>Withdrawn By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn By</em>'.
	 * @see org.evenaar.model.review.Decision#getWithdrawnBy()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_WithdrawnBy();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Decision#getWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.evenaar.model.review.Decision#getWithdrawn()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Withdrawn();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.evenaar.model.review.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Action#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.evenaar.model.review.Action#getDescription()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.evenaar.model.review.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.evenaar.model.review.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.Action#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.evenaar.model.review.Action#getStatus()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Status();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.SignOff <em>Sign Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sign Off</em>'.
	 * @see org.evenaar.model.review.SignOff
	 * @generated
	 */
	EClass getSignOff();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.SignOff#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer</em>'.
	 * @see org.evenaar.model.review.SignOff#getReviewer()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.SignOff#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.evenaar.model.review.SignOff#getRole()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.SignOff#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.evenaar.model.review.SignOff#getDate()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Date();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.DocumentVersion <em>Document Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Version</em>'.
	 * @see org.evenaar.model.review.DocumentVersion
	 * @generated
	 */
	EClass getDocumentVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.DocumentVersion#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.evenaar.model.review.DocumentVersion#getDocument()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.DocumentVersion#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.evenaar.model.review.DocumentVersion#getSha256()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.DocumentVersion#getReplaced <em>Replaced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced</em>'.
	 * @see org.evenaar.model.review.DocumentVersion#getReplaced()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Replaced();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Setting</em>'.
	 * @see org.evenaar.model.review.RuleSetting
	 * @generated
	 */
	EClass getRuleSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.RuleSetting#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.evenaar.model.review.RuleSetting#getRule()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.RuleSetting#isOff <em>Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Off</em>'.
	 * @see org.evenaar.model.review.RuleSetting#isOff()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Off();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.RuleSetting#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.evenaar.model.review.RuleSetting#getSeverity()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Severity();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.review.CheckText <em>Check Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Text</em>'.
	 * @see org.evenaar.model.review.CheckText
	 * @generated
	 */
	EClass getCheckText();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.evenaar.model.review.CheckText#getCheck()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getTitleNl <em>Title Nl</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title Nl</em>'.
	 * @see org.evenaar.model.review.CheckText#getTitleNl()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_TitleNl();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.evenaar.model.review.CheckText#getTitleEn()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getWhyNl <em>Why Nl</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why Nl</em>'.
	 * @see org.evenaar.model.review.CheckText#getWhyNl()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_WhyNl();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getWhyEn <em>Why En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why En</em>'.
	 * @see org.evenaar.model.review.CheckText#getWhyEn()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_WhyEn();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getInsteadNl <em>Instead Nl</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instead Nl</em>'.
	 * @see org.evenaar.model.review.CheckText#getInsteadNl()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_InsteadNl();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.review.CheckText#getInsteadEn <em>Instead En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instead En</em>'.
	 * @see org.evenaar.model.review.CheckText#getInsteadEn()
	 * @see #getCheckText()
	 * @generated
	 */
	EAttribute getCheckText_InsteadEn();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.review.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.evenaar.model.review.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.review.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.evenaar.model.review.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReviewFactory getReviewFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.ReviewImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__TITLE = eINSTANCE.getReview_Title();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DOCUMENT = eINSTANCE.getReview_Document();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__SHA256 = eINSTANCE.getReview_Sha256();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__LANGUAGE = eINSTANCE.getReview_Language();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__FORMAT = eINSTANCE.getReview_Format();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CREATED = eINSTANCE.getReview_Created();

		/**
		 * The meta object literal for the '<em><b>Earlier</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__EARLIER = eINSTANCE.getReview_Earlier();

		/**
		 * The meta object literal for the '<em><b>Rule Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__RULE_SETTINGS = eINSTANCE.getReview_RuleSettings();

		/**
		 * The meta object literal for the '<em><b>Check Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__CHECK_TEXTS = eINSTANCE.getReview_CheckTexts();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__RECORDS = eINSTANCE.getReview_Records();

		/**
		 * The meta object literal for the '<em><b>Sign Offs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__SIGN_OFFS = eINSTANCE.getReview_SignOffs();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.FindingRecordImpl <em>Finding Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.FindingRecordImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getFindingRecord()
		 * @generated
		 */
		EClass FINDING_RECORD = eINSTANCE.getFindingRecord();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__ID = eINSTANCE.getFindingRecord_Id();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__CHECK = eINSTANCE.getFindingRecord_Check();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__SEVERITY = eINSTANCE.getFindingRecord_Severity();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__CATEGORY = eINSTANCE.getFindingRecord_Category();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__FINDING = eINSTANCE.getFindingRecord_Finding();

		/**
		 * The meta object literal for the '<em><b>Presence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__PRESENCE = eINSTANCE.getFindingRecord_Presence();

		/**
		 * The meta object literal for the '<em><b>By Hand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__BY_HAND = eINSTANCE.getFindingRecord_ByHand();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__TITLE = eINSTANCE.getFindingRecord_Title();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__WHY = eINSTANCE.getFindingRecord_Why();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__AUTHOR = eINSTANCE.getFindingRecord_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RECORD__CREATED = eINSTANCE.getFindingRecord_Created();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RECORD__ANCHOR = eINSTANCE.getFindingRecord_Anchor();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RECORD__DECISIONS = eINSTANCE.getFindingRecord_Decisions();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RECORD__ACTIONS = eINSTANCE.getFindingRecord_Actions();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.DecisionImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REVIEWER = eINSTANCE.getDecision_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__VERDICT = eINSTANCE.getDecision_Verdict();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__EVIDENCE = eINSTANCE.getDecision_Evidence();

		/**
		 * The meta object literal for the '<em><b>Proposed Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__PROPOSED_TEXT = eINSTANCE.getDecision_ProposedText();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '<em><b>Withdrawn By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__WITHDRAWN_BY = eINSTANCE.getDecision_WithdrawnBy();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__WITHDRAWN = eINSTANCE.getDecision_Withdrawn();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.ActionImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DESCRIPTION = eINSTANCE.getAction_Description();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.SignOffImpl <em>Sign Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.SignOffImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getSignOff()
		 * @generated
		 */
		EClass SIGN_OFF = eINSTANCE.getSignOff();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__REVIEWER = eINSTANCE.getSignOff_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__ROLE = eINSTANCE.getSignOff_Role();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__DATE = eINSTANCE.getSignOff_Date();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.DocumentVersionImpl <em>Document Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.DocumentVersionImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getDocumentVersion()
		 * @generated
		 */
		EClass DOCUMENT_VERSION = eINSTANCE.getDocumentVersion();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__DOCUMENT = eINSTANCE.getDocumentVersion_Document();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__SHA256 = eINSTANCE.getDocumentVersion_Sha256();

		/**
		 * The meta object literal for the '<em><b>Replaced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__REPLACED = eINSTANCE.getDocumentVersion_Replaced();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.RuleSettingImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getRuleSetting()
		 * @generated
		 */
		EClass RULE_SETTING = eINSTANCE.getRuleSetting();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__RULE = eINSTANCE.getRuleSetting_Rule();

		/**
		 * The meta object literal for the '<em><b>Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__OFF = eINSTANCE.getRuleSetting_Off();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__SEVERITY = eINSTANCE.getRuleSetting_Severity();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.impl.CheckTextImpl <em>Check Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.impl.CheckTextImpl
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getCheckText()
		 * @generated
		 */
		EClass CHECK_TEXT = eINSTANCE.getCheckText();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__CHECK = eINSTANCE.getCheckText_Check();

		/**
		 * The meta object literal for the '<em><b>Title Nl</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__TITLE_NL = eINSTANCE.getCheckText_TitleNl();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__TITLE_EN = eINSTANCE.getCheckText_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Why Nl</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__WHY_NL = eINSTANCE.getCheckText_WhyNl();

		/**
		 * The meta object literal for the '<em><b>Why En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__WHY_EN = eINSTANCE.getCheckText_WhyEn();

		/**
		 * The meta object literal for the '<em><b>Instead Nl</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__INSTEAD_NL = eINSTANCE.getCheckText_InsteadNl();

		/**
		 * The meta object literal for the '<em><b>Instead En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_TEXT__INSTEAD_EN = eINSTANCE.getCheckText_InsteadEn();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.Verdict
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.review.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.review.ActionStatus
		 * @see org.evenaar.model.review.impl.ReviewPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

	}

} //ReviewPackage
