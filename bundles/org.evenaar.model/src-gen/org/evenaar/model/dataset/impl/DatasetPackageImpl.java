/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.evenaar.model.anchor.AnchorPackage;

import org.evenaar.model.anchor.impl.AnchorPackageImpl;

import org.evenaar.model.dataset.ComparisonPlan;
import org.evenaar.model.dataset.ConditionPrevalence;
import org.evenaar.model.dataset.CountCell;
import org.evenaar.model.dataset.CountDimension;
import org.evenaar.model.dataset.Counts;
import org.evenaar.model.dataset.CsvShape;
import org.evenaar.model.dataset.DataSource;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.DatasetFactory;
import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.dataset.DateOrder;
import org.evenaar.model.dataset.DimensionMapping;
import org.evenaar.model.dataset.MappingKind;
import org.evenaar.model.dataset.PrevalenceShare;
import org.evenaar.model.dataset.RowFilter;
import org.evenaar.model.dataset.SourceKind;
import org.evenaar.model.dataset.Suppression;
import org.evenaar.model.dataset.ValueMapping;

import org.evenaar.model.guideline.GuidelinePackage;

import org.evenaar.model.guideline.impl.GuidelinePackageImpl;

import org.evenaar.model.instrument.InstrumentPackage;

import org.evenaar.model.instrument.impl.InstrumentPackageImpl;

import org.evenaar.model.review.ReviewPackage;

