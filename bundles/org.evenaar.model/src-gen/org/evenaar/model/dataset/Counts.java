/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Counts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Numbers of people over dimensions that were counted together; cells that are not named hold nobody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.Counts#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.Counts#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getCounts()
 * @model
 * @generated
 */
public interface Counts extends EObject {
	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.CountDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getCounts_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<CountDimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.CountCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getCounts_Cells()
	 * @model containment="true"
	 * @generated
	 */
	EList<CountCell> getCells();

} // Counts
