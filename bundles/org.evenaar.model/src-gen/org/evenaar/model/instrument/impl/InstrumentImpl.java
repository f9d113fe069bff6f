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

import org.evenaar.model.instrument.Alternative;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Respondent;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getAbbreviation <em>Abbreviation</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getMentions <em>Mentions</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getPurposes <em>Purposes</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getStatedItems <em>Stated Items</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#isTextsFree <em>Texts Free</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getLanguageVersions <em>Language Versions</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getOptionSets <em>Option Sets</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getCutOffs <em>Cut Offs</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getStudies <em>Studies</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getInquiries <em>Inquiries</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.InstrumentImpl#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentImpl extends MinimalEObjectImpl.Container implements Instrument {
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
	 * The default value of the '{@link #getAbbreviation() <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviation()
	 * @generated
	 * @ordered
	 */
	protected static final String ABBREVIATION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getAbbreviation() <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviation()
	 * @generated
	 * @ordered
	 */
	protected String abbreviation = ABBREVIATION_EDEFAULT;

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
	 * The cached value of the '{@link #getMentions() <em>Mentions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMentions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> mentions;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected EList<Respondent> respondents;

	/**
	 * The default value of the '{@link #getStatedItems() <em>Stated Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedItems()
	 * @generated
	 * @ordered
	 */
	protected static final int STATED_ITEMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStatedItems() <em>Stated Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedItems()
	 * @generated
	 * @ordered
	 */
	protected int statedItems = STATED_ITEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isTextsFree() <em>Texts Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTextsFree()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TEXTS_FREE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTextsFree() <em>Texts Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTextsFree()
	 * @generated
	 * @ordered
	 */
	protected boolean textsFree = TEXTS_FREE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguageVersions() <em>Language Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguageVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<LanguageVersion> languageVersions;

	/**
	 * The cached value of the '{@link #getOptionSets() <em>Option Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionSets()
	 * @generated
	 * @ordered
	 */
	protected EList<OptionSet> optionSets;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> items;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * The cached value of the '{@link #getCutOffs() <em>Cut Offs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<CutOff> cutOffs;

	/**
	 * The cached value of the '{@link #getStudies() <em>Studies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudies()
	 * @generated
	 * @ordered
	 */
	protected EList<ValidationStudy> studies;

	/**
	 * The cached value of the '{@link #getInquiries() <em>Inquiries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInquiries()
	 * @generated
	 * @ordered
	 */
	protected EList<Inquiry> inquiries;

	/**
	 * The cached value of the '{@link #getAlternatives() <em>Alternatives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternatives()
	 * @generated
	 * @ordered
	 */
	protected EList<Alternative> alternatives;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> remarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.INSTRUMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbbreviation() {
		return abbreviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbbreviation(String newAbbreviation) {
		String oldAbbreviation = abbreviation;
		abbreviation = newAbbreviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__ABBREVIATION, oldAbbreviation, abbreviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<LocalText>(LocalText.class, this, InstrumentPackage.INSTRUMENT__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMentions() {
		if (mentions == null) {
			mentions = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.INSTRUMENT__MENTIONS);
		}
		return mentions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getPurposes() {
		if (purposes == null) {
			purposes = new EObjectContainmentEList<LocalText>(LocalText.class, this, InstrumentPackage.INSTRUMENT__PURPOSES);
		}
		return purposes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__AGE_FROM, oldAgeFrom, ageFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Respondent> getRespondents() {
		if (respondents == null) {
			respondents = new EDataTypeUniqueEList<Respondent>(Respondent.class, this, InstrumentPackage.INSTRUMENT__RESPONDENTS);
		}
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStatedItems() {
		return statedItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedItems(int newStatedItems) {
		int oldStatedItems = statedItems;
		statedItems = newStatedItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__STATED_ITEMS, oldStatedItems, statedItems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTextsFree() {
		return textsFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextsFree(boolean newTextsFree) {
		boolean oldTextsFree = textsFree;
		textsFree = newTextsFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__TEXTS_FREE, oldTextsFree, textsFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LanguageVersion> getLanguageVersions() {
		if (languageVersions == null) {
			languageVersions = new EObjectContainmentEList<LanguageVersion>(LanguageVersion.class, this, InstrumentPackage.INSTRUMENT__LANGUAGE_VERSIONS);
		}
		return languageVersions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionSet> getOptionSets() {
		if (optionSets == null) {
			optionSets = new EObjectContainmentEList<OptionSet>(OptionSet.class, this, InstrumentPackage.INSTRUMENT__OPTION_SETS);
		}
		return optionSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<Item>(Item.class, this, InstrumentPackage.INSTRUMENT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, InstrumentPackage.INSTRUMENT__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CutOff> getCutOffs() {
		if (cutOffs == null) {
			cutOffs = new EObjectContainmentEList<CutOff>(CutOff.class, this, InstrumentPackage.INSTRUMENT__CUT_OFFS);
		}
		return cutOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValidationStudy> getStudies() {
		if (studies == null) {
			studies = new EObjectContainmentEList<ValidationStudy>(ValidationStudy.class, this, InstrumentPackage.INSTRUMENT__STUDIES);
		}
		return studies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Inquiry> getInquiries() {
		if (inquiries == null) {
			inquiries = new EObjectContainmentEList<Inquiry>(Inquiry.class, this, InstrumentPackage.INSTRUMENT__INQUIRIES);
		}
		return inquiries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alternative> getAlternatives() {
		if (alternatives == null) {
			alternatives = new EObjectContainmentEList<Alternative>(Alternative.class, this, InstrumentPackage.INSTRUMENT__ALTERNATIVES);
		}
		return alternatives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, InstrumentPackage.INSTRUMENT__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRemarks() {
		if (remarks == null) {
			remarks = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.INSTRUMENT__REMARKS);
		}
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.INSTRUMENT__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__PURPOSES:
				return ((InternalEList<?>)getPurposes()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__LANGUAGE_VERSIONS:
				return ((InternalEList<?>)getLanguageVersions()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__OPTION_SETS:
				return ((InternalEList<?>)getOptionSets()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__CUT_OFFS:
				return ((InternalEList<?>)getCutOffs()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__STUDIES:
				return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__INQUIRIES:
				return ((InternalEList<?>)getInquiries()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__ALTERNATIVES:
				return ((InternalEList<?>)getAlternatives()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.INSTRUMENT__ID:
				return getId();
			case InstrumentPackage.INSTRUMENT__ABBREVIATION:
				return getAbbreviation();
			case InstrumentPackage.INSTRUMENT__NAMES:
				return getNames();
			case InstrumentPackage.INSTRUMENT__MENTIONS:
				return getMentions();
			case InstrumentPackage.INSTRUMENT__VERSION:
				return getVersion();
			case InstrumentPackage.INSTRUMENT__PURPOSES:
				return getPurposes();
			case InstrumentPackage.INSTRUMENT__AGE_FROM:
				return getAgeFrom();
			case InstrumentPackage.INSTRUMENT__AGE_TO:
				return getAgeTo();
			case InstrumentPackage.INSTRUMENT__RESPONDENTS:
				return getRespondents();
			case InstrumentPackage.INSTRUMENT__STATED_ITEMS:
				return getStatedItems();
			case InstrumentPackage.INSTRUMENT__LICENCE:
				return getLicence();
			case InstrumentPackage.INSTRUMENT__TEXTS_FREE:
				return isTextsFree();
			case InstrumentPackage.INSTRUMENT__LANGUAGE_VERSIONS:
				return getLanguageVersions();
			case InstrumentPackage.INSTRUMENT__OPTION_SETS:
				return getOptionSets();
			case InstrumentPackage.INSTRUMENT__ITEMS:
				return getItems();
			case InstrumentPackage.INSTRUMENT__SCALES:
				return getScales();
			case InstrumentPackage.INSTRUMENT__CUT_OFFS:
				return getCutOffs();
			case InstrumentPackage.INSTRUMENT__STUDIES:
				return getStudies();
			case InstrumentPackage.INSTRUMENT__INQUIRIES:
				return getInquiries();
			case InstrumentPackage.INSTRUMENT__ALTERNATIVES:
				return getAlternatives();
			case InstrumentPackage.INSTRUMENT__SOURCES:
				return getSources();
			case InstrumentPackage.INSTRUMENT__REMARKS:
				return getRemarks();
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
			case InstrumentPackage.INSTRUMENT__ID:
				setId((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ABBREVIATION:
				setAbbreviation((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends LocalText>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__MENTIONS:
				getMentions().clear();
				getMentions().addAll((Collection<? extends String>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__VERSION:
				setVersion((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__PURPOSES:
				getPurposes().clear();
				getPurposes().addAll((Collection<? extends LocalText>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__AGE_FROM:
				setAgeFrom((Double)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__AGE_TO:
				setAgeTo((Double)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__RESPONDENTS:
				getRespondents().clear();
				getRespondents().addAll((Collection<? extends Respondent>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__STATED_ITEMS:
				setStatedItems((Integer)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__LICENCE:
				setLicence((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__TEXTS_FREE:
				setTextsFree((Boolean)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__LANGUAGE_VERSIONS:
				getLanguageVersions().clear();
				getLanguageVersions().addAll((Collection<? extends LanguageVersion>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__OPTION_SETS:
				getOptionSets().clear();
				getOptionSets().addAll((Collection<? extends OptionSet>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__CUT_OFFS:
				getCutOffs().clear();
				getCutOffs().addAll((Collection<? extends CutOff>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__STUDIES:
				getStudies().clear();
				getStudies().addAll((Collection<? extends ValidationStudy>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__INQUIRIES:
				getInquiries().clear();
				getInquiries().addAll((Collection<? extends Inquiry>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ALTERNATIVES:
				getAlternatives().clear();
				getAlternatives().addAll((Collection<? extends Alternative>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__REMARKS:
				getRemarks().clear();
				getRemarks().addAll((Collection<? extends String>)newValue);
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
			case InstrumentPackage.INSTRUMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__ABBREVIATION:
				setAbbreviation(ABBREVIATION_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__NAMES:
				getNames().clear();
				return;
			case InstrumentPackage.INSTRUMENT__MENTIONS:
				getMentions().clear();
				return;
			case InstrumentPackage.INSTRUMENT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__PURPOSES:
				getPurposes().clear();
				return;
			case InstrumentPackage.INSTRUMENT__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__RESPONDENTS:
				getRespondents().clear();
				return;
			case InstrumentPackage.INSTRUMENT__STATED_ITEMS:
				setStatedItems(STATED_ITEMS_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__TEXTS_FREE:
				setTextsFree(TEXTS_FREE_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__LANGUAGE_VERSIONS:
				getLanguageVersions().clear();
				return;
			case InstrumentPackage.INSTRUMENT__OPTION_SETS:
				getOptionSets().clear();
				return;
			case InstrumentPackage.INSTRUMENT__ITEMS:
				getItems().clear();
				return;
			case InstrumentPackage.INSTRUMENT__SCALES:
				getScales().clear();
				return;
			case InstrumentPackage.INSTRUMENT__CUT_OFFS:
				getCutOffs().clear();
				return;
			case InstrumentPackage.INSTRUMENT__STUDIES:
				getStudies().clear();
				return;
			case InstrumentPackage.INSTRUMENT__INQUIRIES:
				getInquiries().clear();
				return;
			case InstrumentPackage.INSTRUMENT__ALTERNATIVES:
				getAlternatives().clear();
				return;
			case InstrumentPackage.INSTRUMENT__SOURCES:
				getSources().clear();
				return;
			case InstrumentPackage.INSTRUMENT__REMARKS:
				getRemarks().clear();
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
			case InstrumentPackage.INSTRUMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case InstrumentPackage.INSTRUMENT__ABBREVIATION:
				return ABBREVIATION_EDEFAULT == null ? abbreviation != null : !ABBREVIATION_EDEFAULT.equals(abbreviation);
			case InstrumentPackage.INSTRUMENT__NAMES:
				return names != null && !names.isEmpty();
			case InstrumentPackage.INSTRUMENT__MENTIONS:
				return mentions != null && !mentions.isEmpty();
			case InstrumentPackage.INSTRUMENT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case InstrumentPackage.INSTRUMENT__PURPOSES:
				return purposes != null && !purposes.isEmpty();
			case InstrumentPackage.INSTRUMENT__AGE_FROM:
				return ageFrom != AGE_FROM_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__AGE_TO:
				return ageTo != AGE_TO_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__RESPONDENTS:
				return respondents != null && !respondents.isEmpty();
			case InstrumentPackage.INSTRUMENT__STATED_ITEMS:
				return statedItems != STATED_ITEMS_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case InstrumentPackage.INSTRUMENT__TEXTS_FREE:
				return textsFree != TEXTS_FREE_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__LANGUAGE_VERSIONS:
				return languageVersions != null && !languageVersions.isEmpty();
			case InstrumentPackage.INSTRUMENT__OPTION_SETS:
				return optionSets != null && !optionSets.isEmpty();
			case InstrumentPackage.INSTRUMENT__ITEMS:
				return items != null && !items.isEmpty();
			case InstrumentPackage.INSTRUMENT__SCALES:
				return scales != null && !scales.isEmpty();
			case InstrumentPackage.INSTRUMENT__CUT_OFFS:
				return cutOffs != null && !cutOffs.isEmpty();
			case InstrumentPackage.INSTRUMENT__STUDIES:
				return studies != null && !studies.isEmpty();
			case InstrumentPackage.INSTRUMENT__INQUIRIES:
				return inquiries != null && !inquiries.isEmpty();
			case InstrumentPackage.INSTRUMENT__ALTERNATIVES:
				return alternatives != null && !alternatives.isEmpty();
			case InstrumentPackage.INSTRUMENT__SOURCES:
				return sources != null && !sources.isEmpty();
			case InstrumentPackage.INSTRUMENT__REMARKS:
				return remarks != null && !remarks.isEmpty();
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
		result.append(", abbreviation: "); //$NON-NLS-1$
		result.append(abbreviation);
		result.append(", mentions: "); //$NON-NLS-1$
		result.append(mentions);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", ageFrom: "); //$NON-NLS-1$
		result.append(ageFrom);
		result.append(", ageTo: "); //$NON-NLS-1$
		result.append(ageTo);
		result.append(", respondents: "); //$NON-NLS-1$
		result.append(respondents);
		result.append(", statedItems: "); //$NON-NLS-1$
		result.append(statedItems);
		result.append(", licence: "); //$NON-NLS-1$
		result.append(licence);
		result.append(", textsFree: "); //$NON-NLS-1$
		result.append(textsFree);
		result.append(", remarks: "); //$NON-NLS-1$
		result.append(remarks);
		result.append(')');
		return result.toString();
	}

} //InstrumentImpl
