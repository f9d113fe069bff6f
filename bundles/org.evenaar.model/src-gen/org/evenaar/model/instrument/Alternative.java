/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alternative</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An instrument that is better supported for groups. instrument is its id in a registry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.Alternative#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Alternative#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Alternative#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Alternative#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getAlternative()
 * @model
 * @generated
 */
public interface Alternative extends EObject {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getAlternative_Instrument()
	 * @model default="" required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Alternative#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getAlternative_Groups()
	 * @model
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reasons</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getAlternative_Reasons()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getReasons();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getAlternative_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Alternative#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // Alternative
