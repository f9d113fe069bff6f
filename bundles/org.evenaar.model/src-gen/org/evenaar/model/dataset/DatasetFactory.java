/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.evenaar.model.dataset.DatasetPackage
 * @generated
 */
public interface DatasetFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DatasetFactory eINSTANCE = org.evenaar.model.dataset.impl.DatasetFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Description</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Description</em>'.
	 * @generated
	 */
	DatasetDescription createDatasetDescription();

	/**
	 * Returns a new object of class '<em>Data Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Source</em>'.
	 * @generated
	 */
	DataSource createDataSource();

	/**
	 * Returns a new object of class '<em>Csv Shape</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Csv Shape</em>'.
	 * @generated
	 */
	CsvShape createCsvShape();

	/**
	 * Returns a new object of class '<em>Dimension Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dimension Mapping</em>'.
	 * @generated
	 */
	DimensionMapping createDimensionMapping();

	/**
	 * Returns a new object of class '<em>Value Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value Mapping</em>'.
	 * @generated
	 */
	ValueMapping createValueMapping();

	/**
	 * Returns a new object of class '<em>Row Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Row Filter</em>'.
	 * @generated
	 */
	RowFilter createRowFilter();

	/**
	 * Returns a new object of class '<em>Counts</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Counts</em>'.
	 * @generated
	 */
	Counts createCounts();

	/**
	 * Returns a new object of class '<em>Count Dimension</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count Dimension</em>'.
	 * @generated
	 */
	CountDimension createCountDimension();

	/**
	 * Returns a new object of class '<em>Count Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count Cell</em>'.
	 * @generated
	 */
	CountCell createCountCell();

	/**
	 * Returns a new object of class '<em>Suppression</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Suppression</em>'.
	 * @generated
	 */
	Suppression createSuppression();

	/**
	 * Returns a new object of class '<em>Comparison Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Comparison Plan</em>'.
	 * @generated
	 */
	ComparisonPlan createComparisonPlan();

	/**
	 * Returns a new object of class '<em>Condition Prevalence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition Prevalence</em>'.
	 * @generated
	 */
	ConditionPrevalence createConditionPrevalence();

	/**
	 * Returns a new object of class '<em>Prevalence Share</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Prevalence Share</em>'.
	 * @generated
	 */
	PrevalenceShare createPrevalenceShare();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DatasetPackage getDatasetPackage();

} //DatasetFactory
