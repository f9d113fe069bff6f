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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.dataset.DateOrder;
import org.evenaar.model.dataset.DimensionMapping;
import org.evenaar.model.dataset.MappingKind;
import org.evenaar.model.dataset.ValueMapping;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dimension Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getMotherColumn <em>Mother Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getFatherColumn <em>Father Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getLowerAges <em>Lower Ages</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DimensionMappingImpl#getDateOrder <em>Date Order</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DimensionMappingImpl extends MinimalEObjectImpl.Container implements DimensionMapping {
	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final String DIMENSION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected String dimension = DIMENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MappingKind KIND_EDEFAULT = MappingKind.BY_VALUE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MappingKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getMotherColumn() <em>Mother Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotherColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String MOTHER_COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getMotherColumn() <em>Mother Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotherColumn()
	 * @generated
	 * @ordered
	 */
	protected String motherColumn = MOTHER_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFatherColumn() <em>Father Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFatherColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String FATHER_COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFatherColumn() <em>Father Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFatherColumn()
	 * @generated
	 * @ordered
	 */
	protected String fatherColumn = FATHER_COLUMN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> categories;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueMapping> values;

	/**
	 * The cached value of the '{@link #getLowerAges() <em>Lower Ages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerAges()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> lowerAges;

	/**
	 * The default value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_DATE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected String referenceDate = REFERENCE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDateOrder() <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOrder()
	 * @generated
	 * @ordered
	 */
	protected static final DateOrder DATE_ORDER_EDEFAULT = DateOrder.DAY_FIRST;

	/**
	 * The cached value of the '{@link #getDateOrder() <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOrder()
	 * @generated
	 * @ordered
	 */
	protected DateOrder dateOrder = DATE_ORDER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DimensionMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.DIMENSION_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(String newDimension) {
		String oldDimension = dimension;
		dimension = newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MappingKind newKind) {
		MappingKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMotherColumn() {
		return motherColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotherColumn(String newMotherColumn) {
		String oldMotherColumn = motherColumn;
		motherColumn = newMotherColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__MOTHER_COLUMN, oldMotherColumn, motherColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFatherColumn() {
		return fatherColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFatherColumn(String newFatherColumn) {
		String oldFatherColumn = fatherColumn;
		fatherColumn = newFatherColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__FATHER_COLUMN, oldFatherColumn, fatherColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCategories() {
		if (categories == null) {
			categories = new EDataTypeUniqueEList<String>(String.class, this, DatasetPackage.DIMENSION_MAPPING__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueMapping> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<ValueMapping>(ValueMapping.class, this, DatasetPackage.DIMENSION_MAPPING__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getLowerAges() {
		if (lowerAges == null) {
			lowerAges = new EDataTypeUniqueEList<Integer>(Integer.class, this, DatasetPackage.DIMENSION_MAPPING__LOWER_AGES);
		}
		return lowerAges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceDate() {
		return referenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDate(String newReferenceDate) {
		String oldReferenceDate = referenceDate;
		referenceDate = newReferenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__REFERENCE_DATE, oldReferenceDate, referenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateOrder getDateOrder() {
		return dateOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateOrder(DateOrder newDateOrder) {
		DateOrder oldDateOrder = dateOrder;
		dateOrder = newDateOrder == null ? DATE_ORDER_EDEFAULT : newDateOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DIMENSION_MAPPING__DATE_ORDER, oldDateOrder, dateOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DatasetPackage.DIMENSION_MAPPING__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case DatasetPackage.DIMENSION_MAPPING__DIMENSION:
				return getDimension();
			case DatasetPackage.DIMENSION_MAPPING__KIND:
				return getKind();
			case DatasetPackage.DIMENSION_MAPPING__COLUMN:
				return getColumn();
			case DatasetPackage.DIMENSION_MAPPING__MOTHER_COLUMN:
				return getMotherColumn();
			case DatasetPackage.DIMENSION_MAPPING__FATHER_COLUMN:
				return getFatherColumn();
			case DatasetPackage.DIMENSION_MAPPING__CATEGORIES:
				return getCategories();
			case DatasetPackage.DIMENSION_MAPPING__VALUES:
				return getValues();
			case DatasetPackage.DIMENSION_MAPPING__LOWER_AGES:
				return getLowerAges();
			case DatasetPackage.DIMENSION_MAPPING__REFERENCE_DATE:
				return getReferenceDate();
			case DatasetPackage.DIMENSION_MAPPING__DATE_ORDER:
				return getDateOrder();
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
			case DatasetPackage.DIMENSION_MAPPING__DIMENSION:
				setDimension((String)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__KIND:
				setKind((MappingKind)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__COLUMN:
				setColumn((String)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__MOTHER_COLUMN:
				setMotherColumn((String)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__FATHER_COLUMN:
				setFatherColumn((String)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends String>)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends ValueMapping>)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__LOWER_AGES:
				getLowerAges().clear();
				getLowerAges().addAll((Collection<? extends Integer>)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__REFERENCE_DATE:
				setReferenceDate((String)newValue);
				return;
			case DatasetPackage.DIMENSION_MAPPING__DATE_ORDER:
				setDateOrder((DateOrder)newValue);
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
			case DatasetPackage.DIMENSION_MAPPING__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case DatasetPackage.DIMENSION_MAPPING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DatasetPackage.DIMENSION_MAPPING__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case DatasetPackage.DIMENSION_MAPPING__MOTHER_COLUMN:
				setMotherColumn(MOTHER_COLUMN_EDEFAULT);
				return;
			case DatasetPackage.DIMENSION_MAPPING__FATHER_COLUMN:
				setFatherColumn(FATHER_COLUMN_EDEFAULT);
				return;
			case DatasetPackage.DIMENSION_MAPPING__CATEGORIES:
				getCategories().clear();
				return;
			case DatasetPackage.DIMENSION_MAPPING__VALUES:
				getValues().clear();
				return;
			case DatasetPackage.DIMENSION_MAPPING__LOWER_AGES:
				getLowerAges().clear();
				return;
			case DatasetPackage.DIMENSION_MAPPING__REFERENCE_DATE:
				setReferenceDate(REFERENCE_DATE_EDEFAULT);
				return;
			case DatasetPackage.DIMENSION_MAPPING__DATE_ORDER:
				setDateOrder(DATE_ORDER_EDEFAULT);
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
			case DatasetPackage.DIMENSION_MAPPING__DIMENSION:
				return DIMENSION_EDEFAULT == null ? dimension != null : !DIMENSION_EDEFAULT.equals(dimension);
			case DatasetPackage.DIMENSION_MAPPING__KIND:
				return kind != KIND_EDEFAULT;
			case DatasetPackage.DIMENSION_MAPPING__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case DatasetPackage.DIMENSION_MAPPING__MOTHER_COLUMN:
				return MOTHER_COLUMN_EDEFAULT == null ? motherColumn != null : !MOTHER_COLUMN_EDEFAULT.equals(motherColumn);
			case DatasetPackage.DIMENSION_MAPPING__FATHER_COLUMN:
				return FATHER_COLUMN_EDEFAULT == null ? fatherColumn != null : !FATHER_COLUMN_EDEFAULT.equals(fatherColumn);
			case DatasetPackage.DIMENSION_MAPPING__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case DatasetPackage.DIMENSION_MAPPING__VALUES:
				return values != null && !values.isEmpty();
			case DatasetPackage.DIMENSION_MAPPING__LOWER_AGES:
				return lowerAges != null && !lowerAges.isEmpty();
			case DatasetPackage.DIMENSION_MAPPING__REFERENCE_DATE:
				return REFERENCE_DATE_EDEFAULT == null ? referenceDate != null : !REFERENCE_DATE_EDEFAULT.equals(referenceDate);
			case DatasetPackage.DIMENSION_MAPPING__DATE_ORDER:
				return dateOrder != DATE_ORDER_EDEFAULT;
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
		result.append(" (dimension: "); //$NON-NLS-1$
		result.append(dimension);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", column: "); //$NON-NLS-1$
		result.append(column);
		result.append(", motherColumn: "); //$NON-NLS-1$
		result.append(motherColumn);
		result.append(", fatherColumn: "); //$NON-NLS-1$
		result.append(fatherColumn);
		result.append(", categories: "); //$NON-NLS-1$
		result.append(categories);
		result.append(", lowerAges: "); //$NON-NLS-1$
		result.append(lowerAges);
		result.append(", referenceDate: "); //$NON-NLS-1$
		result.append(referenceDate);
		result.append(", dateOrder: "); //$NON-NLS-1$
		result.append(dateOrder);
		result.append(')');
		return result.toString();
	}

} //DimensionMappingImpl
