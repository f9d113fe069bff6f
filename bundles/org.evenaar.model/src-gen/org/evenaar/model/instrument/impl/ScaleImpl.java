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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getScoringRule <em>Scoring Rule</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#isBounded <em>Bounded</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ScaleImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScaleImpl extends MinimalEObjectImpl.Container implements Scale {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> names;

	/**
	 * The default value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected static final Scoring SCORING_EDEFAULT = Scoring.SUM;

	/**
	 * The cached value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected Scoring scoring = SCORING_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoringRule() <em>Scoring Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoringRule()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORING_RULE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getScoringRule() <em>Scoring Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoringRule()
	 * @generated
	 * @ordered
	 */
	protected String scoringRule = SCORING_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #isBounded() <em>Bounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBounded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BOUNDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBounded() <em>Bounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBounded()
	 * @generated
	 * @ordered
	 */
	protected boolean bounded = BOUNDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCALE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<LocalText>(LocalText.class, this, InstrumentPackage.SCALE__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scoring getScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(Scoring newScoring) {
		Scoring oldScoring = scoring;
		scoring = newScoring == null ? SCORING_EDEFAULT : newScoring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCALE__SCORING, oldScoring, scoring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScoringRule() {
		return scoringRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoringRule(String newScoringRule) {
		String oldScoringRule = scoringRule;
		scoringRule = newScoringRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCALE__SCORING_RULE, oldScoringRule, scoringRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(double newMinimum) {
		double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCALE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(double newMaximum) {
		double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCALE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBounded() {
		return bounded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBounded(boolean newBounded) {
		boolean oldBounded = bounded;
		bounded = newBounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCALE__BOUNDED, oldBounded, bounded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectResolvingEList<Item>(Item.class, this, InstrumentPackage.SCALE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.SCALE__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.SCALE__ID:
				return getId();
			case InstrumentPackage.SCALE__NAMES:
				return getNames();
			case InstrumentPackage.SCALE__SCORING:
				return getScoring();
			case InstrumentPackage.SCALE__SCORING_RULE:
				return getScoringRule();
			case InstrumentPackage.SCALE__MINIMUM:
				return getMinimum();
			case InstrumentPackage.SCALE__MAXIMUM:
				return getMaximum();
			case InstrumentPackage.SCALE__BOUNDED:
				return isBounded();
			case InstrumentPackage.SCALE__ITEMS:
				return getItems();
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
			case InstrumentPackage.SCALE__ID:
				setId((String)newValue);
				return;
			case InstrumentPackage.SCALE__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends LocalText>)newValue);
				return;
			case InstrumentPackage.SCALE__SCORING:
				setScoring((Scoring)newValue);
				return;
			case InstrumentPackage.SCALE__SCORING_RULE:
				setScoringRule((String)newValue);
				return;
			case InstrumentPackage.SCALE__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case InstrumentPackage.SCALE__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case InstrumentPackage.SCALE__BOUNDED:
				setBounded((Boolean)newValue);
				return;
			case InstrumentPackage.SCALE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
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
			case InstrumentPackage.SCALE__ID:
				setId(ID_EDEFAULT);
				return;
			case InstrumentPackage.SCALE__NAMES:
				getNames().clear();
				return;
			case InstrumentPackage.SCALE__SCORING:
				setScoring(SCORING_EDEFAULT);
				return;
			case InstrumentPackage.SCALE__SCORING_RULE:
				setScoringRule(SCORING_RULE_EDEFAULT);
				return;
			case InstrumentPackage.SCALE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case InstrumentPackage.SCALE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case InstrumentPackage.SCALE__BOUNDED:
				setBounded(BOUNDED_EDEFAULT);
				return;
			case InstrumentPackage.SCALE__ITEMS:
				getItems().clear();
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
			case InstrumentPackage.SCALE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case InstrumentPackage.SCALE__NAMES:
				return names != null && !names.isEmpty();
			case InstrumentPackage.SCALE__SCORING:
				return scoring != SCORING_EDEFAULT;
			case InstrumentPackage.SCALE__SCORING_RULE:
				return SCORING_RULE_EDEFAULT == null ? scoringRule != null : !SCORING_RULE_EDEFAULT.equals(scoringRule);
			case InstrumentPackage.SCALE__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case InstrumentPackage.SCALE__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case InstrumentPackage.SCALE__BOUNDED:
				return bounded != BOUNDED_EDEFAULT;
			case InstrumentPackage.SCALE__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", scoring: "); //$NON-NLS-1$
		result.append(scoring);
		result.append(", scoringRule: "); //$NON-NLS-1$
		result.append(scoringRule);
		result.append(", minimum: "); //$NON-NLS-1$
		result.append(minimum);
		result.append(", maximum: "); //$NON-NLS-1$
		result.append(maximum);
		result.append(", bounded: "); //$NON-NLS-1$
		result.append(bounded);
		result.append(')');
		return result.toString();
	}

} //ScaleImpl
