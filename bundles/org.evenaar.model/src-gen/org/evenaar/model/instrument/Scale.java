/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A score over items. scoringRule tells what Scoring cannot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.Scale#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#getNames <em>Names</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#getScoringRule <em>Scoring Rule</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#isBounded <em>Bounded</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.Scale#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getScale()
 * @model
 * @generated
 */
public interface Scale extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Id()
	 * @model default="" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Scale#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getNames();

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.instrument.Scoring}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scoring</em>' attribute.
	 * @see org.evenaar.model.instrument.Scoring
	 * @see #setScoring(Scoring)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Scoring()
	 * @model
	 * @generated
	 */
	Scoring getScoring();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Scale#getScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' attribute.
	 * @see org.evenaar.model.instrument.Scoring
	 * @see #getScoring()
	 * @generated
	 */
	void setScoring(Scoring value);

	/**
	 * Returns the value of the '<em><b>Scoring Rule</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scoring Rule</em>' attribute.
	 * @see #setScoringRule(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_ScoringRule()
	 * @model default=""
	 * @generated
	 */
	String getScoringRule();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Scale#getScoringRule <em>Scoring Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring Rule</em>' attribute.
	 * @see #getScoringRule()
	 * @generated
	 */
	void setScoringRule(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Minimum()
	 * @model
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Scale#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Maximum()
	 * @model
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Scale#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

	/**
	 * Returns the value of the '<em><b>Bounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bounded</em>' attribute.
	 * @see #setBounded(boolean)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Bounded()
	 * @model
	 * @generated
	 */
	boolean isBounded();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.Scale#isBounded <em>Bounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounded</em>' attribute.
	 * @see #isBounded()
	 * @generated
	 */
	void setBounded(boolean value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getScale_Items()
	 * @model
	 * @generated
	 */
	EList<Item> getItems();

} // Scale
