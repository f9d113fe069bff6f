/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.dataset.DimensionMapping;
import org.evenaar.model.dataset.RowFilter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Row Filter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.RowFilterImpl#getAges <em>Ages</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.RowFilterImpl#getFromAge <em>From Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.RowFilterImpl#getToAge <em>To Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.RowFilterImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.RowFilterImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RowFilterImpl extends MinimalEObjectImpl.Container implements RowFilter {
	/**
	 * The cached value of the '{@link #getAges() <em>Ages</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAges()
	 * @generated
	 * @ordered
	 */
	protected DimensionMapping ages;

	/**
	 * The default value of the '{@link #getFromAge() <em>From Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromAge()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_AGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromAge() <em>From Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromAge()
	 * @generated
	 * @ordered
	 */
	protected int fromAge = FROM_AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getToAge() <em>To Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToAge()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_AGE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getToAge() <em>To Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToAge()
	 * @generated
	 * @ordered
	 */
	protected int toAge = TO_AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected String column = COLUMN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<String> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RowFilterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.ROW_FILTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DimensionMapping getAges() {
		return ages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAges(DimensionMapping newAges, NotificationChain msgs) {
		DimensionMapping oldAges = ages;
		ages = newAges;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DatasetPackage.ROW_FILTER__AGES, oldAges, newAges);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAges(DimensionMapping newAges) {
		if (newAges != ages) {
			NotificationChain msgs = null;
			if (ages != null)
				msgs = ((InternalEObject)ages).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.ROW_FILTER__AGES, null, msgs);
			if (newAges != null)
				msgs = ((InternalEObject)newAges).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.ROW_FILTER__AGES, null, msgs);
			msgs = basicSetAges(newAges, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.ROW_FILTER__AGES, newAges, newAges));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromAge() {
		return fromAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromAge(int newFromAge) {
		int oldFromAge = fromAge;
		fromAge = newFromAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.ROW_FILTER__FROM_AGE, oldFromAge, fromAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToAge() {
		return toAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToAge(int newToAge) {
		int oldToAge = toAge;
		toAge = newToAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.ROW_FILTER__TO_AGE, oldToAge, toAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(String newColumn) {
		String oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.ROW_FILTER__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getValues() {
		if (values == null) {
			values = new EDataTypeUniqueEList<String>(String.class, this, DatasetPackage.ROW_FILTER__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DatasetPackage.ROW_FILTER__AGES:
				return basicSetAges(null, msgs);
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
			case DatasetPackage.ROW_FILTER__AGES:
				return getAges();
			case DatasetPackage.ROW_FILTER__FROM_AGE:
				return getFromAge();
			case DatasetPackage.ROW_FILTER__TO_AGE:
				return getToAge();
			case DatasetPackage.ROW_FILTER__COLUMN:
				return getColumn();
			case DatasetPackage.ROW_FILTER__VALUES:
				return getValues();
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
			case DatasetPackage.ROW_FILTER__AGES:
				setAges((DimensionMapping)newValue);
				return;
			case DatasetPackage.ROW_FILTER__FROM_AGE:
				setFromAge((Integer)newValue);
				return;
			case DatasetPackage.ROW_FILTER__TO_AGE:
				setToAge((Integer)newValue);
				return;
			case DatasetPackage.ROW_FILTER__COLUMN:
				setColumn((String)newValue);
				return;
			case DatasetPackage.ROW_FILTER__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends String>)newValue);
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
			case DatasetPackage.ROW_FILTER__AGES:
				setAges((DimensionMapping)null);
				return;
			case DatasetPackage.ROW_FILTER__FROM_AGE:
				setFromAge(FROM_AGE_EDEFAULT);
				return;
			case DatasetPackage.ROW_FILTER__TO_AGE:
				setToAge(TO_AGE_EDEFAULT);
				return;
			case DatasetPackage.ROW_FILTER__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case DatasetPackage.ROW_FILTER__VALUES:
				getValues().clear();
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
			case DatasetPackage.ROW_FILTER__AGES:
				return ages != null;
			case DatasetPackage.ROW_FILTER__FROM_AGE:
				return fromAge != FROM_AGE_EDEFAULT;
			case DatasetPackage.ROW_FILTER__TO_AGE:
				return toAge != TO_AGE_EDEFAULT;
			case DatasetPackage.ROW_FILTER__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case DatasetPackage.ROW_FILTER__VALUES:
				return values != null && !values.isEmpty();
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
		result.append(" (fromAge: "); //$NON-NLS-1$
		result.append(fromAge);
		result.append(", toAge: "); //$NON-NLS-1$
		result.append(toAge);
		result.append(", column: "); //$NON-NLS-1$
		result.append(column);
		result.append(", values: "); //$NON-NLS-1$
		result.append(values);
		result.append(')');
		return result.toString();
	}

} //RowFilterImpl
