/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.evenaar.model.dataset.CountCell;
import org.evenaar.model.dataset.DatasetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Count Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.CountCellImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CountCellImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CountCellImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CountCellImpl#getSquaredWeight <em>Squared Weight</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountCellImpl extends MinimalEObjectImpl.Container implements CountCell {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeople() <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected static final long PEOPLE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected long people = PEOPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSquaredWeight() <em>Squared Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSquaredWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double SQUARED_WEIGHT_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getSquaredWeight() <em>Squared Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSquaredWeight()
	 * @generated
	 * @ordered
	 */
	protected double squaredWeight = SQUARED_WEIGHT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.COUNT_CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COUNT_CELL__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPeople() {
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeople(long newPeople) {
		long oldPeople = people;
		people = newPeople;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COUNT_CELL__PEOPLE, oldPeople, people));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COUNT_CELL__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSquaredWeight() {
		return squaredWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSquaredWeight(double newSquaredWeight) {
		double oldSquaredWeight = squaredWeight;
		squaredWeight = newSquaredWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COUNT_CELL__SQUARED_WEIGHT, oldSquaredWeight, squaredWeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DatasetPackage.COUNT_CELL__KEY:
				return getKey();
			case DatasetPackage.COUNT_CELL__PEOPLE:
				return getPeople();
			case DatasetPackage.COUNT_CELL__WEIGHT:
				return getWeight();
			case DatasetPackage.COUNT_CELL__SQUARED_WEIGHT:
				return getSquaredWeight();
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
			case DatasetPackage.COUNT_CELL__KEY:
				setKey((String)newValue);
				return;
			case DatasetPackage.COUNT_CELL__PEOPLE:
				setPeople((Long)newValue);
				return;
			case DatasetPackage.COUNT_CELL__WEIGHT:
				setWeight((Double)newValue);
				return;
			case DatasetPackage.COUNT_CELL__SQUARED_WEIGHT:
				setSquaredWeight((Double)newValue);
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
			case DatasetPackage.COUNT_CELL__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case DatasetPackage.COUNT_CELL__PEOPLE:
				setPeople(PEOPLE_EDEFAULT);
				return;
			case DatasetPackage.COUNT_CELL__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case DatasetPackage.COUNT_CELL__SQUARED_WEIGHT:
				setSquaredWeight(SQUARED_WEIGHT_EDEFAULT);
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
			case DatasetPackage.COUNT_CELL__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case DatasetPackage.COUNT_CELL__PEOPLE:
				return people != PEOPLE_EDEFAULT;
			case DatasetPackage.COUNT_CELL__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case DatasetPackage.COUNT_CELL__SQUARED_WEIGHT:
				return squaredWeight != SQUARED_WEIGHT_EDEFAULT;
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
		result.append(" (key: "); //$NON-NLS-1$
		result.append(key);
		result.append(", people: "); //$NON-NLS-1$
		result.append(people);
		result.append(", weight: "); //$NON-NLS-1$
		result.append(weight);
		result.append(", squaredWeight: "); //$NON-NLS-1$
		result.append(squaredWeight);
		result.append(')');
		return result.toString();
	}

} //CountCellImpl
