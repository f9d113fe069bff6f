/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the values of a column become the categories of a dimension. Which other features count depends on kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getKind <em>Kind</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getColumn <em>Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getMotherColumn <em>Mother Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getFatherColumn <em>Father Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getValues <em>Values</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getLowerAges <em>Lower Ages</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DimensionMapping#getDateOrder <em>Date Order</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping()
 * @model
 * @generated
 */
public interface DimensionMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_Dimension()
	 * @model default="" required="true"
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.dataset.MappingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.evenaar.model.dataset.MappingKind
	 * @see #setKind(MappingKind)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_Kind()
	 * @model
	 * @generated
	 */
	MappingKind getKind();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.evenaar.model.dataset.MappingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MappingKind value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_Column()
	 * @model default="" required="true"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Mother Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mother Column</em>' attribute.
	 * @see #setMotherColumn(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_MotherColumn()
	 * @model default=""
	 * @generated
	 */
	String getMotherColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getMotherColumn <em>Mother Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mother Column</em>' attribute.
	 * @see #getMotherColumn()
	 * @generated
	 */
	void setMotherColumn(String value);

	/**
	 * Returns the value of the '<em><b>Father Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Father Column</em>' attribute.
	 * @see #setFatherColumn(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_FatherColumn()
	 * @model default=""
	 * @generated
	 */
	String getFatherColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getFatherColumn <em>Father Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Father Column</em>' attribute.
	 * @see #getFatherColumn()
	 * @generated
	 */
	void setFatherColumn(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_Categories()
	 * @model
	 * @generated
	 */
	EList<String> getCategories();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.ValueMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueMapping> getValues();

	/**
	 * Returns the value of the '<em><b>Lower Ages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Ages</em>' attribute list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_LowerAges()
	 * @model
	 * @generated
	 */
	EList<Integer> getLowerAges();

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_ReferenceDate()
	 * @model default=""
	 * @generated
	 */
	String getReferenceDate();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(String value);

	/**
	 * Returns the value of the '<em><b>Date Order</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.dataset.DateOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date Order</em>' attribute.
	 * @see org.evenaar.model.dataset.DateOrder
	 * @see #setDateOrder(DateOrder)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDimensionMapping_DateOrder()
	 * @model
	 * @generated
	 */
	DateOrder getDateOrder();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DimensionMapping#getDateOrder <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Order</em>' attribute.
	 * @see org.evenaar.model.dataset.DateOrder
	 * @see #getDateOrder()
	 * @generated
	 */
	void setDateOrder(DateOrder value);

} // DimensionMapping
