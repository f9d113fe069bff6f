/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Description</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the rows of a data file or a database table are counted, and the counts if they are kept. Never holds rows. With countColumn a row stands for as many people as that column says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getWeightColumn <em>Weight Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getCountColumn <em>Count Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getMissingValues <em>Missing Values</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getSuppression <em>Suppression</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.DatasetDescription#getComparison <em>Comparison</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription()
 * @model
 * @generated
 */
public interface DatasetDescription extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DatasetDescription#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(DataSource)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Source()
	 * @model containment="true"
	 * @generated
	 */
	DataSource getSource();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DatasetDescription#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DataSource value);

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.DimensionMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Mappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<DimensionMapping> getMappings();

	/**
	 * Returns the value of the '<em><b>Weight Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight Column</em>' attribute.
	 * @see #setWeightColumn(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_WeightColumn()
	 * @model default=""
	 * @generated
	 */
	String getWeightColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DatasetDescription#getWeightColumn <em>Weight Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Column</em>' attribute.
	 * @see #getWeightColumn()
	 * @generated
	 */
	void setWeightColumn(String value);

	/**
	 * Returns the value of the '<em><b>Count Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count Column</em>' attribute.
	 * @see #setCountColumn(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_CountColumn()
	 * @model default=""
	 * @generated
	 */
	String getCountColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DatasetDescription#getCountColumn <em>Count Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count Column</em>' attribute.
	 * @see #getCountColumn()
	 * @generated
	 */
	void setCountColumn(String value);

	/**
	 * Returns the value of the '<em><b>Missing Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Missing Values</em>' attribute list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_MissingValues()
	 * @model
	 * @generated
	 */
	EList<String> getMissingValues();

	/**
	 * Returns the value of the '<em><b>Filters</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.RowFilter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filters</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Filters()
	 * @model containment="true"
	 * @generated
	 */
	EList<RowFilter> getFilters();

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.dataset.Counts}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counts</em>' containment reference list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Counts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Counts> getCounts();

	/**
	 * Returns the value of the '<em><b>Suppression</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suppression</em>' containment reference.
	 * @see #setSuppression(Suppression)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Suppression()
	 * @model containment="true"
	 * @generated
	 */
	Suppression getSuppression();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DatasetDescription#getSuppression <em>Suppression</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suppression</em>' containment reference.
	 * @see #getSuppression()
	 * @generated
	 */
	void setSuppression(Suppression value);

	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comparison</em>' containment reference.
	 * @see #setComparison(ComparisonPlan)
	 * @see org.evenaar.model.dataset.DatasetPackage#getDatasetDescription_Comparison()
	 * @model containment="true"
	 * @generated
	 */
	ComparisonPlan getComparison();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.DatasetDescription#getComparison <em>Comparison</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' containment reference.
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(ComparisonPlan value);

} // DatasetDescription
