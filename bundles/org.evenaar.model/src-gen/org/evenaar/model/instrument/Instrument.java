/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A questionnaire, test or decision rule that gives a score, with what is known about it. Ids are stable, and unique among parts of one kind; files name parts by them. Texts under licence may be left out: number, topic and scoring say enough to annotate an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getAbbreviation <em>Abbreviation</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getNames <em>Names</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getMentions <em>Mentions</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getPurposes <em>Purposes</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getStatedItems <em>Stated Items</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#isTextsFree <em>Texts Free</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getLanguageVersions <em>Language Versions</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getOptionSets <em>Option Sets</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getItems <em>Items</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getScales <em>Scales</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getCutOffs <em>Cut Offs</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getStudies <em>Studies</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getInquiries <em>Inquiries</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getSources <em>Sources</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Instrument#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument()
 * @model
 * @generated
 */
public interface Instrument extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Id()
	 * @model default="" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Abbreviation</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abbreviation</em>' attribute.
	 * @see #setAbbreviation(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Abbreviation()
	 * @model default=""
	 * @generated
	 */
	String getAbbreviation();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getAbbreviation <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abbreviation</em>' attribute.
	 * @see #getAbbreviation()
	 * @generated
	 */
	void setAbbreviation(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getNames();

	/**
	 * Returns the value of the '<em><b>Mentions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mentions</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Mentions()
	 * @model
	 * @generated
	 */
	EList<String> getMentions();

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Version()
	 * @model default=""
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Purposes</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purposes</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Purposes()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getPurposes();

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_AgeFrom()
	 * @model default="-1"
	 * @generated
	 */
	double getAgeFrom();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(double value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_AgeTo()
	 * @model default="-1"
	 * @generated
	 */
	double getAgeTo();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(double value);

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' attribute list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Respondent}.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.Respondent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Respondents</em>' attribute list.
	 * @see org.evenaar.model.instrument.Respondent
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Respondents()
	 * @model
	 * @generated
	 */
	EList<Respondent> getRespondents();

	/**
	 * Returns the value of the '<em><b>Stated Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stated Items</em>' attribute.
	 * @see #setStatedItems(int)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_StatedItems()
	 * @model
	 * @generated
	 */
	int getStatedItems();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getStatedItems <em>Stated Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Items</em>' attribute.
	 * @see #getStatedItems()
	 * @generated
	 */
	void setStatedItems(int value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Licence()
	 * @model default=""
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Texts Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Texts Free</em>' attribute.
	 * @see #setTextsFree(boolean)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_TextsFree()
	 * @model
	 * @generated
	 */
	boolean isTextsFree();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Instrument#isTextsFree <em>Texts Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Texts Free</em>' attribute.
	 * @see #isTextsFree()
	 * @generated
	 */
	void setTextsFree(boolean value);

	/**
	 * Returns the value of the '<em><b>Language Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LanguageVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language Versions</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_LanguageVersions()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<LanguageVersion> getLanguageVersions();

	/**
	 * Returns the value of the '<em><b>Option Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.OptionSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Option Sets</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_OptionSets()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<OptionSet> getOptionSets();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Items()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Scales()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Cut Offs</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.CutOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cut Offs</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_CutOffs()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<CutOff> getCutOffs();

	/**
	 * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.ValidationStudy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Studies</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Studies()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<ValidationStudy> getStudies();

	/**
	 * Returns the value of the '<em><b>Inquiries</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Inquiry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inquiries</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Inquiries()
	 * @model containment="true"
	 * @generated
	 */
	EList<Inquiry> getInquiries();

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Alternative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alternatives</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Alternatives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alternative> getAlternatives();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Sources()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remarks</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInstrument_Remarks()
	 * @model
	 * @generated
	 */
	EList<String> getRemarks();

} // Instrument
