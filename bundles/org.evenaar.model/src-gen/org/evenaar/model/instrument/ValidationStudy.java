/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Validation Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one study found for one property in the named groups. Without items, scale and cut-off it is about the whole instrument. n counts participants, 0 where not stated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getCountry <em>Country</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getMode <em>Mode</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getN <em>N</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getProperty <em>Property</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getRating <em>Rating</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getInvariance <em>Invariance</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getItems <em>Items</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getScale <em>Scale</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getCutOff <em>Cut Off</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getSummaries <em>Summaries</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#isVerified <em>Verified</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ValidationStudy#getYear <em>Year</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy()
 * @model
 * @generated
 */
public interface ValidationStudy extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Id()
	 * @model default="" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Groups()
	 * @model
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Country()
	 * @model default=""
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' reference.
	 * @see #setVersion(LanguageVersion)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Version()
	 * @model
	 * @generated
	 */
	LanguageVersion getVersion();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getVersion <em>Version</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' reference.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(LanguageVersion value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.Mode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.evenaar.model.instrument.Mode
	 * @see #setMode(Mode)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Mode()
	 * @model
	 * @generated
	 */
	Mode getMode();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.evenaar.model.instrument.Mode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(Mode value);

	/**
	 * Returns the value of the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>N</em>' attribute.
	 * @see #setN(int)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_N()
	 * @model
	 * @generated
	 */
	int getN();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getN <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>N</em>' attribute.
	 * @see #getN()
	 * @generated
	 */
	void setN(int value);

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_AgeFrom()
	 * @model default="-1"
	 * @generated
	 */
	double getAgeFrom();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getAgeFrom <em>Age From</em>}' attribute.
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
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_AgeTo()
	 * @model default="-1"
	 * @generated
	 */
	double getAgeTo();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(double value);

	/**
	 * Returns the value of the '<em><b>Property</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.MeasurementProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Property</em>' attribute.
	 * @see org.evenaar.model.instrument.MeasurementProperty
	 * @see #setProperty(MeasurementProperty)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Property()
	 * @model
	 * @generated
	 */
	MeasurementProperty getProperty();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getProperty <em>Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Property</em>' attribute.
	 * @see org.evenaar.model.instrument.MeasurementProperty
	 * @see #getProperty()
	 * @generated
	 */
	void setProperty(MeasurementProperty value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rating</em>' attribute.
	 * @see org.evenaar.model.instrument.Rating
	 * @see #setRating(Rating)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Rating()
	 * @model
	 * @generated
	 */
	Rating getRating();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getRating <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' attribute.
	 * @see org.evenaar.model.instrument.Rating
	 * @see #getRating()
	 * @generated
	 */
	void setRating(Rating value);

	/**
	 * Returns the value of the '<em><b>Invariance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.InvarianceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Invariance</em>' attribute.
	 * @see org.evenaar.model.instrument.InvarianceLevel
	 * @see #setInvariance(InvarianceLevel)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Invariance()
	 * @model
	 * @generated
	 */
	InvarianceLevel getInvariance();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getInvariance <em>Invariance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invariance</em>' attribute.
	 * @see org.evenaar.model.instrument.InvarianceLevel
	 * @see #getInvariance()
	 * @generated
	 */
	void setInvariance(InvarianceLevel value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Items()
	 * @model
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Scale()
	 * @model
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Cut Off</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cut Off</em>' reference.
	 * @see #setCutOff(CutOff)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_CutOff()
	 * @model
	 * @generated
	 */
	CutOff getCutOff();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getCutOff <em>Cut Off</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut Off</em>' reference.
	 * @see #getCutOff()
	 * @generated
	 */
	void setCutOff(CutOff value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Figure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Figures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Figure> getFigures();

	/**
	 * Returns the value of the '<em><b>Summaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summaries</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Summaries()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getSummaries();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified</em>' attribute.
	 * @see #setVerified(boolean)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Verified()
	 * @model
	 * @generated
	 */
	boolean isVerified();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#isVerified <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' attribute.
	 * @see #isVerified()
	 * @generated
	 */
	void setVerified(boolean value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getValidationStudy_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ValidationStudy#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

} // ValidationStudy
