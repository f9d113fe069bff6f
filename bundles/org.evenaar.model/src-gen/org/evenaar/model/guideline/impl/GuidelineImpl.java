/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelinePackage;
import org.evenaar.model.guideline.InstrumentUse;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.guideline.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guideline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getSourceFile <em>Source File</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getInstrumentUses <em>Instrument Uses</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.GuidelineImpl#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuidelineImpl extends MinimalEObjectImpl.Container implements Guideline {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected String issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceFile() <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceFile()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_FILE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSourceFile() <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceFile()
	 * @generated
	 * @ordered
	 */
	protected String sourceFile = SOURCE_FILE_EDEFAULT;

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
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected int pages = PAGES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected EList<Recommendation> recommendations;

	/**
	 * The cached value of the '{@link #getInstrumentUses() <em>Instrument Uses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrumentUses()
	 * @generated
	 * @ordered
	 */
	protected EList<InstrumentUse> instrumentUses;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> remarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuidelineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.GUIDELINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		String oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceFile() {
		return sourceFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceFile(String newSourceFile) {
		String oldSourceFile = sourceFile;
		sourceFile = newSourceFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__SOURCE_FILE, oldSourceFile, sourceFile));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__SHA256, oldSha256, sha256));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(int newPages) {
		int oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, GuidelinePackage.GUIDELINE__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recommendation> getRecommendations() {
		if (recommendations == null) {
			recommendations = new EObjectContainmentEList<Recommendation>(Recommendation.class, this, GuidelinePackage.GUIDELINE__RECOMMENDATIONS);
		}
		return recommendations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InstrumentUse> getInstrumentUses() {
		if (instrumentUses == null) {
			instrumentUses = new EObjectContainmentEList<InstrumentUse>(InstrumentUse.class, this, GuidelinePackage.GUIDELINE__INSTRUMENT_USES);
		}
		return instrumentUses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRemarks() {
		if (remarks == null) {
			remarks = new EDataTypeUniqueEList<String>(String.class, this, GuidelinePackage.GUIDELINE__REMARKS);
		}
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GuidelinePackage.GUIDELINE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case GuidelinePackage.GUIDELINE__RECOMMENDATIONS:
				return ((InternalEList<?>)getRecommendations()).basicRemove(otherEnd, msgs);
			case GuidelinePackage.GUIDELINE__INSTRUMENT_USES:
				return ((InternalEList<?>)getInstrumentUses()).basicRemove(otherEnd, msgs);
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
			case GuidelinePackage.GUIDELINE__TITLE:
				return getTitle();
			case GuidelinePackage.GUIDELINE__LANGUAGE:
				return getLanguage();
			case GuidelinePackage.GUIDELINE__VERSION:
				return getVersion();
			case GuidelinePackage.GUIDELINE__ISSUER:
				return getIssuer();
			case GuidelinePackage.GUIDELINE__SOURCE_FILE:
				return getSourceFile();
			case GuidelinePackage.GUIDELINE__SHA256:
				return getSha256();
			case GuidelinePackage.GUIDELINE__FORMAT:
				return getFormat();
			case GuidelinePackage.GUIDELINE__PAGES:
				return getPages();
			case GuidelinePackage.GUIDELINE__SECTIONS:
				return getSections();
			case GuidelinePackage.GUIDELINE__RECOMMENDATIONS:
				return getRecommendations();
			case GuidelinePackage.GUIDELINE__INSTRUMENT_USES:
				return getInstrumentUses();
			case GuidelinePackage.GUIDELINE__REMARKS:
				return getRemarks();
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
			case GuidelinePackage.GUIDELINE__TITLE:
				setTitle((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__VERSION:
				setVersion((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__ISSUER:
				setIssuer((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__SOURCE_FILE:
				setSourceFile((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__SHA256:
				setSha256((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__FORMAT:
				setFormat((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__PAGES:
				setPages((Integer)newValue);
				return;
			case GuidelinePackage.GUIDELINE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case GuidelinePackage.GUIDELINE__RECOMMENDATIONS:
				getRecommendations().clear();
				getRecommendations().addAll((Collection<? extends Recommendation>)newValue);
				return;
			case GuidelinePackage.GUIDELINE__INSTRUMENT_USES:
				getInstrumentUses().clear();
				getInstrumentUses().addAll((Collection<? extends InstrumentUse>)newValue);
				return;
			case GuidelinePackage.GUIDELINE__REMARKS:
				getRemarks().clear();
				getRemarks().addAll((Collection<? extends String>)newValue);
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
			case GuidelinePackage.GUIDELINE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__SOURCE_FILE:
				setSourceFile(SOURCE_FILE_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__SECTIONS:
				getSections().clear();
				return;
			case GuidelinePackage.GUIDELINE__RECOMMENDATIONS:
				getRecommendations().clear();
				return;
			case GuidelinePackage.GUIDELINE__INSTRUMENT_USES:
				getInstrumentUses().clear();
				return;
			case GuidelinePackage.GUIDELINE__REMARKS:
				getRemarks().clear();
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
			case GuidelinePackage.GUIDELINE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case GuidelinePackage.GUIDELINE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case GuidelinePackage.GUIDELINE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case GuidelinePackage.GUIDELINE__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case GuidelinePackage.GUIDELINE__SOURCE_FILE:
				return SOURCE_FILE_EDEFAULT == null ? sourceFile != null : !SOURCE_FILE_EDEFAULT.equals(sourceFile);
			case GuidelinePackage.GUIDELINE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case GuidelinePackage.GUIDELINE__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case GuidelinePackage.GUIDELINE__PAGES:
				return pages != PAGES_EDEFAULT;
			case GuidelinePackage.GUIDELINE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case GuidelinePackage.GUIDELINE__RECOMMENDATIONS:
				return recommendations != null && !recommendations.isEmpty();
			case GuidelinePackage.GUIDELINE__INSTRUMENT_USES:
				return instrumentUses != null && !instrumentUses.isEmpty();
			case GuidelinePackage.GUIDELINE__REMARKS:
				return remarks != null && !remarks.isEmpty();
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
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", issuer: "); //$NON-NLS-1$
		result.append(issuer);
		result.append(", sourceFile: "); //$NON-NLS-1$
		result.append(sourceFile);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", format: "); //$NON-NLS-1$
		result.append(format);
		result.append(", pages: "); //$NON-NLS-1$
		result.append(pages);
		result.append(", remarks: "); //$NON-NLS-1$
		result.append(remarks);
		result.append(')');
		return result.toString();
	}

} //GuidelineImpl
