/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Count Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell. key holds a category of each dimension, separated by vertical bars; a backslash stands before a bar or backslash in a name. The weights are the sums of the survey weights and of their squares, -1 where there are none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.CountCell#getKey <em>Key</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CountCell#getPeople <em>People</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CountCell#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CountCell#getSquaredWeight <em>Squared Weight</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getCountCell()
 * @model
 * @generated
 */
public interface CountCell extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCountCell_Key()
	 * @model default="" required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CountCell#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>People</em>' attribute.
	 * @see #setPeople(long)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCountCell_People()
	 * @model
	 * @generated
	 */
	long getPeople();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CountCell#getPeople <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' attribute.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(long value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCountCell_Weight()
	 * @model default="-1"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CountCell#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Squared Weight</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Squared Weight</em>' attribute.
	 * @see #setSquaredWeight(double)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCountCell_SquaredWeight()
	 * @model default="-1"
	 * @generated
	 */
	double getSquaredWeight();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CountCell#getSquaredWeight <em>Squared Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Squared Weight</em>' attribute.
	 * @see #getSquaredWeight()
	 * @generated
	 */
	void setSquaredWeight(double value);

} // CountCell
