/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Row Filter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which rows count. With ages only people from fromAge up to and including toAge do, else only rows whose column has one of values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.RowFilter#getAges <em>Ages</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.RowFilter#getFromAge <em>From Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.RowFilter#getToAge <em>To Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.RowFilter#getColumn <em>Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.RowFilter#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getRowFilter()
 * @model
 * @generated
 */
public interface RowFilter extends EObject {
	/**
	 * Returns the value of the '<em><b>Ages</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ages</em>' containment reference.
	 * @see #setAges(DimensionMapping)
	 * @see org.evenaar.model.dataset.DatasetPackage#getRowFilter_Ages()
	 * @model containment="true"
	 * @generated
	 */
	DimensionMapping getAges();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.RowFilter#getAges <em>Ages</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ages</em>' containment reference.
	 * @see #getAges()
	 * @generated
	 */
	void setAges(DimensionMapping value);

	/**
	 * Returns the value of the '<em><b>From Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From Age</em>' attribute.
	 * @see #setFromAge(int)
	 * @see org.evenaar.model.dataset.DatasetPackage#getRowFilter_FromAge()
	 * @model
	 * @generated
	 */
	int getFromAge();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.RowFilter#getFromAge <em>From Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Age</em>' attribute.
	 * @see #getFromAge()
	 * @generated
	 */
	void setFromAge(int value);

	/**
	 * Returns the value of the '<em><b>To Age</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To Age</em>' attribute.
	 * @see #setToAge(int)
	 * @see org.evenaar.model.dataset.DatasetPackage#getRowFilter_ToAge()
	 * @model default="-1"
	 * @generated
	 */
	int getToAge();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.RowFilter#getToAge <em>To Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Age</em>' attribute.
	 * @see #getToAge()
	 * @generated
	 */
	void setToAge(int value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getRowFilter_Column()
	 * @model default=""
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.RowFilter#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getRowFilter_Values()
	 * @model
	 * @generated
	 */
	EList<String> getValues();

} // RowFilter
