/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.VersionText;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Response Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseOptionImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseOptionImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseOptionImpl#isScored <em>Scored</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseOptionImpl#getTexts <em>Texts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponseOptionImpl extends MinimalEObjectImpl.Container implements ResponseOption {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final double SCORE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected double score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #isScored() <em>Scored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScored()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCORED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isScored() <em>Scored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScored()
	 * @generated
	 * @ordered
	 */
	protected boolean scored = SCORED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTexts() <em>Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<VersionText> texts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponseOptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.RESPONSE_OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_OPTION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(double newScore) {
		double oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_OPTION__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScored() {
		return scored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScored(boolean newScored) {
		boolean oldScored = scored;
		scored = newScored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_OPTION__SCORED, oldScored, scored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VersionText> getTexts() {
		if (texts == null) {
			texts = new EObjectContainmentEList<VersionText>(VersionText.class, this, InstrumentPackage.RESPONSE_OPTION__TEXTS);
		}
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.RESPONSE_OPTION__TEXTS:
				return ((InternalEList<?>)getTexts()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.RESPONSE_OPTION__VALUE:
				return getValue();
			case InstrumentPackage.RESPONSE_OPTION__SCORE:
				return getScore();
			case InstrumentPackage.RESPONSE_OPTION__SCORED:
				return isScored();
			case InstrumentPackage.RESPONSE_OPTION__TEXTS:
				return getTexts();
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
			case InstrumentPackage.RESPONSE_OPTION__VALUE:
				setValue((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_OPTION__SCORE:
				setScore((Double)newValue);
				return;
			case InstrumentPackage.RESPONSE_OPTION__SCORED:
				setScored((Boolean)newValue);
				return;
			case InstrumentPackage.RESPONSE_OPTION__TEXTS:
				getTexts().clear();
				getTexts().addAll((Collection<? extends VersionText>)newValue);
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
			case InstrumentPackage.RESPONSE_OPTION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_OPTION__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_OPTION__SCORED:
				setScored(SCORED_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_OPTION__TEXTS:
				getTexts().clear();
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
			case InstrumentPackage.RESPONSE_OPTION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case InstrumentPackage.RESPONSE_OPTION__SCORE:
				return score != SCORE_EDEFAULT;
			case InstrumentPackage.RESPONSE_OPTION__SCORED:
				return scored != SCORED_EDEFAULT;
			case InstrumentPackage.RESPONSE_OPTION__TEXTS:
				return texts != null && !texts.isEmpty();
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
		result.append(" (value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", score: "); //$NON-NLS-1$
		result.append(score);
		result.append(", scored: "); //$NON-NLS-1$
		result.append(scored);
		result.append(')');
		return result.toString();
	}

} //ResponseOptionImpl
