/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.evenaar.model.dataset.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.evenaar.model.dataset.DatasetPackage
 * @generated
 */
public class DatasetAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static DatasetPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DatasetAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = DatasetPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetSwitch<Adapter> modelSwitch =
		new DatasetSwitch<Adapter>() {
			@Override
			public Adapter caseDatasetDescription(DatasetDescription object) {
				return createDatasetDescriptionAdapter();
			}
			@Override
			public Adapter caseDataSource(DataSource object) {
				return createDataSourceAdapter();
			}
			@Override
			public Adapter caseCsvShape(CsvShape object) {
				return createCsvShapeAdapter();
			}
			@Override
			public Adapter caseDimensionMapping(DimensionMapping object) {
				return createDimensionMappingAdapter();
			}
			@Override
			public Adapter caseValueMapping(ValueMapping object) {
				return createValueMappingAdapter();
			}
			@Override
			public Adapter caseRowFilter(RowFilter object) {
				return createRowFilterAdapter();
			}
			@Override
			public Adapter caseCounts(Counts object) {
				return createCountsAdapter();
			}
			@Override
			public Adapter caseCountDimension(CountDimension object) {
				return createCountDimensionAdapter();
			}
			@Override
			public Adapter caseCountCell(CountCell object) {
				return createCountCellAdapter();
			}
			@Override
			public Adapter caseSuppression(Suppression object) {
				return createSuppressionAdapter();
			}
			@Override
			public Adapter caseComparisonPlan(ComparisonPlan object) {
				return createComparisonPlanAdapter();
			}
			@Override
			public Adapter caseConditionPrevalence(ConditionPrevalence object) {
				return createConditionPrevalenceAdapter();
			}
			@Override
			public Adapter casePrevalenceShare(PrevalenceShare object) {
				return createPrevalenceShareAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.DatasetDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.DatasetDescription
	 * @generated
	 */
	public Adapter createDatasetDescriptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.DataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.DataSource
	 * @generated
	 */
	public Adapter createDataSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.CsvShape <em>Csv Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.CsvShape
	 * @generated
	 */
	public Adapter createCsvShapeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.DimensionMapping <em>Dimension Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.DimensionMapping
	 * @generated
	 */
	public Adapter createDimensionMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.ValueMapping <em>Value Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.ValueMapping
	 * @generated
	 */
	public Adapter createValueMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.RowFilter <em>Row Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.RowFilter
	 * @generated
	 */
	public Adapter createRowFilterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.Counts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.Counts
	 * @generated
	 */
	public Adapter createCountsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.CountDimension <em>Count Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.CountDimension
	 * @generated
	 */
	public Adapter createCountDimensionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.CountCell <em>Count Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.CountCell
	 * @generated
	 */
	public Adapter createCountCellAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.Suppression
	 * @generated
	 */
	public Adapter createSuppressionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.ComparisonPlan <em>Comparison Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.ComparisonPlan
	 * @generated
	 */
	public Adapter createComparisonPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.ConditionPrevalence <em>Condition Prevalence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.ConditionPrevalence
	 * @generated
	 */
	public Adapter createConditionPrevalenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.dataset.PrevalenceShare <em>Prevalence Share</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.dataset.PrevalenceShare
	 * @generated
	 */
	public Adapter createPrevalenceShareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //DatasetAdapterFactory
