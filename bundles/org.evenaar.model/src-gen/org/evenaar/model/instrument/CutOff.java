/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cut Off</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value from which a score asks for something. groups are ids of the group vocabulary; none means everybody. ages in years, -1 for open.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getScale <em>Scale</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getValue <em>Value</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getSex <em>Sex</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getPurposes <em>Purposes</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.CutOff#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff()
 * @model
 * @generated
 */
public interface CutOff extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Id()
	 * @model default="" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Scale()
	 * @model
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.evenaar.model.instrument.Direction
	 * @see #setDirection(Direction)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.evenaar.model.instrument.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Value()
	 * @model
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Groups()
	 * @model
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see #setSex(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Sex()
	 * @model default=""
	 * @generated
	 */
	String getSex();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see #getSex()
	 * @generated
	 */
	void setSex(String value);

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_AgeFrom()
	 * @model default="-1"
	 * @generated
	 */
	double getAgeFrom();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getAgeFrom <em>Age From</em>}' attribute.
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
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_AgeTo()
	 * @model default="-1"
	 * @generated
	 */
	double getAgeTo();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(double value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' reference.
	 * @see #setVersion(LanguageVersion)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Version()
	 * @model
	 * @generated
	 */
	LanguageVersion getVersion();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getVersion <em>Version</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' reference.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(LanguageVersion value);

	/**
	 * Returns the value of the '<em><b>Respondent</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.Respondent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Respondent</em>' attribute.
	 * @see org.evenaar.model.instrument.Respondent
	 * @see #setRespondent(Respondent)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Respondent()
	 * @model
	 * @generated
	 */
	Respondent getRespondent();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getRespondent <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondent</em>' attribute.
	 * @see org.evenaar.model.instrument.Respondent
	 * @see #getRespondent()
	 * @generated
	 */
	void setRespondent(Respondent value);

	/**
	 * Returns the value of the '<em><b>Purposes</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purposes</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Purposes()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getPurposes();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#getSource <em>Source</em>}' reference.
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
	 * @see org.evenaar.model.instrument.InstrumentPackage#getCutOff_Verified()
	 * @model
	 * @generated
	 */
	boolean isVerified();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.CutOff#isVerified <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' attribute.
	 * @see #isVerified()
	 * @generated
	 */
	void setVerified(boolean value);

} // CutOff
