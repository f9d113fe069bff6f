/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition Prevalence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The people with a condition instead of all: in what share of each category of a dimension it occurs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.ConditionPrevalence#getName <em>Name</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ConditionPrevalence#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ConditionPrevalence#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ConditionPrevalence#getShares <em>Shares</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getConditionPrevalence()
 * @model
 * @generated
 */
public interface ConditionPrevalence extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getConditionPrevalence_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ConditionPrevalence#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getConditionPrevalence_Source()
	 * @model default=""
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ConditionPrevalence#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getConditionPrevalence_Dimension()
	 * @model default="" required="true"
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ConditionPrevalence#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Shares</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.PrevalenceShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shares</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getConditionPrevalence_Shares()
	 * @model containment="true"
	 * @generated
	 */
	EList<PrevalenceShare> getShares();

} // ConditionPrevalence
