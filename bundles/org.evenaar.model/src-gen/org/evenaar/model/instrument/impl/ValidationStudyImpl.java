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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Mode;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Validation Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getN <em>N</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getProperty <em>Property</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getRating <em>Rating</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getInvariance <em>Invariance</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getCutOff <em>Cut Off</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getSummaries <em>Summaries</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#isVerified <em>Verified</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ValidationStudyImpl#getYear <em>Year</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ValidationStudyImpl extends MinimalEObjectImpl.Container implements ValidationStudy {
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
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> groups;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

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
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final Mode MODE_EDEFAULT = Mode.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected Mode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getN() <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getN()
	 * @generated
	 * @ordered
	 */
	protected static final int N_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getN() <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getN()
	 * @generated
	 * @ordered
	 */
	protected int n = N_EDEFAULT;

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
	 * The default value of the '{@link #getProperty() <em>Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperty()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementProperty PROPERTY_EDEFAULT = MeasurementProperty.CONTENT_VALIDITY;

	/**
	 * The cached value of the '{@link #getProperty() <em>Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperty()
	 * @generated
	 * @ordered
	 */
	protected MeasurementProperty property = PROPERTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRating() <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRating()
	 * @generated
	 * @ordered
	 */
	protected static final Rating RATING_EDEFAULT = Rating.INDETERMINATE;

	/**
	 * The cached value of the '{@link #getRating() <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRating()
	 * @generated
	 * @ordered
	 */
	protected Rating rating = RATING_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvariance() <em>Invariance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvariance()
	 * @generated
	 * @ordered
	 */
	protected static final InvarianceLevel INVARIANCE_EDEFAULT = InvarianceLevel.NOT_TESTED;

	/**
	 * The cached value of the '{@link #getInvariance() <em>Invariance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvariance()
	 * @generated
	 * @ordered
	 */
	protected InvarianceLevel invariance = INVARIANCE_EDEFAULT;

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
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected Scale scale;

	/**
	 * The cached value of the '{@link #getCutOff() <em>Cut Off</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOff()
	 * @generated
	 * @ordered
	 */
	protected CutOff cutOff;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<Figure> figures;

	/**
	 * The cached value of the '{@link #getSummaries() <em>Summaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaries()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> summaries;

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
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ValidationStudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VALIDATION_STUDY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGroups() {
		if (groups == null) {
			groups = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.VALIDATION_STUDY__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__COUNTRY, oldCountry, country));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.VALIDATION_STUDY__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(Mode newMode) {
		Mode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getN() {
		return n;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setN(int newN) {
		int oldN = n;
		n = newN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__N, oldN, n));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__AGE_FROM, oldAgeFrom, ageFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementProperty getProperty() {
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProperty(MeasurementProperty newProperty) {
		MeasurementProperty oldProperty = property;
		property = newProperty == null ? PROPERTY_EDEFAULT : newProperty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__PROPERTY, oldProperty, property));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating getRating() {
		return rating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRating(Rating newRating) {
		Rating oldRating = rating;
		rating = newRating == null ? RATING_EDEFAULT : newRating;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__RATING, oldRating, rating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InvarianceLevel getInvariance() {
		return invariance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvariance(InvarianceLevel newInvariance) {
		InvarianceLevel oldInvariance = invariance;
		invariance = newInvariance == null ? INVARIANCE_EDEFAULT : newInvariance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__INVARIANCE, oldInvariance, invariance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectResolvingEList<Item>(Item.class, this, InstrumentPackage.VALIDATION_STUDY__ITEMS);
		}
		return items;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.VALIDATION_STUDY__SCALE, oldScale, scale));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CutOff getCutOff() {
		if (cutOff != null && cutOff.eIsProxy()) {
			InternalEObject oldCutOff = (InternalEObject)cutOff;
			cutOff = (CutOff)eResolveProxy(oldCutOff);
			if (cutOff != oldCutOff) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.VALIDATION_STUDY__CUT_OFF, oldCutOff, cutOff));
			}
		}
		return cutOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CutOff basicGetCutOff() {
		return cutOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCutOff(CutOff newCutOff) {
		CutOff oldCutOff = cutOff;
		cutOff = newCutOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__CUT_OFF, oldCutOff, cutOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Figure> getFigures() {
		if (figures == null) {
			figures = new EObjectContainmentEList<Figure>(Figure.class, this, InstrumentPackage.VALIDATION_STUDY__FIGURES);
		}
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getSummaries() {
		if (summaries == null) {
			summaries = new EObjectContainmentEList<LocalText>(LocalText.class, this, InstrumentPackage.VALIDATION_STUDY__SUMMARIES);
		}
		return summaries;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, InstrumentPackage.VALIDATION_STUDY__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__VERIFIED, oldVerified, verified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VALIDATION_STUDY__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.VALIDATION_STUDY__FIGURES:
				return ((InternalEList<?>)getFigures()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.VALIDATION_STUDY__SUMMARIES:
				return ((InternalEList<?>)getSummaries()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.VALIDATION_STUDY__ID:
				return getId();
			case InstrumentPackage.VALIDATION_STUDY__GROUPS:
				return getGroups();
			case InstrumentPackage.VALIDATION_STUDY__COUNTRY:
				return getCountry();
			case InstrumentPackage.VALIDATION_STUDY__VERSION:
				if (resolve) return getVersion();
				return basicGetVersion();
			case InstrumentPackage.VALIDATION_STUDY__MODE:
				return getMode();
			case InstrumentPackage.VALIDATION_STUDY__N:
				return getN();
			case InstrumentPackage.VALIDATION_STUDY__AGE_FROM:
				return getAgeFrom();
			case InstrumentPackage.VALIDATION_STUDY__AGE_TO:
				return getAgeTo();
			case InstrumentPackage.VALIDATION_STUDY__PROPERTY:
				return getProperty();
			case InstrumentPackage.VALIDATION_STUDY__RATING:
				return getRating();
			case InstrumentPackage.VALIDATION_STUDY__INVARIANCE:
				return getInvariance();
			case InstrumentPackage.VALIDATION_STUDY__ITEMS:
				return getItems();
			case InstrumentPackage.VALIDATION_STUDY__SCALE:
				if (resolve) return getScale();
				return basicGetScale();
			case InstrumentPackage.VALIDATION_STUDY__CUT_OFF:
				if (resolve) return getCutOff();
				return basicGetCutOff();
			case InstrumentPackage.VALIDATION_STUDY__FIGURES:
				return getFigures();
			case InstrumentPackage.VALIDATION_STUDY__SUMMARIES:
				return getSummaries();
			case InstrumentPackage.VALIDATION_STUDY__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case InstrumentPackage.VALIDATION_STUDY__VERIFIED:
				return isVerified();
			case InstrumentPackage.VALIDATION_STUDY__YEAR:
				return getYear();
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
			case InstrumentPackage.VALIDATION_STUDY__ID:
				setId((String)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends String>)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__COUNTRY:
				setCountry((String)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__VERSION:
				setVersion((LanguageVersion)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__MODE:
				setMode((Mode)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__N:
				setN((Integer)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__AGE_FROM:
				setAgeFrom((Double)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__AGE_TO:
				setAgeTo((Double)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__PROPERTY:
				setProperty((MeasurementProperty)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__RATING:
				setRating((Rating)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__INVARIANCE:
				setInvariance((InvarianceLevel)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__SCALE:
				setScale((Scale)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__CUT_OFF:
				setCutOff((CutOff)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__FIGURES:
				getFigures().clear();
				getFigures().addAll((Collection<? extends Figure>)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__SUMMARIES:
				getSummaries().clear();
				getSummaries().addAll((Collection<? extends LocalText>)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__SOURCE:
				setSource((Source)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__VERIFIED:
				setVerified((Boolean)newValue);
				return;
			case InstrumentPackage.VALIDATION_STUDY__YEAR:
				setYear((Integer)newValue);
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
			case InstrumentPackage.VALIDATION_STUDY__ID:
				setId(ID_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__GROUPS:
				getGroups().clear();
				return;
			case InstrumentPackage.VALIDATION_STUDY__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__VERSION:
				setVersion((LanguageVersion)null);
				return;
			case InstrumentPackage.VALIDATION_STUDY__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__N:
				setN(N_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__PROPERTY:
				setProperty(PROPERTY_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__RATING:
				setRating(RATING_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__INVARIANCE:
				setInvariance(INVARIANCE_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__ITEMS:
				getItems().clear();
				return;
			case InstrumentPackage.VALIDATION_STUDY__SCALE:
				setScale((Scale)null);
				return;
			case InstrumentPackage.VALIDATION_STUDY__CUT_OFF:
				setCutOff((CutOff)null);
				return;
			case InstrumentPackage.VALIDATION_STUDY__FIGURES:
				getFigures().clear();
				return;
			case InstrumentPackage.VALIDATION_STUDY__SUMMARIES:
				getSummaries().clear();
				return;
			case InstrumentPackage.VALIDATION_STUDY__SOURCE:
				setSource((Source)null);
				return;
			case InstrumentPackage.VALIDATION_STUDY__VERIFIED:
				setVerified(VERIFIED_EDEFAULT);
				return;
			case InstrumentPackage.VALIDATION_STUDY__YEAR:
				setYear(YEAR_EDEFAULT);
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
			case InstrumentPackage.VALIDATION_STUDY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case InstrumentPackage.VALIDATION_STUDY__GROUPS:
				return groups != null && !groups.isEmpty();
			case InstrumentPackage.VALIDATION_STUDY__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case InstrumentPackage.VALIDATION_STUDY__VERSION:
				return version != null;
			case InstrumentPackage.VALIDATION_STUDY__MODE:
				return mode != MODE_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__N:
				return n != N_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__AGE_FROM:
				return ageFrom != AGE_FROM_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__AGE_TO:
				return ageTo != AGE_TO_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__PROPERTY:
				return property != PROPERTY_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__RATING:
				return rating != RATING_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__INVARIANCE:
				return invariance != INVARIANCE_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__ITEMS:
				return items != null && !items.isEmpty();
			case InstrumentPackage.VALIDATION_STUDY__SCALE:
				return scale != null;
			case InstrumentPackage.VALIDATION_STUDY__CUT_OFF:
				return cutOff != null;
			case InstrumentPackage.VALIDATION_STUDY__FIGURES:
				return figures != null && !figures.isEmpty();
			case InstrumentPackage.VALIDATION_STUDY__SUMMARIES:
				return summaries != null && !summaries.isEmpty();
			case InstrumentPackage.VALIDATION_STUDY__SOURCE:
				return source != null;
			case InstrumentPackage.VALIDATION_STUDY__VERIFIED:
				return verified != VERIFIED_EDEFAULT;
			case InstrumentPackage.VALIDATION_STUDY__YEAR:
				return year != YEAR_EDEFAULT;
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
		result.append(", groups: "); //$NON-NLS-1$
		result.append(groups);
		result.append(", country: "); //$NON-NLS-1$
		result.append(country);
		result.append(", mode: "); //$NON-NLS-1$
		result.append(mode);
		result.append(", n: "); //$NON-NLS-1$
		result.append(n);
		result.append(", ageFrom: "); //$NON-NLS-1$
		result.append(ageFrom);
		result.append(", ageTo: "); //$NON-NLS-1$
		result.append(ageTo);
		result.append(", property: "); //$NON-NLS-1$
		result.append(property);
		result.append(", rating: "); //$NON-NLS-1$
		result.append(rating);
		result.append(", invariance: "); //$NON-NLS-1$
		result.append(invariance);
		result.append(", verified: "); //$NON-NLS-1$
		result.append(verified);
		result.append(", year: "); //$NON-NLS-1$
		result.append(year);
		result.append(')');
		return result.toString();
	}

} //ValidationStudyImpl
