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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.Respondent;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cut Off</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getSex <em>Sex</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getPurposes <em>Purposes</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.CutOffImpl#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CutOffImpl extends MinimalEObjectImpl.Container implements CutOff {
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
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected Scale scale;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.AT_LEAST;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> groups;

	/**
	 * The default value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected static final String SEX_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected String sex = SEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected static final double AGE_FROM_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected double ageFrom = AGE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected static final double AGE_TO_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected double ageTo = AGE_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected LanguageVersion version;

	/**
	 * The default value of the '{@link #getRespondent() <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondent()
	 * @generated
	 * @ordered
	 */
	protected static final Respondent RESPONDENT_EDEFAULT = Respondent.SELF;

	/**
	 * The cached value of the '{@link #getRespondent() <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondent()
	 * @generated
	 * @ordered
	 */
	protected Respondent respondent = RESPONDENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPurposes() <em>Purposes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurposes()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> purposes;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VERIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected boolean verified = VERIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CutOffImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CUT_OFF;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale getScale() {
		if (scale != null && scale.eIsProxy()) {
			InternalEObject oldScale = (InternalEObject)scale;
			scale = (Scale)eResolveProxy(oldScale);
			if (scale != oldScale) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.CUT_OFF__SCALE, oldScale, scale));
			}
		}
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scale basicGetScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(Scale newScale) {
		Scale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGroups() {
		if (groups == null) {
			groups = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.CUT_OFF__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(String newSex) {
		String oldSex = sex;
		sex = newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAgeFrom() {
		return ageFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeFrom(double newAgeFrom) {
		double oldAgeFrom = ageFrom;
		ageFrom = newAgeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__AGE_FROM, oldAgeFrom, ageFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAgeTo() {
		return ageTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeTo(double newAgeTo) {
		double oldAgeTo = ageTo;
		ageTo = newAgeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LanguageVersion getVersion() {
		if (version != null && version.eIsProxy()) {
			InternalEObject oldVersion = (InternalEObject)version;
			version = (LanguageVersion)eResolveProxy(oldVersion);
			if (version != oldVersion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.CUT_OFF__VERSION, oldVersion, version));
			}
		}
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LanguageVersion basicGetVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(LanguageVersion newVersion) {
		LanguageVersion oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Respondent getRespondent() {
		return respondent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondent(Respondent newRespondent) {
		Respondent oldRespondent = respondent;
		respondent = newRespondent == null ? RESPONDENT_EDEFAULT : newRespondent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__RESPONDENT, oldRespondent, respondent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getPurposes() {
		if (purposes == null) {
			purposes = new EObjectContainmentEList<LocalText>(LocalText.class, this, InstrumentPackage.CUT_OFF__PURPOSES);
		}
		return purposes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.CUT_OFF__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVerified() {
		return verified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerified(boolean newVerified) {
		boolean oldVerified = verified;
		verified = newVerified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CUT_OFF__VERIFIED, oldVerified, verified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.CUT_OFF__PURPOSES:
				return ((InternalEList<?>)getPurposes()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.CUT_OFF__ID:
				return getId();
			case InstrumentPackage.CUT_OFF__SCALE:
				if (resolve) return getScale();
				return basicGetScale();
			case InstrumentPackage.CUT_OFF__DIRECTION:
				return getDirection();
			case InstrumentPackage.CUT_OFF__VALUE:
				return getValue();
			case InstrumentPackage.CUT_OFF__GROUPS:
				return getGroups();
			case InstrumentPackage.CUT_OFF__SEX:
				return getSex();
			case InstrumentPackage.CUT_OFF__AGE_FROM:
				return getAgeFrom();
			case InstrumentPackage.CUT_OFF__AGE_TO:
				return getAgeTo();
			case InstrumentPackage.CUT_OFF__VERSION:
				if (resolve) return getVersion();
				return basicGetVersion();
			case InstrumentPackage.CUT_OFF__RESPONDENT:
				return getRespondent();
			case InstrumentPackage.CUT_OFF__PURPOSES:
				return getPurposes();
			case InstrumentPackage.CUT_OFF__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case InstrumentPackage.CUT_OFF__VERIFIED:
				return isVerified();
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
			case InstrumentPackage.CUT_OFF__ID:
				setId((String)newValue);
				return;
			case InstrumentPackage.CUT_OFF__SCALE:
				setScale((Scale)newValue);
				return;
			case InstrumentPackage.CUT_OFF__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case InstrumentPackage.CUT_OFF__VALUE:
				setValue((Double)newValue);
				return;
			case InstrumentPackage.CUT_OFF__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends String>)newValue);
				return;
			case InstrumentPackage.CUT_OFF__SEX:
				setSex((String)newValue);
				return;
			case InstrumentPackage.CUT_OFF__AGE_FROM:
				setAgeFrom((Double)newValue);
				return;
			case InstrumentPackage.CUT_OFF__AGE_TO:
				setAgeTo((Double)newValue);
				return;
			case InstrumentPackage.CUT_OFF__VERSION:
				setVersion((LanguageVersion)newValue);
				return;
			case InstrumentPackage.CUT_OFF__RESPONDENT:
				setRespondent((Respondent)newValue);
				return;
			case InstrumentPackage.CUT_OFF__PURPOSES:
				getPurposes().clear();
				getPurposes().addAll((Collection<? extends LocalText>)newValue);
				return;
			case InstrumentPackage.CUT_OFF__SOURCE:
				setSource((Source)newValue);
				return;
			case InstrumentPackage.CUT_OFF__VERIFIED:
				setVerified((Boolean)newValue);
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
			case InstrumentPackage.CUT_OFF__ID:
				setId(ID_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__SCALE:
				setScale((Scale)null);
				return;
			case InstrumentPackage.CUT_OFF__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__GROUPS:
				getGroups().clear();
				return;
			case InstrumentPackage.CUT_OFF__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__VERSION:
				setVersion((LanguageVersion)null);
				return;
			case InstrumentPackage.CUT_OFF__RESPONDENT:
				setRespondent(RESPONDENT_EDEFAULT);
				return;
			case InstrumentPackage.CUT_OFF__PURPOSES:
				getPurposes().clear();
				return;
			case InstrumentPackage.CUT_OFF__SOURCE:
				setSource((Source)null);
				return;
			case InstrumentPackage.CUT_OFF__VERIFIED:
				setVerified(VERIFIED_EDEFAULT);
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
			case InstrumentPackage.CUT_OFF__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case InstrumentPackage.CUT_OFF__SCALE:
				return scale != null;
			case InstrumentPackage.CUT_OFF__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case InstrumentPackage.CUT_OFF__VALUE:
				return value != VALUE_EDEFAULT;
			case InstrumentPackage.CUT_OFF__GROUPS:
				return groups != null && !groups.isEmpty();
			case InstrumentPackage.CUT_OFF__SEX:
				return SEX_EDEFAULT == null ? sex != null : !SEX_EDEFAULT.equals(sex);
			case InstrumentPackage.CUT_OFF__AGE_FROM:
				return ageFrom != AGE_FROM_EDEFAULT;
			case InstrumentPackage.CUT_OFF__AGE_TO:
				return ageTo != AGE_TO_EDEFAULT;
			case InstrumentPackage.CUT_OFF__VERSION:
				return version != null;
			case InstrumentPackage.CUT_OFF__RESPONDENT:
				return respondent != RESPONDENT_EDEFAULT;
			case InstrumentPackage.CUT_OFF__PURPOSES:
				return purposes != null && !purposes.isEmpty();
			case InstrumentPackage.CUT_OFF__SOURCE:
				return source != null;
			case InstrumentPackage.CUT_OFF__VERIFIED:
				return verified != VERIFIED_EDEFAULT;
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
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", groups: "); //$NON-NLS-1$
		result.append(groups);
		result.append(", sex: "); //$NON-NLS-1$
		result.append(sex);
		result.append(", ageFrom: "); //$NON-NLS-1$
		result.append(ageFrom);
		result.append(", ageTo: "); //$NON-NLS-1$
		result.append(ageTo);
		result.append(", respondent: "); //$NON-NLS-1$
		result.append(respondent);
		result.append(", verified: "); //$NON-NLS-1$
		result.append(verified);
		result.append(')');
		return result.toString();
	}

} //CutOffImpl
