/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.evenaar.model.dataset.DatasetFactory
 * @model kind="package"
 * @generated
 */
public interface DatasetPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "dataset"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://evenaar.org/model/dataset/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "dataset"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DatasetPackage eINSTANCE = org.evenaar.model.dataset.impl.DatasetPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl <em>Description</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.DatasetDescriptionImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDatasetDescription()
	 * @generated
	 */
	int DATASET_DESCRIPTION = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__MAPPINGS = 2;

	/**
	 * The feature id for the '<em><b>Weight Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__WEIGHT_COLUMN = 3;

	/**
	 * The feature id for the '<em><b>Count Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__COUNT_COLUMN = 4;

	/**
	 * The feature id for the '<em><b>Missing Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__MISSING_VALUES = 5;

	/**
	 * The feature id for the '<em><b>Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__FILTERS = 6;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__COUNTS = 7;

	/**
	 * The feature id for the '<em><b>Suppression</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__SUPPRESSION = 8;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION__COMPARISON = 9;

	/**
	 * The number of structural features of the '<em>Description</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_DESCRIPTION_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.DataSourceImpl <em>Data Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.DataSourceImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDataSource()
	 * @generated
	 */
	int DATA_SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__KIND = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__FILE = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__SHAPE = 3;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__URL = 4;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__USER = 5;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__TABLE = 6;

	/**
	 * The number of structural features of the '<em>Data Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.CsvShapeImpl <em>Csv Shape</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.CsvShapeImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCsvShape()
	 * @generated
	 */
	int CSV_SHAPE = 2;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE__ENCODING = 0;

	/**
	 * The feature id for the '<em><b>Delimiter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE__DELIMITER = 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE__QUOTE = 2;

	/**
	 * The feature id for the '<em><b>Decimal Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE__DECIMAL_MARK = 3;

	/**
	 * The feature id for the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE__HEADER = 4;

	/**
	 * The feature id for the '<em><b>Skipped Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE__SKIPPED_LINES = 5;

	/**
	 * The number of structural features of the '<em>Csv Shape</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_SHAPE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.DimensionMappingImpl <em>Dimension Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.DimensionMappingImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDimensionMapping()
	 * @generated
	 */
	int DIMENSION_MAPPING = 3;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__DIMENSION = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__KIND = 1;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__COLUMN = 2;

	/**
	 * The feature id for the '<em><b>Mother Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__MOTHER_COLUMN = 3;

	/**
	 * The feature id for the '<em><b>Father Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__FATHER_COLUMN = 4;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__CATEGORIES = 5;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__VALUES = 6;

	/**
	 * The feature id for the '<em><b>Lower Ages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__LOWER_AGES = 7;

	/**
	 * The feature id for the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__REFERENCE_DATE = 8;

	/**
	 * The feature id for the '<em><b>Date Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING__DATE_ORDER = 9;

	/**
	 * The number of structural features of the '<em>Dimension Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_MAPPING_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.ValueMappingImpl <em>Value Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.ValueMappingImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getValueMapping()
	 * @generated
	 */
	int VALUE_MAPPING = 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING__CATEGORY = 1;

	/**
	 * The number of structural features of the '<em>Value Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.RowFilterImpl <em>Row Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.RowFilterImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getRowFilter()
	 * @generated
	 */
	int ROW_FILTER = 5;

	/**
	 * The feature id for the '<em><b>Ages</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__AGES = 0;

	/**
	 * The feature id for the '<em><b>From Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__FROM_AGE = 1;

	/**
	 * The feature id for the '<em><b>To Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__TO_AGE = 2;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__COLUMN = 3;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER__VALUES = 4;

	/**
	 * The number of structural features of the '<em>Row Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FILTER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.CountsImpl <em>Counts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.CountsImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCounts()
	 * @generated
	 */
	int COUNTS = 6;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTS__DIMENSIONS = 0;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTS__CELLS = 1;

	/**
	 * The number of structural features of the '<em>Counts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTS_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.CountDimensionImpl <em>Count Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.CountDimensionImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCountDimension()
	 * @generated
	 */
	int COUNT_DIMENSION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_DIMENSION__ID = 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_DIMENSION__CATEGORIES = 1;

	/**
	 * The number of structural features of the '<em>Count Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_DIMENSION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.CountCellImpl <em>Count Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.CountCellImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCountCell()
	 * @generated
	 */
	int COUNT_CELL = 8;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_CELL__KEY = 0;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_CELL__PEOPLE = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_CELL__WEIGHT = 2;

	/**
	 * The feature id for the '<em><b>Squared Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_CELL__SQUARED_WEIGHT = 3;

	/**
	 * The number of structural features of the '<em>Count Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_CELL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.SuppressionImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 9;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__MINIMUM = 0;

	/**
	 * The feature id for the '<em><b>Secondary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__SECONDARY = 1;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl <em>Comparison Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.ComparisonPlanImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getComparisonPlan()
	 * @generated
	 */
	int COMPARISON_PLAN = 10;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__POPULATIONS = 0;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__DIMENSIONS = 1;

	/**
	 * The feature id for the '<em><b>From Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__FROM_AGE = 2;

	/**
	 * The feature id for the '<em><b>To Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__TO_AGE = 3;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__CONDITION = 4;

	/**
	 * The feature id for the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__APPROXIMATE = 5;

	/**
	 * The feature id for the '<em><b>Intersections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__INTERSECTIONS = 6;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN__LEVEL = 7;

	/**
	 * The number of structural features of the '<em>Comparison Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_PLAN_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.ConditionPrevalenceImpl <em>Condition Prevalence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.ConditionPrevalenceImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getConditionPrevalence()
	 * @generated
	 */
	int CONDITION_PREVALENCE = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_PREVALENCE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_PREVALENCE__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_PREVALENCE__DIMENSION = 2;

	/**
	 * The feature id for the '<em><b>Shares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_PREVALENCE__SHARES = 3;

	/**
	 * The number of structural features of the '<em>Condition Prevalence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_PREVALENCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.impl.PrevalenceShareImpl <em>Prevalence Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.impl.PrevalenceShareImpl
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getPrevalenceShare()
	 * @generated
	 */
	int PREVALENCE_SHARE = 12;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVALENCE_SHARE__CATEGORY = 0;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVALENCE_SHARE__SHARE = 1;

	/**
	 * The feature id for the '<em><b>Relative Standard Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR = 2;

	/**
	 * The number of structural features of the '<em>Prevalence Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVALENCE_SHARE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.SourceKind
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 13;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.MappingKind <em>Mapping Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.MappingKind
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getMappingKind()
	 * @generated
	 */
	int MAPPING_KIND = 14;

	/**
	 * The meta object id for the '{@link org.evenaar.model.dataset.DateOrder <em>Date Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.dataset.DateOrder
	 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDateOrder()
	 * @generated
	 */
	int DATE_ORDER = 15;


	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.DatasetDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Description</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription
	 * @generated
	 */
	EClass getDatasetDescription();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DatasetDescription#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getTitle()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EAttribute getDatasetDescription_Title();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.dataset.DatasetDescription#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getSource()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EReference getDatasetDescription_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.DatasetDescription#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getMappings()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EReference getDatasetDescription_Mappings();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DatasetDescription#getWeightColumn <em>Weight Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Column</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getWeightColumn()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EAttribute getDatasetDescription_WeightColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DatasetDescription#getCountColumn <em>Count Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count Column</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getCountColumn()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EAttribute getDatasetDescription_CountColumn();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.DatasetDescription#getMissingValues <em>Missing Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Missing Values</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getMissingValues()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EAttribute getDatasetDescription_MissingValues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.DatasetDescription#getFilters <em>Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Filters</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getFilters()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EReference getDatasetDescription_Filters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.DatasetDescription#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counts</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getCounts()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EReference getDatasetDescription_Counts();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.dataset.DatasetDescription#getSuppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Suppression</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getSuppression()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EReference getDatasetDescription_Suppression();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.dataset.DatasetDescription#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Comparison</em>'.
	 * @see org.evenaar.model.dataset.DatasetDescription#getComparison()
	 * @see #getDatasetDescription()
	 * @generated
	 */
	EReference getDatasetDescription_Comparison();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.DataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Source</em>'.
	 * @see org.evenaar.model.dataset.DataSource
	 * @generated
	 */
	EClass getDataSource();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DataSource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getKind()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DataSource#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getFile()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_File();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DataSource#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getSha256()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_Sha256();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.dataset.DataSource#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Shape</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getShape()
	 * @see #getDataSource()
	 * @generated
	 */
	EReference getDataSource_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DataSource#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getUrl()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DataSource#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getUser()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_User();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DataSource#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.evenaar.model.dataset.DataSource#getTable()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_Table();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.CsvShape <em>Csv Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Csv Shape</em>'.
	 * @see org.evenaar.model.dataset.CsvShape
	 * @generated
	 */
	EClass getCsvShape();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CsvShape#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.evenaar.model.dataset.CsvShape#getEncoding()
	 * @see #getCsvShape()
	 * @generated
	 */
	EAttribute getCsvShape_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CsvShape#getDelimiter <em>Delimiter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delimiter</em>'.
	 * @see org.evenaar.model.dataset.CsvShape#getDelimiter()
	 * @see #getCsvShape()
	 * @generated
	 */
	EAttribute getCsvShape_Delimiter();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CsvShape#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.evenaar.model.dataset.CsvShape#getQuote()
	 * @see #getCsvShape()
	 * @generated
	 */
	EAttribute getCsvShape_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CsvShape#getDecimalMark <em>Decimal Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimal Mark</em>'.
	 * @see org.evenaar.model.dataset.CsvShape#getDecimalMark()
	 * @see #getCsvShape()
	 * @generated
	 */
	EAttribute getCsvShape_DecimalMark();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CsvShape#isHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header</em>'.
	 * @see org.evenaar.model.dataset.CsvShape#isHeader()
	 * @see #getCsvShape()
	 * @generated
	 */
	EAttribute getCsvShape_Header();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CsvShape#getSkippedLines <em>Skipped Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skipped Lines</em>'.
	 * @see org.evenaar.model.dataset.CsvShape#getSkippedLines()
	 * @see #getCsvShape()
	 * @generated
	 */
	EAttribute getCsvShape_SkippedLines();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.DimensionMapping <em>Dimension Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension Mapping</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping
	 * @generated
	 */
	EClass getDimensionMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getDimension()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getKind()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getColumn()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getMotherColumn <em>Mother Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mother Column</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getMotherColumn()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_MotherColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getFatherColumn <em>Father Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Father Column</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getFatherColumn()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_FatherColumn();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.DimensionMapping#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getCategories()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.DimensionMapping#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getValues()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EReference getDimensionMapping_Values();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.DimensionMapping#getLowerAges <em>Lower Ages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lower Ages</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getLowerAges()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_LowerAges();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getReferenceDate <em>Reference Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Date</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getReferenceDate()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_ReferenceDate();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.DimensionMapping#getDateOrder <em>Date Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date Order</em>'.
	 * @see org.evenaar.model.dataset.DimensionMapping#getDateOrder()
	 * @see #getDimensionMapping()
	 * @generated
	 */
	EAttribute getDimensionMapping_DateOrder();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.ValueMapping <em>Value Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Mapping</em>'.
	 * @see org.evenaar.model.dataset.ValueMapping
	 * @generated
	 */
	EClass getValueMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ValueMapping#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.evenaar.model.dataset.ValueMapping#getValue()
	 * @see #getValueMapping()
	 * @generated
	 */
	EAttribute getValueMapping_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ValueMapping#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.evenaar.model.dataset.ValueMapping#getCategory()
	 * @see #getValueMapping()
	 * @generated
	 */
	EAttribute getValueMapping_Category();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.RowFilter <em>Row Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row Filter</em>'.
	 * @see org.evenaar.model.dataset.RowFilter
	 * @generated
	 */
	EClass getRowFilter();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.dataset.RowFilter#getAges <em>Ages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ages</em>'.
	 * @see org.evenaar.model.dataset.RowFilter#getAges()
	 * @see #getRowFilter()
	 * @generated
	 */
	EReference getRowFilter_Ages();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.RowFilter#getFromAge <em>From Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Age</em>'.
	 * @see org.evenaar.model.dataset.RowFilter#getFromAge()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_FromAge();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.RowFilter#getToAge <em>To Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Age</em>'.
	 * @see org.evenaar.model.dataset.RowFilter#getToAge()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_ToAge();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.RowFilter#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.evenaar.model.dataset.RowFilter#getColumn()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_Column();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.RowFilter#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.evenaar.model.dataset.RowFilter#getValues()
	 * @see #getRowFilter()
	 * @generated
	 */
	EAttribute getRowFilter_Values();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.Counts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counts</em>'.
	 * @see org.evenaar.model.dataset.Counts
	 * @generated
	 */
	EClass getCounts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.Counts#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.evenaar.model.dataset.Counts#getDimensions()
	 * @see #getCounts()
	 * @generated
	 */
	EReference getCounts_Dimensions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.Counts#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.evenaar.model.dataset.Counts#getCells()
	 * @see #getCounts()
	 * @generated
	 */
	EReference getCounts_Cells();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.CountDimension <em>Count Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count Dimension</em>'.
	 * @see org.evenaar.model.dataset.CountDimension
	 * @generated
	 */
	EClass getCountDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CountDimension#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.dataset.CountDimension#getId()
	 * @see #getCountDimension()
	 * @generated
	 */
	EAttribute getCountDimension_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.CountDimension#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.evenaar.model.dataset.CountDimension#getCategories()
	 * @see #getCountDimension()
	 * @generated
	 */
	EAttribute getCountDimension_Categories();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.CountCell <em>Count Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count Cell</em>'.
	 * @see org.evenaar.model.dataset.CountCell
	 * @generated
	 */
	EClass getCountCell();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CountCell#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.evenaar.model.dataset.CountCell#getKey()
	 * @see #getCountCell()
	 * @generated
	 */
	EAttribute getCountCell_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CountCell#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>People</em>'.
	 * @see org.evenaar.model.dataset.CountCell#getPeople()
	 * @see #getCountCell()
	 * @generated
	 */
	EAttribute getCountCell_People();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CountCell#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.evenaar.model.dataset.CountCell#getWeight()
	 * @see #getCountCell()
	 * @generated
	 */
	EAttribute getCountCell_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.CountCell#getSquaredWeight <em>Squared Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Squared Weight</em>'.
	 * @see org.evenaar.model.dataset.CountCell#getSquaredWeight()
	 * @see #getCountCell()
	 * @generated
	 */
	EAttribute getCountCell_SquaredWeight();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.evenaar.model.dataset.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.Suppression#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.evenaar.model.dataset.Suppression#getMinimum()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.Suppression#isSecondary <em>Secondary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secondary</em>'.
	 * @see org.evenaar.model.dataset.Suppression#isSecondary()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Secondary();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.ComparisonPlan <em>Comparison Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparison Plan</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan
	 * @generated
	 */
	EClass getComparisonPlan();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.ComparisonPlan#getPopulations <em>Populations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Populations</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#getPopulations()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_Populations();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.dataset.ComparisonPlan#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dimensions</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#getDimensions()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_Dimensions();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ComparisonPlan#getFromAge <em>From Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Age</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#getFromAge()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_FromAge();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ComparisonPlan#getToAge <em>To Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Age</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#getToAge()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_ToAge();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.dataset.ComparisonPlan#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#getCondition()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EReference getComparisonPlan_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ComparisonPlan#isApproximate <em>Approximate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approximate</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#isApproximate()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_Approximate();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ComparisonPlan#isIntersections <em>Intersections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intersections</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#isIntersections()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_Intersections();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ComparisonPlan#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.evenaar.model.dataset.ComparisonPlan#getLevel()
	 * @see #getComparisonPlan()
	 * @generated
	 */
	EAttribute getComparisonPlan_Level();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.ConditionPrevalence <em>Condition Prevalence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition Prevalence</em>'.
	 * @see org.evenaar.model.dataset.ConditionPrevalence
	 * @generated
	 */
	EClass getConditionPrevalence();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ConditionPrevalence#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.evenaar.model.dataset.ConditionPrevalence#getName()
	 * @see #getConditionPrevalence()
	 * @generated
	 */
	EAttribute getConditionPrevalence_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ConditionPrevalence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.evenaar.model.dataset.ConditionPrevalence#getSource()
	 * @see #getConditionPrevalence()
	 * @generated
	 */
	EAttribute getConditionPrevalence_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.ConditionPrevalence#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.evenaar.model.dataset.ConditionPrevalence#getDimension()
	 * @see #getConditionPrevalence()
	 * @generated
	 */
	EAttribute getConditionPrevalence_Dimension();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.dataset.ConditionPrevalence#getShares <em>Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shares</em>'.
	 * @see org.evenaar.model.dataset.ConditionPrevalence#getShares()
	 * @see #getConditionPrevalence()
	 * @generated
	 */
	EReference getConditionPrevalence_Shares();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.dataset.PrevalenceShare <em>Prevalence Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prevalence Share</em>'.
	 * @see org.evenaar.model.dataset.PrevalenceShare
	 * @generated
	 */
	EClass getPrevalenceShare();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.PrevalenceShare#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.evenaar.model.dataset.PrevalenceShare#getCategory()
	 * @see #getPrevalenceShare()
	 * @generated
	 */
	EAttribute getPrevalenceShare_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.PrevalenceShare#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.evenaar.model.dataset.PrevalenceShare#getShare()
	 * @see #getPrevalenceShare()
	 * @generated
	 */
	EAttribute getPrevalenceShare_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.dataset.PrevalenceShare#getRelativeStandardError <em>Relative Standard Error</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative Standard Error</em>'.
	 * @see org.evenaar.model.dataset.PrevalenceShare#getRelativeStandardError()
	 * @see #getPrevalenceShare()
	 * @generated
	 */
	EAttribute getPrevalenceShare_RelativeStandardError();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.dataset.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.evenaar.model.dataset.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.dataset.MappingKind <em>Mapping Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mapping Kind</em>'.
	 * @see org.evenaar.model.dataset.MappingKind
	 * @generated
	 */
	EEnum getMappingKind();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.dataset.DateOrder <em>Date Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Date Order</em>'.
	 * @see org.evenaar.model.dataset.DateOrder
	 * @generated
	 */
	EEnum getDateOrder();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DatasetFactory getDatasetFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl <em>Description</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.DatasetDescriptionImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDatasetDescription()
		 * @generated
		 */
		EClass DATASET_DESCRIPTION = eINSTANCE.getDatasetDescription();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_DESCRIPTION__TITLE = eINSTANCE.getDatasetDescription_Title();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET_DESCRIPTION__SOURCE = eINSTANCE.getDatasetDescription_Source();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET_DESCRIPTION__MAPPINGS = eINSTANCE.getDatasetDescription_Mappings();

		/**
		 * The meta object literal for the '<em><b>Weight Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_DESCRIPTION__WEIGHT_COLUMN = eINSTANCE.getDatasetDescription_WeightColumn();

		/**
		 * The meta object literal for the '<em><b>Count Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_DESCRIPTION__COUNT_COLUMN = eINSTANCE.getDatasetDescription_CountColumn();

		/**
		 * The meta object literal for the '<em><b>Missing Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_DESCRIPTION__MISSING_VALUES = eINSTANCE.getDatasetDescription_MissingValues();

		/**
		 * The meta object literal for the '<em><b>Filters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET_DESCRIPTION__FILTERS = eINSTANCE.getDatasetDescription_Filters();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET_DESCRIPTION__COUNTS = eINSTANCE.getDatasetDescription_Counts();

		/**
		 * The meta object literal for the '<em><b>Suppression</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET_DESCRIPTION__SUPPRESSION = eINSTANCE.getDatasetDescription_Suppression();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASET_DESCRIPTION__COMPARISON = eINSTANCE.getDatasetDescription_Comparison();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.DataSourceImpl <em>Data Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.DataSourceImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDataSource()
		 * @generated
		 */
		EClass DATA_SOURCE = eINSTANCE.getDataSource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__KIND = eINSTANCE.getDataSource_Kind();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__FILE = eINSTANCE.getDataSource_File();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__SHA256 = eINSTANCE.getDataSource_Sha256();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_SOURCE__SHAPE = eINSTANCE.getDataSource_Shape();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__URL = eINSTANCE.getDataSource_Url();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__USER = eINSTANCE.getDataSource_User();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__TABLE = eINSTANCE.getDataSource_Table();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.CsvShapeImpl <em>Csv Shape</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.CsvShapeImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCsvShape()
		 * @generated
		 */
		EClass CSV_SHAPE = eINSTANCE.getCsvShape();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_SHAPE__ENCODING = eINSTANCE.getCsvShape_Encoding();

		/**
		 * The meta object literal for the '<em><b>Delimiter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_SHAPE__DELIMITER = eINSTANCE.getCsvShape_Delimiter();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_SHAPE__QUOTE = eINSTANCE.getCsvShape_Quote();

		/**
		 * The meta object literal for the '<em><b>Decimal Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_SHAPE__DECIMAL_MARK = eINSTANCE.getCsvShape_DecimalMark();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_SHAPE__HEADER = eINSTANCE.getCsvShape_Header();

		/**
		 * The meta object literal for the '<em><b>Skipped Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_SHAPE__SKIPPED_LINES = eINSTANCE.getCsvShape_SkippedLines();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.DimensionMappingImpl <em>Dimension Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.DimensionMappingImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDimensionMapping()
		 * @generated
		 */
		EClass DIMENSION_MAPPING = eINSTANCE.getDimensionMapping();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__DIMENSION = eINSTANCE.getDimensionMapping_Dimension();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__KIND = eINSTANCE.getDimensionMapping_Kind();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__COLUMN = eINSTANCE.getDimensionMapping_Column();

		/**
		 * The meta object literal for the '<em><b>Mother Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__MOTHER_COLUMN = eINSTANCE.getDimensionMapping_MotherColumn();

		/**
		 * The meta object literal for the '<em><b>Father Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__FATHER_COLUMN = eINSTANCE.getDimensionMapping_FatherColumn();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__CATEGORIES = eINSTANCE.getDimensionMapping_Categories();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_MAPPING__VALUES = eINSTANCE.getDimensionMapping_Values();

		/**
		 * The meta object literal for the '<em><b>Lower Ages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__LOWER_AGES = eINSTANCE.getDimensionMapping_LowerAges();

		/**
		 * The meta object literal for the '<em><b>Reference Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__REFERENCE_DATE = eINSTANCE.getDimensionMapping_ReferenceDate();

		/**
		 * The meta object literal for the '<em><b>Date Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_MAPPING__DATE_ORDER = eINSTANCE.getDimensionMapping_DateOrder();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.ValueMappingImpl <em>Value Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.ValueMappingImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getValueMapping()
		 * @generated
		 */
		EClass VALUE_MAPPING = eINSTANCE.getValueMapping();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_MAPPING__VALUE = eINSTANCE.getValueMapping_Value();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_MAPPING__CATEGORY = eINSTANCE.getValueMapping_Category();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.RowFilterImpl <em>Row Filter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.RowFilterImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getRowFilter()
		 * @generated
		 */
		EClass ROW_FILTER = eINSTANCE.getRowFilter();

		/**
		 * The meta object literal for the '<em><b>Ages</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW_FILTER__AGES = eINSTANCE.getRowFilter_Ages();

		/**
		 * The meta object literal for the '<em><b>From Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__FROM_AGE = eINSTANCE.getRowFilter_FromAge();

		/**
		 * The meta object literal for the '<em><b>To Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__TO_AGE = eINSTANCE.getRowFilter_ToAge();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__COLUMN = eINSTANCE.getRowFilter_Column();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_FILTER__VALUES = eINSTANCE.getRowFilter_Values();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.CountsImpl <em>Counts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.CountsImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCounts()
		 * @generated
		 */
		EClass COUNTS = eINSTANCE.getCounts();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTS__DIMENSIONS = eINSTANCE.getCounts_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTS__CELLS = eINSTANCE.getCounts_Cells();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.CountDimensionImpl <em>Count Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.CountDimensionImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCountDimension()
		 * @generated
		 */
		EClass COUNT_DIMENSION = eINSTANCE.getCountDimension();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_DIMENSION__ID = eINSTANCE.getCountDimension_Id();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_DIMENSION__CATEGORIES = eINSTANCE.getCountDimension_Categories();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.CountCellImpl <em>Count Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.CountCellImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getCountCell()
		 * @generated
		 */
		EClass COUNT_CELL = eINSTANCE.getCountCell();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_CELL__KEY = eINSTANCE.getCountCell_Key();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_CELL__PEOPLE = eINSTANCE.getCountCell_People();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_CELL__WEIGHT = eINSTANCE.getCountCell_Weight();

		/**
		 * The meta object literal for the '<em><b>Squared Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_CELL__SQUARED_WEIGHT = eINSTANCE.getCountCell_SquaredWeight();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.SuppressionImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__MINIMUM = eINSTANCE.getSuppression_Minimum();

		/**
		 * The meta object literal for the '<em><b>Secondary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__SECONDARY = eINSTANCE.getSuppression_Secondary();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.ComparisonPlanImpl <em>Comparison Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.ComparisonPlanImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getComparisonPlan()
		 * @generated
		 */
		EClass COMPARISON_PLAN = eINSTANCE.getComparisonPlan();

		/**
		 * The meta object literal for the '<em><b>Populations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__POPULATIONS = eINSTANCE.getComparisonPlan_Populations();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__DIMENSIONS = eINSTANCE.getComparisonPlan_Dimensions();

		/**
		 * The meta object literal for the '<em><b>From Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__FROM_AGE = eINSTANCE.getComparisonPlan_FromAge();

		/**
		 * The meta object literal for the '<em><b>To Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__TO_AGE = eINSTANCE.getComparisonPlan_ToAge();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON_PLAN__CONDITION = eINSTANCE.getComparisonPlan_Condition();

		/**
		 * The meta object literal for the '<em><b>Approximate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__APPROXIMATE = eINSTANCE.getComparisonPlan_Approximate();

		/**
		 * The meta object literal for the '<em><b>Intersections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__INTERSECTIONS = eINSTANCE.getComparisonPlan_Intersections();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_PLAN__LEVEL = eINSTANCE.getComparisonPlan_Level();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.ConditionPrevalenceImpl <em>Condition Prevalence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.ConditionPrevalenceImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getConditionPrevalence()
		 * @generated
		 */
		EClass CONDITION_PREVALENCE = eINSTANCE.getConditionPrevalence();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_PREVALENCE__NAME = eINSTANCE.getConditionPrevalence_Name();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_PREVALENCE__SOURCE = eINSTANCE.getConditionPrevalence_Source();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_PREVALENCE__DIMENSION = eINSTANCE.getConditionPrevalence_Dimension();

		/**
		 * The meta object literal for the '<em><b>Shares</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION_PREVALENCE__SHARES = eINSTANCE.getConditionPrevalence_Shares();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.impl.PrevalenceShareImpl <em>Prevalence Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.impl.PrevalenceShareImpl
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getPrevalenceShare()
		 * @generated
		 */
		EClass PREVALENCE_SHARE = eINSTANCE.getPrevalenceShare();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVALENCE_SHARE__CATEGORY = eINSTANCE.getPrevalenceShare_Category();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVALENCE_SHARE__SHARE = eINSTANCE.getPrevalenceShare_Share();

		/**
		 * The meta object literal for the '<em><b>Relative Standard Error</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR = eINSTANCE.getPrevalenceShare_RelativeStandardError();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.SourceKind
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.MappingKind <em>Mapping Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.MappingKind
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getMappingKind()
		 * @generated
		 */
		EEnum MAPPING_KIND = eINSTANCE.getMappingKind();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.dataset.DateOrder <em>Date Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.dataset.DateOrder
		 * @see org.evenaar.model.dataset.impl.DatasetPackageImpl#getDateOrder()
		 * @generated
		 */
		EEnum DATE_ORDER = eINSTANCE.getDateOrder();

	}

} //DatasetPackage
