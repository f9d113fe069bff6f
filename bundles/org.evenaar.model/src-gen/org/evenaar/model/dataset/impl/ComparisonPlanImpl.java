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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.evenaar.model.dataset.ComparisonPlan;
import org.evenaar.model.dataset.ConditionPrevalence;
import org.evenaar.model.dataset.DatasetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Comparison Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#getFromAge <em>From Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#getToAge <em>To Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#isIntersections <em>Intersections</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComparisonPlanImpl extends MinimalEObjectImpl.Container implements ComparisonPlan {
	/**
	 * The cached value of the '{@link #getPopulations() <em>Populations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulations()
	 * @generated
	 * @ordered
	 */
	protected EList<String> populations;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> dimensions;

	/**
	 * The default value of the '{@link #getFromAge() <em>From Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromAge()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_AGE_EDEFAULT = -1;

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
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected ConditionPrevalence condition;

	/**
	 * The default value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean APPROXIMATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected boolean approximate = APPROXIMATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIntersections() <em>Intersections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntersections()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INTERSECTIONS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isIntersections() <em>Intersections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntersections()
	 * @generated
	 * @ordered
	 */
	protected boolean intersections = INTERSECTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final double LEVEL_EDEFAULT = 0.95;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected double level = LEVEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComparisonPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.COMPARISON_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPopulations() {
		if (populations == null) {
			populations = new EDataTypeEList<String>(String.class, this, DatasetPackage.COMPARISON_PLAN__POPULATIONS);
		}
		return populations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDimensions() {
		if (dimensions == null) {
			dimensions = new EDataTypeUniqueEList<String>(String.class, this, DatasetPackage.COMPARISON_PLAN__DIMENSIONS);
		}
		return dimensions;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__FROM_AGE, oldFromAge, fromAge));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__TO_AGE, oldToAge, toAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConditionPrevalence getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCondition(ConditionPrevalence newCondition, NotificationChain msgs) {
		ConditionPrevalence oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__CONDITION, oldCondition, newCondition);
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
	public void setCondition(ConditionPrevalence newCondition) {
		if (newCondition != condition) {
			NotificationChain msgs = null;
			if (condition != null)
				msgs = ((InternalEObject)condition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.COMPARISON_PLAN__CONDITION, null, msgs);
			if (newCondition != null)
				msgs = ((InternalEObject)newCondition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.COMPARISON_PLAN__CONDITION, null, msgs);
			msgs = basicSetCondition(newCondition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__CONDITION, newCondition, newCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isApproximate() {
		return approximate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproximate(boolean newApproximate) {
		boolean oldApproximate = approximate;
		approximate = newApproximate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__APPROXIMATE, oldApproximate, approximate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIntersections() {
		return intersections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntersections(boolean newIntersections) {
		boolean oldIntersections = intersections;
		intersections = newIntersections;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__INTERSECTIONS, oldIntersections, intersections));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(double newLevel) {
		double oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.COMPARISON_PLAN__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DatasetPackage.COMPARISON_PLAN__CONDITION:
				return basicSetCondition(null, msgs);
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
			case DatasetPackage.COMPARISON_PLAN__POPULATIONS:
				return getPopulations();
			case DatasetPackage.COMPARISON_PLAN__DIMENSIONS:
				return getDimensions();
			case DatasetPackage.COMPARISON_PLAN__FROM_AGE:
				return getFromAge();
			case DatasetPackage.COMPARISON_PLAN__TO_AGE:
				return getToAge();
			case DatasetPackage.COMPARISON_PLAN__CONDITION:
				return getCondition();
			case DatasetPackage.COMPARISON_PLAN__APPROXIMATE:
				return isApproximate();
			case DatasetPackage.COMPARISON_PLAN__INTERSECTIONS:
				return isIntersections();
			case DatasetPackage.COMPARISON_PLAN__LEVEL:
				return getLevel();
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
			case DatasetPackage.COMPARISON_PLAN__POPULATIONS:
				getPopulations().clear();
				getPopulations().addAll((Collection<? extends String>)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends String>)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__FROM_AGE:
				setFromAge((Integer)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__TO_AGE:
				setToAge((Integer)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__CONDITION:
				setCondition((ConditionPrevalence)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__APPROXIMATE:
				setApproximate((Boolean)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__INTERSECTIONS:
				setIntersections((Boolean)newValue);
				return;
			case DatasetPackage.COMPARISON_PLAN__LEVEL:
				setLevel((Double)newValue);
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
			case DatasetPackage.COMPARISON_PLAN__POPULATIONS:
				getPopulations().clear();
				return;
			case DatasetPackage.COMPARISON_PLAN__DIMENSIONS:
				getDimensions().clear();
				return;
			case DatasetPackage.COMPARISON_PLAN__FROM_AGE:
				setFromAge(FROM_AGE_EDEFAULT);
				return;
			case DatasetPackage.COMPARISON_PLAN__TO_AGE:
				setToAge(TO_AGE_EDEFAULT);
				return;
			case DatasetPackage.COMPARISON_PLAN__CONDITION:
				setCondition((ConditionPrevalence)null);
				return;
			case DatasetPackage.COMPARISON_PLAN__APPROXIMATE:
				setApproximate(APPROXIMATE_EDEFAULT);
				return;
			case DatasetPackage.COMPARISON_PLAN__INTERSECTIONS:
				setIntersections(INTERSECTIONS_EDEFAULT);
				return;
			case DatasetPackage.COMPARISON_PLAN__LEVEL:
				setLevel(LEVEL_EDEFAULT);
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
			case DatasetPackage.COMPARISON_PLAN__POPULATIONS:
				return populations != null && !populations.isEmpty();
			case DatasetPackage.COMPARISON_PLAN__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case DatasetPackage.COMPARISON_PLAN__FROM_AGE:
				return fromAge != FROM_AGE_EDEFAULT;
			case DatasetPackage.COMPARISON_PLAN__TO_AGE:
				return toAge != TO_AGE_EDEFAULT;
			case DatasetPackage.COMPARISON_PLAN__CONDITION:
				return condition != null;
			case DatasetPackage.COMPARISON_PLAN__APPROXIMATE:
				return approximate != APPROXIMATE_EDEFAULT;
			case DatasetPackage.COMPARISON_PLAN__INTERSECTIONS:
				return intersections != INTERSECTIONS_EDEFAULT;
			case DatasetPackage.COMPARISON_PLAN__LEVEL:
				return level != LEVEL_EDEFAULT;
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
		result.append(" (populations: "); //$NON-NLS-1$
		result.append(populations);
		result.append(", dimensions: "); //$NON-NLS-1$
		result.append(dimensions);
		result.append(", fromAge: "); //$NON-NLS-1$
		result.append(fromAge);
		result.append(", toAge: "); //$NON-NLS-1$
		result.append(toAge);
		result.append(", approximate: "); //$NON-NLS-1$
		result.append(approximate);
		result.append(", intersections: "); //$NON-NLS-1$
		result.append(intersections);
		result.append(", level: "); //$NON-NLS-1$
		result.append(level);
		result.append(')');
		return result.toString();
	}

} //ComparisonPlanImpl
