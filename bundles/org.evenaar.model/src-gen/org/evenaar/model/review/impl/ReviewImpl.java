/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review.impl;

import java.util.Collection;
import java.util.Date;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.review.CheckText;
import org.evenaar.model.review.DocumentVersion;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewPackage;
import org.evenaar.model.review.RuleSetting;
import org.evenaar.model.review.SignOff;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getEarlier <em>Earlier</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getRuleSettings <em>Rule Settings</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getCheckTexts <em>Check Texts</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getRecords <em>Records</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.ReviewImpl#getSignOffs <em>Sign Offs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends MinimalEObjectImpl.Container implements Review {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected String document = DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Date CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Date created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEarlier() <em>Earlier</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlier()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentVersion> earlier;

	/**
	 * The cached value of the '{@link #getRuleSettings() <em>Rule Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSetting> ruleSettings;

	/**
	 * The cached value of the '{@link #getCheckTexts() <em>Check Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckText> checkTexts;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingRecord> records;

	/**
	 * The cached value of the '{@link #getSignOffs() <em>Sign Offs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<SignOff> signOffs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument) {
		String oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Date newCreated) {
		Date oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentVersion> getEarlier() {
		if (earlier == null) {
			earlier = new EObjectContainmentEList<DocumentVersion>(DocumentVersion.class, this, ReviewPackage.REVIEW__EARLIER);
		}
		return earlier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSetting> getRuleSettings() {
		if (ruleSettings == null) {
			ruleSettings = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, ReviewPackage.REVIEW__RULE_SETTINGS);
		}
		return ruleSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckText> getCheckTexts() {
		if (checkTexts == null) {
			checkTexts = new EObjectContainmentEList<CheckText>(CheckText.class, this, ReviewPackage.REVIEW__CHECK_TEXTS);
		}
		return checkTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingRecord> getRecords() {
		if (records == null) {
			records = new EObjectContainmentEList<FindingRecord>(FindingRecord.class, this, ReviewPackage.REVIEW__RECORDS);
		}
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignOff> getSignOffs() {
		if (signOffs == null) {
			signOffs = new EObjectContainmentEList<SignOff>(SignOff.class, this, ReviewPackage.REVIEW__SIGN_OFFS);
		}
		return signOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.REVIEW__EARLIER:
				return ((InternalEList<?>)getEarlier()).basicRemove(otherEnd, msgs);
			case ReviewPackage.REVIEW__RULE_SETTINGS:
				return ((InternalEList<?>)getRuleSettings()).basicRemove(otherEnd, msgs);
			case ReviewPackage.REVIEW__CHECK_TEXTS:
				return ((InternalEList<?>)getCheckTexts()).basicRemove(otherEnd, msgs);
			case ReviewPackage.REVIEW__RECORDS:
				return ((InternalEList<?>)getRecords()).basicRemove(otherEnd, msgs);
			case ReviewPackage.REVIEW__SIGN_OFFS:
				return ((InternalEList<?>)getSignOffs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.REVIEW__TITLE:
				return getTitle();
			case ReviewPackage.REVIEW__DOCUMENT:
				return getDocument();
			case ReviewPackage.REVIEW__SHA256:
				return getSha256();
			case ReviewPackage.REVIEW__LANGUAGE:
				return getLanguage();
			case ReviewPackage.REVIEW__FORMAT:
				return getFormat();
			case ReviewPackage.REVIEW__CREATED:
				return getCreated();
			case ReviewPackage.REVIEW__EARLIER:
				return getEarlier();
			case ReviewPackage.REVIEW__RULE_SETTINGS:
				return getRuleSettings();
			case ReviewPackage.REVIEW__CHECK_TEXTS:
				return getCheckTexts();
			case ReviewPackage.REVIEW__RECORDS:
				return getRecords();
			case ReviewPackage.REVIEW__SIGN_OFFS:
				return getSignOffs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.REVIEW__TITLE:
				setTitle((String)newValue);
				return;
			case ReviewPackage.REVIEW__DOCUMENT:
				setDocument((String)newValue);
				return;
			case ReviewPackage.REVIEW__SHA256:
				setSha256((String)newValue);
				return;
			case ReviewPackage.REVIEW__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ReviewPackage.REVIEW__FORMAT:
				setFormat((String)newValue);
				return;
			case ReviewPackage.REVIEW__CREATED:
				setCreated((Date)newValue);
				return;
			case ReviewPackage.REVIEW__EARLIER:
				getEarlier().clear();
				getEarlier().addAll((Collection<? extends DocumentVersion>)newValue);
				return;
			case ReviewPackage.REVIEW__RULE_SETTINGS:
				getRuleSettings().clear();
				getRuleSettings().addAll((Collection<? extends RuleSetting>)newValue);
				return;
			case ReviewPackage.REVIEW__CHECK_TEXTS:
				getCheckTexts().clear();
				getCheckTexts().addAll((Collection<? extends CheckText>)newValue);
				return;
			case ReviewPackage.REVIEW__RECORDS:
				getRecords().clear();
				getRecords().addAll((Collection<? extends FindingRecord>)newValue);
				return;
			case ReviewPackage.REVIEW__SIGN_OFFS:
				getSignOffs().clear();
				getSignOffs().addAll((Collection<? extends SignOff>)newValue);
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
			case ReviewPackage.REVIEW__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__EARLIER:
				getEarlier().clear();
				return;
			case ReviewPackage.REVIEW__RULE_SETTINGS:
				getRuleSettings().clear();
				return;
			case ReviewPackage.REVIEW__CHECK_TEXTS:
				getCheckTexts().clear();
				return;
			case ReviewPackage.REVIEW__RECORDS:
				getRecords().clear();
				return;
			case ReviewPackage.REVIEW__SIGN_OFFS:
				getSignOffs().clear();
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
			case ReviewPackage.REVIEW__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ReviewPackage.REVIEW__DOCUMENT:
				return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
			case ReviewPackage.REVIEW__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ReviewPackage.REVIEW__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ReviewPackage.REVIEW__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ReviewPackage.REVIEW__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ReviewPackage.REVIEW__EARLIER:
				return earlier != null && !earlier.isEmpty();
			case ReviewPackage.REVIEW__RULE_SETTINGS:
				return ruleSettings != null && !ruleSettings.isEmpty();
			case ReviewPackage.REVIEW__CHECK_TEXTS:
				return checkTexts != null && !checkTexts.isEmpty();
			case ReviewPackage.REVIEW__RECORDS:
				return records != null && !records.isEmpty();
			case ReviewPackage.REVIEW__SIGN_OFFS:
				return signOffs != null && !signOffs.isEmpty();
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
		result.append(" (title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", document: "); //$NON-NLS-1$
		result.append(document);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", format: "); //$NON-NLS-1$
		result.append(format);
		result.append(", created: "); //$NON-NLS-1$
		result.append(created);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
