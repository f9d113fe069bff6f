/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inquiry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody looked for evidence about groups and this is how that ended. Without an inquiry or a study, nobody has looked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getDate <em>Date</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getBy <em>By</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getWhere <em>Where</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Inquiry#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry()
 * @model
 * @generated
 */
public interface Inquiry extends EObject {
	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_Groups()
	 * @model
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_Date()
	 * @model default=""
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Inquiry#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_By()
	 * @model default=""
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Inquiry#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_Where()
	 * @model default=""
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Inquiry#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.InquiryOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.evenaar.model.instrument.InquiryOutcome
	 * @see #setOutcome(InquiryOutcome)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_Outcome()
	 * @model
	 * @generated
	 */
	InquiryOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Inquiry#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.evenaar.model.instrument.InquiryOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(InquiryOutcome value);

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remarks</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_Remarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getRemarks();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getInquiry_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Inquiry#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // Inquiry
