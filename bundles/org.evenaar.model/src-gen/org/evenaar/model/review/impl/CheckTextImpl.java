/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.evenaar.model.review.CheckText;
import org.evenaar.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Check Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getTitleNl <em>Title Nl</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getWhyNl <em>Why Nl</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getWhyEn <em>Why En</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getInsteadNl <em>Instead Nl</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.CheckTextImpl#getInsteadEn <em>Instead En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CheckTextImpl extends MinimalEObjectImpl.Container implements CheckText {
	/**
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleNl() <em>Title Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleNl()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_NL_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTitleNl() <em>Title Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleNl()
	 * @generated
	 * @ordered
	 */
	protected String titleNl = TITLE_NL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected String titleEn = TITLE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhyNl() <em>Why Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyNl()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_NL_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getWhyNl() <em>Why Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyNl()
	 * @generated
	 * @ordered
	 */
	protected String whyNl = WHY_NL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhyEn() <em>Why En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyEn()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getWhyEn() <em>Why En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyEn()
	 * @generated
	 * @ordered
	 */
	protected String whyEn = WHY_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsteadNl() <em>Instead Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsteadNl()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTEAD_NL_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getInsteadNl() <em>Instead Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsteadNl()
	 * @generated
	 * @ordered
	 */
	protected String insteadNl = INSTEAD_NL_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsteadEn() <em>Instead En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsteadEn()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTEAD_EN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getInsteadEn() <em>Instead En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsteadEn()
	 * @generated
	 * @ordered
	 */
	protected String insteadEn = INSTEAD_EN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CheckTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.CHECK_TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleNl() {
		return titleNl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleNl(String newTitleNl) {
		String oldTitleNl = titleNl;
		titleNl = newTitleNl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__TITLE_NL, oldTitleNl, titleNl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleEn() {
		return titleEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleEn(String newTitleEn) {
		String oldTitleEn = titleEn;
		titleEn = newTitleEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhyNl() {
		return whyNl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhyNl(String newWhyNl) {
		String oldWhyNl = whyNl;
		whyNl = newWhyNl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__WHY_NL, oldWhyNl, whyNl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhyEn() {
		return whyEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhyEn(String newWhyEn) {
		String oldWhyEn = whyEn;
		whyEn = newWhyEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__WHY_EN, oldWhyEn, whyEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInsteadNl() {
		return insteadNl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsteadNl(String newInsteadNl) {
		String oldInsteadNl = insteadNl;
		insteadNl = newInsteadNl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__INSTEAD_NL, oldInsteadNl, insteadNl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInsteadEn() {
		return insteadEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsteadEn(String newInsteadEn) {
		String oldInsteadEn = insteadEn;
		insteadEn = newInsteadEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CHECK_TEXT__INSTEAD_EN, oldInsteadEn, insteadEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.CHECK_TEXT__CHECK:
				return getCheck();
			case ReviewPackage.CHECK_TEXT__TITLE_NL:
				return getTitleNl();
			case ReviewPackage.CHECK_TEXT__TITLE_EN:
				return getTitleEn();
			case ReviewPackage.CHECK_TEXT__WHY_NL:
				return getWhyNl();
			case ReviewPackage.CHECK_TEXT__WHY_EN:
				return getWhyEn();
			case ReviewPackage.CHECK_TEXT__INSTEAD_NL:
				return getInsteadNl();
			case ReviewPackage.CHECK_TEXT__INSTEAD_EN:
				return getInsteadEn();
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
			case ReviewPackage.CHECK_TEXT__CHECK:
				setCheck((String)newValue);
				return;
			case ReviewPackage.CHECK_TEXT__TITLE_NL:
				setTitleNl((String)newValue);
				return;
			case ReviewPackage.CHECK_TEXT__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case ReviewPackage.CHECK_TEXT__WHY_NL:
				setWhyNl((String)newValue);
				return;
			case ReviewPackage.CHECK_TEXT__WHY_EN:
				setWhyEn((String)newValue);
				return;
			case ReviewPackage.CHECK_TEXT__INSTEAD_NL:
				setInsteadNl((String)newValue);
				return;
			case ReviewPackage.CHECK_TEXT__INSTEAD_EN:
				setInsteadEn((String)newValue);
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
			case ReviewPackage.CHECK_TEXT__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case ReviewPackage.CHECK_TEXT__TITLE_NL:
				setTitleNl(TITLE_NL_EDEFAULT);
				return;
			case ReviewPackage.CHECK_TEXT__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case ReviewPackage.CHECK_TEXT__WHY_NL:
				setWhyNl(WHY_NL_EDEFAULT);
				return;
			case ReviewPackage.CHECK_TEXT__WHY_EN:
				setWhyEn(WHY_EN_EDEFAULT);
				return;
			case ReviewPackage.CHECK_TEXT__INSTEAD_NL:
				setInsteadNl(INSTEAD_NL_EDEFAULT);
				return;
			case ReviewPackage.CHECK_TEXT__INSTEAD_EN:
				setInsteadEn(INSTEAD_EN_EDEFAULT);
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
			case ReviewPackage.CHECK_TEXT__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case ReviewPackage.CHECK_TEXT__TITLE_NL:
				return TITLE_NL_EDEFAULT == null ? titleNl != null : !TITLE_NL_EDEFAULT.equals(titleNl);
			case ReviewPackage.CHECK_TEXT__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case ReviewPackage.CHECK_TEXT__WHY_NL:
				return WHY_NL_EDEFAULT == null ? whyNl != null : !WHY_NL_EDEFAULT.equals(whyNl);
			case ReviewPackage.CHECK_TEXT__WHY_EN:
				return WHY_EN_EDEFAULT == null ? whyEn != null : !WHY_EN_EDEFAULT.equals(whyEn);
			case ReviewPackage.CHECK_TEXT__INSTEAD_NL:
				return INSTEAD_NL_EDEFAULT == null ? insteadNl != null : !INSTEAD_NL_EDEFAULT.equals(insteadNl);
			case ReviewPackage.CHECK_TEXT__INSTEAD_EN:
				return INSTEAD_EN_EDEFAULT == null ? insteadEn != null : !INSTEAD_EN_EDEFAULT.equals(insteadEn);
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
		result.append(" (check: "); //$NON-NLS-1$
		result.append(check);
		result.append(", titleNl: "); //$NON-NLS-1$
		result.append(titleNl);
		result.append(", titleEn: "); //$NON-NLS-1$
		result.append(titleEn);
		result.append(", whyNl: "); //$NON-NLS-1$
		result.append(whyNl);
		result.append(", whyEn: "); //$NON-NLS-1$
		result.append(whyEn);
		result.append(", insteadNl: "); //$NON-NLS-1$
		result.append(insteadNl);
		result.append(", insteadEn: "); //$NON-NLS-1$
		result.append(insteadEn);
		result.append(')');
		return result.toString();
	}

} //CheckTextImpl
