/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.evenaar.model.dataset.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DatasetFactoryImpl extends EFactoryImpl implements DatasetFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static DatasetFactory init() {
		try {
			DatasetFactory theDatasetFactory = (DatasetFactory)EPackage.Registry.INSTANCE.getEFactory(DatasetPackage.eNS_URI);
			if (theDatasetFactory != null) {
				return theDatasetFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new DatasetFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DatasetFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case DatasetPackage.DATASET_DESCRIPTION: return createDatasetDescription();
			case DatasetPackage.DATA_SOURCE: return createDataSource();
			case DatasetPackage.CSV_SHAPE: return createCsvShape();
			case DatasetPackage.DIMENSION_MAPPING: return createDimensionMapping();
			case DatasetPackage.VALUE_MAPPING: return createValueMapping();
			case DatasetPackage.ROW_FILTER: return createRowFilter();
			case DatasetPackage.COUNTS: return createCounts();
			case DatasetPackage.COUNT_DIMENSION: return createCountDimension();
			case DatasetPackage.COUNT_CELL: return createCountCell();
			case DatasetPackage.SUPPRESSION: return createSuppression();
			case DatasetPackage.COMPARISON_PLAN: return createComparisonPlan();
			case DatasetPackage.CONDITION_PREVALENCE: return createConditionPrevalence();
			case DatasetPackage.PREVALENCE_SHARE: return createPrevalenceShare();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case DatasetPackage.SOURCE_KIND:
				return createSourceKindFromString(eDataType, initialValue);
			case DatasetPackage.MAPPING_KIND:
				return createMappingKindFromString(eDataType, initialValue);
			case DatasetPackage.DATE_ORDER:
				return createDateOrderFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case DatasetPackage.SOURCE_KIND:
				return convertSourceKindToString(eDataType, instanceValue);
			case DatasetPackage.MAPPING_KIND:
				return convertMappingKindToString(eDataType, instanceValue);
			case DatasetPackage.DATE_ORDER:
				return convertDateOrderToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetDescription createDatasetDescription() {
		DatasetDescriptionImpl datasetDescription = new DatasetDescriptionImpl();
		return datasetDescription;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSource createDataSource() {
		DataSourceImpl dataSource = new DataSourceImpl();
		return dataSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CsvShape createCsvShape() {
		CsvShapeImpl csvShape = new CsvShapeImpl();
		return csvShape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DimensionMapping createDimensionMapping() {
		DimensionMappingImpl dimensionMapping = new DimensionMappingImpl();
		return dimensionMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueMapping createValueMapping() {
		ValueMappingImpl valueMapping = new ValueMappingImpl();
		return valueMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RowFilter createRowFilter() {
		RowFilterImpl rowFilter = new RowFilterImpl();
		return rowFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Counts createCounts() {
		CountsImpl counts = new CountsImpl();
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountDimension createCountDimension() {
		CountDimensionImpl countDimension = new CountDimensionImpl();
		return countDimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountCell createCountCell() {
		CountCellImpl countCell = new CountCellImpl();
		return countCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression createSuppression() {
		SuppressionImpl suppression = new SuppressionImpl();
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComparisonPlan createComparisonPlan() {
		ComparisonPlanImpl comparisonPlan = new ComparisonPlanImpl();
		return comparisonPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConditionPrevalence createConditionPrevalence() {
		ConditionPrevalenceImpl conditionPrevalence = new ConditionPrevalenceImpl();
		return conditionPrevalence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrevalenceShare createPrevalenceShare() {
		PrevalenceShareImpl prevalenceShare = new PrevalenceShareImpl();
		return prevalenceShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceKind createSourceKindFromString(EDataType eDataType, String initialValue) {
		SourceKind result = SourceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MappingKind createMappingKindFromString(EDataType eDataType, String initialValue) {
		MappingKind result = MappingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMappingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DateOrder createDateOrderFromString(EDataType eDataType, String initialValue) {
		DateOrder result = DateOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetPackage getDatasetPackage() {
		return (DatasetPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static DatasetPackage getPackage() {
		return DatasetPackage.eINSTANCE;
	}

} //DatasetFactoryImpl