import org.evenaar.model.review.impl.ReviewPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DatasetPackageImpl extends EPackageImpl implements DatasetPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datasetDescriptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass csvShapeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dimensionMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rowFilterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countDimensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suppressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass comparisonPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionPrevalenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass prevalenceShareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mappingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dateOrderEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.evenaar.model.dataset.DatasetPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DatasetPackageImpl() {
		super(eNS_URI, DatasetFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DatasetPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DatasetPackage init() {
		if (isInited) return (DatasetPackage)EPackage.Registry.INSTANCE.getEPackage(DatasetPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDatasetPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DatasetPackageImpl theDatasetPackage = registeredDatasetPackage instanceof DatasetPackageImpl ? (DatasetPackageImpl)registeredDatasetPackage : new DatasetPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AnchorPackage.eNS_URI);
		AnchorPackageImpl theAnchorPackage = (AnchorPackageImpl)(registeredPackage instanceof AnchorPackageImpl ? registeredPackage : AnchorPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidelinePackage.eNS_URI);
		GuidelinePackageImpl theGuidelinePackage = (GuidelinePackageImpl)(registeredPackage instanceof GuidelinePackageImpl ? registeredPackage : GuidelinePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InstrumentPackage.eNS_URI);
		InstrumentPackageImpl theInstrumentPackage = (InstrumentPackageImpl)(registeredPackage instanceof InstrumentPackageImpl ? registeredPackage : InstrumentPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);

		// Create package meta-data objects
		theDatasetPackage.createPackageContents();
		theAnchorPackage.createPackageContents();
		theGuidelinePackage.createPackageContents();
		theInstrumentPackage.createPackageContents();
		theReviewPackage.createPackageContents();

		// Initialize created meta-data
		theDatasetPackage.initializePackageContents();
		theAnchorPackage.initializePackageContents();
		theGuidelinePackage.initializePackageContents();
		theInstrumentPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDatasetPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DatasetPackage.eNS_URI, theDatasetPackage);
		return theDatasetPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatasetDescription() {
		return datasetDescriptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetDescription_Title() {
		return (EAttribute)datasetDescriptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatasetDescription_Source() {
		return (EReference)datasetDescriptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatasetDescription_Mappings() {
		return (EReference)datasetDescriptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetDescription_WeightColumn() {
		return (EAttribute)datasetDescriptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetDescription_CountColumn() {
		return (EAttribute)datasetDescriptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetDescription_MissingValues() {
		return (EAttribute)datasetDescriptionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatasetDescription_Filters() {
		return (EReference)datasetDescriptionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatasetDescription_Counts() {
		return (EReference)datasetDescriptionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatasetDescription_Suppression() {
		return (EReference)datasetDescriptionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatasetDescription_Comparison() {
		return (EReference)datasetDescriptionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataSource() {
		return dataSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSource_Kind() {
		return (EAttribute)dataSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSource_File() {
		return (EAttribute)dataSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSource_Sha256() {
		return (EAttribute)dataSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataSource_Shape() {
		return (EReference)dataSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSource_Url() {
		return (EAttribute)dataSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSource_User() {
		return (EAttribute)dataSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSource_Table() {
		return (EAttribute)dataSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCsvShape() {
		return csvShapeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvShape_Encoding() {
		return (EAttribute)csvShapeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvShape_Delimiter() {
		return (EAttribute)csvShapeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvShape_Quote() {
		return (EAttribute)csvShapeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvShape_DecimalMark() {
		return (EAttribute)csvShapeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvShape_Header() {
		return (EAttribute)csvShapeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCsvShape_SkippedLines() {
		return (EAttribute)csvShapeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDimensionMapping() {
		return dimensionMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_Dimension() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_Kind() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_Column() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_MotherColumn() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_FatherColumn() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_Categories() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimensionMapping_Values() {
		return (EReference)dimensionMappingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_LowerAges() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_ReferenceDate() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionMapping_DateOrder() {
		return (EAttribute)dimensionMappingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueMapping() {
		return valueMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueMapping_Value() {
		return (EAttribute)valueMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueMapping_Category() {
		return (EAttribute)valueMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRowFilter() {
		return rowFilterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRowFilter_Ages() {
		return (EReference)rowFilterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_FromAge() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_ToAge() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_Column() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_Values() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCounts() {
		return countsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCounts_Dimensions() {
		return (EReference)countsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCounts_Cells() {
		return (EReference)countsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountDimension() {
		return countDimensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountDimension_Id() {
		return (EAttribute)countDimensionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountDimension_Categories() {
		return (EAttribute)countDimensionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountCell() {
		return countCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountCell_Key() {
		return (EAttribute)countCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountCell_People() {
		return (EAttribute)countCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountCell_Weight() {
		return (EAttribute)countCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountCell_SquaredWeight() {
		return (EAttribute)countCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuppression() {
		return suppressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Minimum() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Secondary() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComparisonPlan() {
		return comparisonPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_Populations() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_Dimensions() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_FromAge() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_ToAge() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComparisonPlan_Condition() {
		return (EReference)comparisonPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_Approximate() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_Intersections() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComparisonPlan_Level() {
		return (EAttribute)comparisonPlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConditionPrevalence() {
		return conditionPrevalenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionPrevalence_Name() {
		return (EAttribute)conditionPrevalenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionPrevalence_Source() {
		return (EAttribute)conditionPrevalenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionPrevalence_Dimension() {
		return (EAttribute)conditionPrevalenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConditionPrevalence_Shares() {
		return (EReference)conditionPrevalenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrevalenceShare() {
		return prevalenceShareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrevalenceShare_Category() {
		return (EAttribute)prevalenceShareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrevalenceShare_Share() {
		return (EAttribute)prevalenceShareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrevalenceShare_RelativeStandardError() {
		return (EAttribute)prevalenceShareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSourceKind() {
		return sourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMappingKind() {
		return mappingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDateOrder() {
		return dateOrderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetFactory getDatasetFactory() {
		return (DatasetFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		datasetDescriptionEClass = createEClass(DATASET_DESCRIPTION);
		createEAttribute(datasetDescriptionEClass, DATASET_DESCRIPTION__TITLE);
		createEReference(datasetDescriptionEClass, DATASET_DESCRIPTION__SOURCE);
		createEReference(datasetDescriptionEClass, DATASET_DESCRIPTION__MAPPINGS);
		createEAttribute(datasetDescriptionEClass, DATASET_DESCRIPTION__WEIGHT_COLUMN);
		createEAttribute(datasetDescriptionEClass, DATASET_DESCRIPTION__COUNT_COLUMN);
		createEAttribute(datasetDescriptionEClass, DATASET_DESCRIPTION__MISSING_VALUES);
		createEReference(datasetDescriptionEClass, DATASET_DESCRIPTION__FILTERS);
		createEReference(datasetDescriptionEClass, DATASET_DESCRIPTION__COUNTS);
		createEReference(datasetDescriptionEClass, DATASET_DESCRIPTION__SUPPRESSION);
		createEReference(datasetDescriptionEClass, DATASET_DESCRIPTION__COMPARISON);

		dataSourceEClass = createEClass(DATA_SOURCE);
		createEAttribute(dataSourceEClass, DATA_SOURCE__KIND);
		createEAttribute(dataSourceEClass, DATA_SOURCE__FILE);
		createEAttribute(dataSourceEClass, DATA_SOURCE__SHA256);
		createEReference(dataSourceEClass, DATA_SOURCE__SHAPE);
		createEAttribute(dataSourceEClass, DATA_SOURCE__URL);
		createEAttribute(dataSourceEClass, DATA_SOURCE__USER);
		createEAttribute(dataSourceEClass, DATA_SOURCE__TABLE);

		csvShapeEClass = createEClass(CSV_SHAPE);
		createEAttribute(csvShapeEClass, CSV_SHAPE__ENCODING);
		createEAttribute(csvShapeEClass, CSV_SHAPE__DELIMITER);
		createEAttribute(csvShapeEClass, CSV_SHAPE__QUOTE);
		createEAttribute(csvShapeEClass, CSV_SHAPE__DECIMAL_MARK);
		createEAttribute(csvShapeEClass, CSV_SHAPE__HEADER);
		createEAttribute(csvShapeEClass, CSV_SHAPE__SKIPPED_LINES);

		dimensionMappingEClass = createEClass(DIMENSION_MAPPING);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__DIMENSION);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__KIND);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__COLUMN);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__MOTHER_COLUMN);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__FATHER_COLUMN);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__CATEGORIES);
		createEReference(dimensionMappingEClass, DIMENSION_MAPPING__VALUES);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__LOWER_AGES);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__REFERENCE_DATE);
		createEAttribute(dimensionMappingEClass, DIMENSION_MAPPING__DATE_ORDER);

		valueMappingEClass = createEClass(VALUE_MAPPING);
		createEAttribute(valueMappingEClass, VALUE_MAPPING__VALUE);
		createEAttribute(valueMappingEClass, VALUE_MAPPING__CATEGORY);

		rowFilterEClass = createEClass(ROW_FILTER);
		createEReference(rowFilterEClass, ROW_FILTER__AGES);
		createEAttribute(rowFilterEClass, ROW_FILTER__FROM_AGE);
		createEAttribute(rowFilterEClass, ROW_FILTER__TO_AGE);
		createEAttribute(rowFilterEClass, ROW_FILTER__COLUMN);
		createEAttribute(rowFilterEClass, ROW_FILTER__VALUES);

		countsEClass = createEClass(COUNTS);
		createEReference(countsEClass, COUNTS__DIMENSIONS);
		createEReference(countsEClass, COUNTS__CELLS);

		countDimensionEClass = createEClass(COUNT_DIMENSION);
		createEAttribute(countDimensionEClass, COUNT_DIMENSION__ID);
		createEAttribute(countDimensionEClass, COUNT_DIMENSION__CATEGORIES);

		countCellEClass = createEClass(COUNT_CELL);
		createEAttribute(countCellEClass, COUNT_CELL__KEY);
		createEAttribute(countCellEClass, COUNT_CELL__PEOPLE);
		createEAttribute(countCellEClass, COUNT_CELL__WEIGHT);
		createEAttribute(countCellEClass, COUNT_CELL__SQUARED_WEIGHT);

		suppressionEClass = createEClass(SUPPRESSION);
		createEAttribute(suppressionEClass, SUPPRESSION__MINIMUM);
		createEAttribute(suppressionEClass, SUPPRESSION__SECONDARY);

		comparisonPlanEClass = createEClass(COMPARISON_PLAN);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__POPULATIONS);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__DIMENSIONS);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__FROM_AGE);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__TO_AGE);
		createEReference(comparisonPlanEClass, COMPARISON_PLAN__CONDITION);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__APPROXIMATE);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__INTERSECTIONS);
		createEAttribute(comparisonPlanEClass, COMPARISON_PLAN__LEVEL);

		conditionPrevalenceEClass = createEClass(CONDITION_PREVALENCE);
		createEAttribute(conditionPrevalenceEClass, CONDITION_PREVALENCE__NAME);
		createEAttribute(conditionPrevalenceEClass, CONDITION_PREVALENCE__SOURCE);
		createEAttribute(conditionPrevalenceEClass, CONDITION_PREVALENCE__DIMENSION);
		createEReference(conditionPrevalenceEClass, CONDITION_PREVALENCE__SHARES);

		prevalenceShareEClass = createEClass(PREVALENCE_SHARE);
		createEAttribute(prevalenceShareEClass, PREVALENCE_SHARE__CATEGORY);
		createEAttribute(prevalenceShareEClass, PREVALENCE_SHARE__SHARE);
		createEAttribute(prevalenceShareEClass, PREVALENCE_SHARE__RELATIVE_STANDARD_ERROR);

		// Create enums
		sourceKindEEnum = createEEnum(SOURCE_KIND);
		mappingKindEEnum = createEEnum(MAPPING_KIND);
		dateOrderEEnum = createEEnum(DATE_ORDER);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(datasetDescriptionEClass, DatasetDescription.class, "DatasetDescription", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDatasetDescription_Title(), ecorePackage.getEString(), "title", "", 0, 1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getDatasetDescription_Source(), this.getDataSource(), null, "source", null, 0, 1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDatasetDescription_Mappings(), this.getDimensionMapping(), null, "mappings", null, 0, -1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDatasetDescription_WeightColumn(), ecorePackage.getEString(), "weightColumn", "", 0, 1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDatasetDescription_CountColumn(), ecorePackage.getEString(), "countColumn", "", 0, 1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDatasetDescription_MissingValues(), ecorePackage.getEString(), "missingValues", null, 0, -1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDatasetDescription_Filters(), this.getRowFilter(), null, "filters", null, 0, -1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDatasetDescription_Counts(), this.getCounts(), null, "counts", null, 0, -1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDatasetDescription_Suppression(), this.getSuppression(), null, "suppression", null, 0, 1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDatasetDescription_Comparison(), this.getComparisonPlan(), null, "comparison", null, 0, 1, DatasetDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dataSourceEClass, DataSource.class, "DataSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDataSource_Kind(), this.getSourceKind(), "kind", null, 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDataSource_File(), ecorePackage.getEString(), "file", "", 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDataSource_Sha256(), ecorePackage.getEString(), "sha256", "", 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getDataSource_Shape(), this.getCsvShape(), null, "shape", null, 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDataSource_Url(), ecorePackage.getEString(), "url", "", 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDataSource_User(), ecorePackage.getEString(), "user", "", 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDataSource_Table(), ecorePackage.getEString(), "table", "", 0, 1, DataSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(csvShapeEClass, CsvShape.class, "CsvShape", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCsvShape_Encoding(), ecorePackage.getEString(), "encoding", "UTF-8", 0, 1, CsvShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCsvShape_Delimiter(), ecorePackage.getEString(), "delimiter", ",", 0, 1, CsvShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCsvShape_Quote(), ecorePackage.getEString(), "quote", "\"", 0, 1, CsvShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		initEAttribute(getCsvShape_DecimalMark(), ecorePackage.getEString(), "decimalMark", ".", 0, 1, CsvShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCsvShape_Header(), ecorePackage.getEBoolean(), "header", "true", 0, 1, CsvShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCsvShape_SkippedLines(), ecorePackage.getEInt(), "skippedLines", null, 0, 1, CsvShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dimensionMappingEClass, DimensionMapping.class, "DimensionMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDimensionMapping_Dimension(), ecorePackage.getEString(), "dimension", "", 1, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDimensionMapping_Kind(), this.getMappingKind(), "kind", null, 0, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionMapping_Column(), ecorePackage.getEString(), "column", "", 1, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDimensionMapping_MotherColumn(), ecorePackage.getEString(), "motherColumn", "", 0, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDimensionMapping_FatherColumn(), ecorePackage.getEString(), "fatherColumn", "", 0, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDimensionMapping_Categories(), ecorePackage.getEString(), "categories", null, 0, -1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDimensionMapping_Values(), this.getValueMapping(), null, "values", null, 0, -1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionMapping_LowerAges(), ecorePackage.getEInt(), "lowerAges", null, 0, -1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionMapping_ReferenceDate(), ecorePackage.getEString(), "referenceDate", "", 0, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDimensionMapping_DateOrder(), this.getDateOrder(), "dateOrder", null, 0, 1, DimensionMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(valueMappingEClass, ValueMapping.class, "ValueMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getValueMapping_Value(), ecorePackage.getEString(), "value", "", 0, 1, ValueMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getValueMapping_Category(), ecorePackage.getEString(), "category", "", 0, 1, ValueMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(rowFilterEClass, RowFilter.class, "RowFilter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRowFilter_Ages(), this.getDimensionMapping(), null, "ages", null, 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRowFilter_FromAge(), ecorePackage.getEInt(), "fromAge", null, 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRowFilter_ToAge(), ecorePackage.getEInt(), "toAge", "-1", 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getRowFilter_Column(), ecorePackage.getEString(), "column", "", 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getRowFilter_Values(), ecorePackage.getEString(), "values", null, 0, -1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(countsEClass, Counts.class, "Counts", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCounts_Dimensions(), this.getCountDimension(), null, "dimensions", null, 0, -1, Counts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCounts_Cells(), this.getCountCell(), null, "cells", null, 0, -1, Counts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(countDimensionEClass, CountDimension.class, "CountDimension", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCountDimension_Id(), ecorePackage.getEString(), "id", "", 1, 1, CountDimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCountDimension_Categories(), ecorePackage.getEString(), "categories", null, 0, -1, CountDimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(countCellEClass, CountCell.class, "CountCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCountCell_Key(), ecorePackage.getEString(), "key", "", 1, 1, CountCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCountCell_People(), ecorePackage.getELong(), "people", null, 0, 1, CountCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountCell_Weight(), ecorePackage.getEDouble(), "weight", "-1", 0, 1, CountCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCountCell_SquaredWeight(), ecorePackage.getEDouble(), "squaredWeight", "-1", 0, 1, CountCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(suppressionEClass, Suppression.class, "Suppression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSuppression_Minimum(), ecorePackage.getEInt(), "minimum", "10", 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getSuppression_Secondary(), ecorePackage.getEBoolean(), "secondary", "true", 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(comparisonPlanEClass, ComparisonPlan.class, "ComparisonPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getComparisonPlan_Populations(), ecorePackage.getEString(), "populations", null, 0, -1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComparisonPlan_Dimensions(), ecorePackage.getEString(), "dimensions", null, 0, -1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComparisonPlan_FromAge(), ecorePackage.getEInt(), "fromAge", "-1", 0, 1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getComparisonPlan_ToAge(), ecorePackage.getEInt(), "toAge", "-1", 0, 1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getComparisonPlan_Condition(), this.getConditionPrevalence(), null, "condition", null, 0, 1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComparisonPlan_Approximate(), ecorePackage.getEBoolean(), "approximate", null, 0, 1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComparisonPlan_Intersections(), ecorePackage.getEBoolean(), "intersections", "true", 0, 1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getComparisonPlan_Level(), ecorePackage.getEDouble(), "level", "0.95", 0, 1, ComparisonPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(conditionPrevalenceEClass, ConditionPrevalence.class, "ConditionPrevalence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getConditionPrevalence_Name(), ecorePackage.getEString(), "name", "", 0, 1, ConditionPrevalence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getConditionPrevalence_Source(), ecorePackage.getEString(), "source", "", 0, 1, ConditionPrevalence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getConditionPrevalence_Dimension(), ecorePackage.getEString(), "dimension", "", 1, 1, ConditionPrevalence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getConditionPrevalence_Shares(), this.getPrevalenceShare(), null, "shares", null, 0, -1, ConditionPrevalence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(prevalenceShareEClass, PrevalenceShare.class, "PrevalenceShare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPrevalenceShare_Category(), ecorePackage.getEString(), "category", "", 1, 1, PrevalenceShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getPrevalenceShare_Share(), ecorePackage.getEDouble(), "share", null, 0, 1, PrevalenceShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPrevalenceShare_RelativeStandardError(), ecorePackage.getEDouble(), "relativeStandardError", null, 0, 1, PrevalenceShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(sourceKindEEnum, SourceKind.class, "SourceKind"); //$NON-NLS-1$
		addEEnumLiteral(sourceKindEEnum, SourceKind.CSV);
		addEEnumLiteral(sourceKindEEnum, SourceKind.CSV_COUNTS);
		addEEnumLiteral(sourceKindEEnum, SourceKind.PARQUET);
		addEEnumLiteral(sourceKindEEnum, SourceKind.DATABASE);
		addEEnumLiteral(sourceKindEEnum, SourceKind.ENTERED);

		initEEnum(mappingKindEEnum, MappingKind.class, "MappingKind"); //$NON-NLS-1$
		addEEnumLiteral(mappingKindEEnum, MappingKind.BY_VALUE);
		addEEnumLiteral(mappingKindEEnum, MappingKind.AGE);
		addEEnumLiteral(mappingKindEEnum, MappingKind.BIRTH_YEAR);
		addEEnumLiteral(mappingKindEEnum, MappingKind.BIRTH_DATE);
		addEEnumLiteral(mappingKindEEnum, MappingKind.COUNTRY);
		addEEnumLiteral(mappingKindEEnum, MappingKind.POSTCODE);

		initEEnum(dateOrderEEnum, DateOrder.class, "DateOrder"); //$NON-NLS-1$
		addEEnumLiteral(dateOrderEEnum, DateOrder.DAY_FIRST);
		addEEnumLiteral(dateOrderEEnum, DateOrder.MONTH_FIRST);

		// Create resource
		createResource(eNS_URI);
	}

} //DatasetPackageImpl
