/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.dataset.PrevalenceShare;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prevalence Share</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.PrevalenceShareImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.PrevalenceShareImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.PrevalenceShareImpl#getRelativeStandardError <em>Relative Standard Error</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrevalenceShareImpl extends MinimalEObjectImpl.Container implements PrevalenceShare {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelativeStandardError() <em>Relative Standard Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativeStandardError()
	 * @generated
	 * @ordered
	 */
	protected static final double RELATIVE_STANDARD_ERROR_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRelativeStandardError() <em>Relative Standard Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativeStandardError()
	 * @generated
	 * @ordered
	 */
	protected double relativeStandardError = RELATIVE_STANDARD_ERROR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrevalenceShareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.PREVALENCE_SHARE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.PREVALENCE_SHARE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.PREVALENCE_SHARE__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRelativeStandardError() {
		return relativeStandardError;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelativeStandardError(double newRelativeStandardError) {
		double oldRelativeStandardError = relativeStandardError;
		relativeStandardError = newRelativeStandardError;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR, oldRelativeStandardError, relativeStandardError));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DatasetPackage.PREVALENCE_SHARE__CATEGORY:
				return getCategory();
			case DatasetPackage.PREVALENCE_SHARE__SHARE:
				return getShare();
			case DatasetPackage.PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR:
				return getRelativeStandardError();
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
			case DatasetPackage.PREVALENCE_SHARE__CATEGORY:
				setCategory((String)newValue);
				return;
			case DatasetPackage.PREVALENCE_SHARE__SHARE:
				setShare((Double)newValue);
				return;
			case DatasetPackage.PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR:
				setRelativeStandardError((Double)newValue);
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
			case DatasetPackage.PREVALENCE_SHARE__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case DatasetPackage.PREVALENCE_SHARE__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case DatasetPackage.PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR:
				setRelativeStandardError(RELATIVE_STANDARD_ERROR_EDEFAULT);
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
			case DatasetPackage.PREVALENCE_SHARE__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case DatasetPackage.PREVALENCE_SHARE__SHARE:
				return share != SHARE_EDEFAULT;
			case DatasetPackage.PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR:
				return relativeStandardError != RELATIVE_STANDARD_ERROR_EDEFAULT;
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
		result.append(" (category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", share: "); //$NON-NLS-1$
		result.append(share);
		result.append(", relativeStandardError: "); //$NON-NLS-1$
		result.append(relativeStandardError);
		result.append(')');
		return result.toString();
	}

} //PrevalenceShareImpl
