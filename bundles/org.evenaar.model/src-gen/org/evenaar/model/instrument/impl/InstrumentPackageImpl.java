/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.evenaar.model.anchor.AnchorPackage;

import org.evenaar.model.anchor.impl.AnchorPackageImpl;

import org.evenaar.model.dataset.DatasetPackage;

import org.evenaar.model.dataset.impl.DatasetPackageImpl;

import org.evenaar.model.guideline.GuidelinePackage;

import org.evenaar.model.guideline.impl.GuidelinePackageImpl;

import org.evenaar.model.instrument.Alternative;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.InquiryOutcome;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Mode;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.Respondent;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.model.instrument.VersionText;

import org.evenaar.model.review.ReviewPackage;

import org.evenaar.model.review.impl.ReviewPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InstrumentPackageImpl extends EPackageImpl implements InstrumentPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass instrumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass localTextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass languageVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optionSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responseOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass versionTextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cutOffEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass validationStudyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass figureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inquiryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alternativeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responseMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemColumnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum respondentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scoringEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measurementPropertyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum invarianceLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ratingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum modeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum figureKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum inquiryOutcomeEEnum = null;

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
	 * @see org.evenaar.model.instrument.InstrumentPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private InstrumentPackageImpl() {
		super(eNS_URI, InstrumentFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link InstrumentPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static InstrumentPackage init() {
		if (isInited) return (InstrumentPackage)EPackage.Registry.INSTANCE.getEPackage(InstrumentPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredInstrumentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		InstrumentPackageImpl theInstrumentPackage = registeredInstrumentPackage instanceof InstrumentPackageImpl ? (InstrumentPackageImpl)registeredInstrumentPackage : new InstrumentPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AnchorPackage.eNS_URI);
		AnchorPackageImpl theAnchorPackage = (AnchorPackageImpl)(registeredPackage instanceof AnchorPackageImpl ? registeredPackage : AnchorPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DatasetPackage.eNS_URI);
		DatasetPackageImpl theDatasetPackage = (DatasetPackageImpl)(registeredPackage instanceof DatasetPackageImpl ? registeredPackage : DatasetPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidelinePackage.eNS_URI);
		GuidelinePackageImpl theGuidelinePackage = (GuidelinePackageImpl)(registeredPackage instanceof GuidelinePackageImpl ? registeredPackage : GuidelinePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);

		// Create package meta-data objects
		theInstrumentPackage.createPackageContents();
		theAnchorPackage.createPackageContents();
		theDatasetPackage.createPackageContents();
		theGuidelinePackage.createPackageContents();
		theReviewPackage.createPackageContents();

		// Initialize created meta-data
		theInstrumentPackage.initializePackageContents();
		theAnchorPackage.initializePackageContents();
		theDatasetPackage.initializePackageContents();
		theGuidelinePackage.initializePackageContents();
		theReviewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theInstrumentPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(InstrumentPackage.eNS_URI, theInstrumentPackage);
		return theInstrumentPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstrument() {
		return instrumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Id() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Abbreviation() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Names() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Mentions() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Version() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Purposes() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_AgeFrom() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_AgeTo() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Respondents() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_StatedItems() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Licence() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_TextsFree() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_LanguageVersions() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_OptionSets() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Items() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Scales() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_CutOffs() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Studies() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Inquiries() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Alternatives() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstrument_Sources() {
		return (EReference)instrumentEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Remarks() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocalText() {
		return localTextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalText_Language() {
		return (EAttribute)localTextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalText_Text() {
		return (EAttribute)localTextEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLanguageVersion() {
		return languageVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageVersion_Id() {
		return (EAttribute)languageVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageVersion_Language() {
		return (EAttribute)languageVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageVersion_Title() {
		return (EAttribute)languageVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageVersion_Remark() {
		return (EAttribute)languageVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOptionSet() {
		return optionSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOptionSet_Id() {
		return (EAttribute)optionSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOptionSet_Options() {
		return (EReference)optionSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponseOption() {
		return responseOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseOption_Value() {
		return (EAttribute)responseOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseOption_Score() {
		return (EAttribute)responseOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseOption_Scored() {
		return (EAttribute)responseOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponseOption_Texts() {
		return (EReference)responseOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVersionText() {
		return versionTextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersionText_Version() {
		return (EReference)versionTextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionText_Text() {
		return (EAttribute)versionTextEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItem() {
		return itemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Id() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Number() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Kind() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Heading() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItem_Topics() {
		return (EReference)itemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItem_Texts() {
		return (EReference)itemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItem_Options() {
		return (EReference)itemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Reverse() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Required() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Minimum() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Maximum() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Bounded() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Skip() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Note() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScale() {
		return scaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Id() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScale_Names() {
		return (EReference)scaleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Scoring() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_ScoringRule() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Minimum() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Maximum() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Bounded() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScale_Items() {
		return (EReference)scaleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCutOff() {
		return cutOffEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Id() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCutOff_Scale() {
		return (EReference)cutOffEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Direction() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Value() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Groups() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Sex() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_AgeFrom() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_AgeTo() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCutOff_Version() {
		return (EReference)cutOffEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Respondent() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCutOff_Purposes() {
		return (EReference)cutOffEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCutOff_Source() {
		return (EReference)cutOffEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutOff_Verified() {
		return (EAttribute)cutOffEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValidationStudy() {
		return validationStudyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Id() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Groups() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Country() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_Version() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Mode() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_N() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_AgeFrom() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_AgeTo() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Property() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Rating() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Invariance() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_Items() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_Scale() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_CutOff() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_Figures() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_Summaries() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValidationStudy_Source() {
		return (EReference)validationStudyEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Verified() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValidationStudy_Year() {
		return (EAttribute)validationStudyEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFigure() {
		return figureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Kind() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Label() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Value() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Low() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_High() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Level() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInquiry() {
		return inquiryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInquiry_Groups() {
		return (EAttribute)inquiryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInquiry_Date() {
		return (EAttribute)inquiryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInquiry_By() {
		return (EAttribute)inquiryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInquiry_Where() {
		return (EAttribute)inquiryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInquiry_Outcome() {
		return (EAttribute)inquiryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInquiry_Remarks() {
		return (EReference)inquiryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInquiry_Source() {
		return (EReference)inquiryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlternative() {
		return alternativeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlternative_Instrument() {
		return (EAttribute)alternativeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlternative_Groups() {
		return (EAttribute)alternativeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlternative_Reasons() {
		return (EReference)alternativeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlternative_Source() {
		return (EReference)alternativeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Id() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Citation() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Doi() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Url() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Year() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Verified() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Remark() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponseMapping() {
		return responseMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_Instrument() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_File() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_Sha256() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_Separator() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_Charset() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_GroupColumn() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_Reference() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponseMapping_Groups() {
		return (EReference)responseMappingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponseMapping_Columns() {
		return (EReference)responseMappingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_CriterionColumn() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_CriterionPositive() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponseMapping_MissingValues() {
		return (EAttribute)responseMappingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupValue() {
		return groupValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupValue_Value() {
		return (EAttribute)groupValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupValue_Label() {
		return (EAttribute)groupValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupValue_Group() {
		return (EAttribute)groupValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupValue_Used() {
		return (EAttribute)groupValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItemColumn() {
		return itemColumnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemColumn_Item() {
		return (EAttribute)itemColumnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemColumn_Column() {
		return (EAttribute)itemColumnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemColumn_Reverse() {
		return (EAttribute)itemColumnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRespondent() {
		return respondentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemKind() {
		return itemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScoring() {
		return scoringEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasurementProperty() {
		return measurementPropertyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInvarianceLevel() {
		return invarianceLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRating() {
		return ratingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMode() {
		return modeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFigureKind() {
		return figureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInquiryOutcome() {
		return inquiryOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentFactory getInstrumentFactory() {
		return (InstrumentFactory)getEFactoryInstance();
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
		instrumentEClass = createEClass(INSTRUMENT);
		createEAttribute(instrumentEClass, INSTRUMENT__ID);
		createEAttribute(instrumentEClass, INSTRUMENT__ABBREVIATION);
		createEReference(instrumentEClass, INSTRUMENT__NAMES);
		createEAttribute(instrumentEClass, INSTRUMENT__MENTIONS);
		createEAttribute(instrumentEClass, INSTRUMENT__VERSION);
		createEReference(instrumentEClass, INSTRUMENT__PURPOSES);
		createEAttribute(instrumentEClass, INSTRUMENT__AGE_FROM);
		createEAttribute(instrumentEClass, INSTRUMENT__AGE_TO);
		createEAttribute(instrumentEClass, INSTRUMENT__RESPONDENTS);
		createEAttribute(instrumentEClass, INSTRUMENT__STATED_ITEMS);
		createEAttribute(instrumentEClass, INSTRUMENT__LICENCE);
		createEAttribute(instrumentEClass, INSTRUMENT__TEXTS_FREE);
		createEReference(instrumentEClass, INSTRUMENT__LANGUAGE_VERSIONS);
		createEReference(instrumentEClass, INSTRUMENT__OPTION_SETS);
		createEReference(instrumentEClass, INSTRUMENT__ITEMS);
		createEReference(instrumentEClass, INSTRUMENT__SCALES);
		createEReference(instrumentEClass, INSTRUMENT__CUT_OFFS);
		createEReference(instrumentEClass, INSTRUMENT__STUDIES);
		createEReference(instrumentEClass, INSTRUMENT__INQUIRIES);
		createEReference(instrumentEClass, INSTRUMENT__ALTERNATIVES);
		createEReference(instrumentEClass, INSTRUMENT__SOURCES);
		createEAttribute(instrumentEClass, INSTRUMENT__REMARKS);

		localTextEClass = createEClass(LOCAL_TEXT);
		createEAttribute(localTextEClass, LOCAL_TEXT__LANGUAGE);
		createEAttribute(localTextEClass, LOCAL_TEXT__TEXT);

		languageVersionEClass = createEClass(LANGUAGE_VERSION);
		createEAttribute(languageVersionEClass, LANGUAGE_VERSION__ID);
		createEAttribute(languageVersionEClass, LANGUAGE_VERSION__LANGUAGE);
		createEAttribute(languageVersionEClass, LANGUAGE_VERSION__TITLE);
		createEAttribute(languageVersionEClass, LANGUAGE_VERSION__REMARK);

		optionSetEClass = createEClass(OPTION_SET);
		createEAttribute(optionSetEClass, OPTION_SET__ID);
		createEReference(optionSetEClass, OPTION_SET__OPTIONS);

		responseOptionEClass = createEClass(RESPONSE_OPTION);
		createEAttribute(responseOptionEClass, RESPONSE_OPTION__VALUE);
		createEAttribute(responseOptionEClass, RESPONSE_OPTION__SCORE);
		createEAttribute(responseOptionEClass, RESPONSE_OPTION__SCORED);
		createEReference(responseOptionEClass, RESPONSE_OPTION__TEXTS);

		versionTextEClass = createEClass(VERSION_TEXT);
		createEReference(versionTextEClass, VERSION_TEXT__VERSION);
		createEAttribute(versionTextEClass, VERSION_TEXT__TEXT);

		itemEClass = createEClass(ITEM);
		createEAttribute(itemEClass, ITEM__ID);
		createEAttribute(itemEClass, ITEM__NUMBER);
		createEAttribute(itemEClass, ITEM__KIND);
		createEAttribute(itemEClass, ITEM__HEADING);
		createEReference(itemEClass, ITEM__TOPICS);
		createEReference(itemEClass, ITEM__TEXTS);
		createEReference(itemEClass, ITEM__OPTIONS);
		createEAttribute(itemEClass, ITEM__REVERSE);
		createEAttribute(itemEClass, ITEM__REQUIRED);
		createEAttribute(itemEClass, ITEM__MINIMUM);
		createEAttribute(itemEClass, ITEM__MAXIMUM);
		createEAttribute(itemEClass, ITEM__BOUNDED);
		createEAttribute(itemEClass, ITEM__SKIP);
		createEAttribute(itemEClass, ITEM__NOTE);

		scaleEClass = createEClass(SCALE);
		createEAttribute(scaleEClass, SCALE__ID);
		createEReference(scaleEClass, SCALE__NAMES);
		createEAttribute(scaleEClass, SCALE__SCORING);
		createEAttribute(scaleEClass, SCALE__SCORING_RULE);
		createEAttribute(scaleEClass, SCALE__MINIMUM);
		createEAttribute(scaleEClass, SCALE__MAXIMUM);
		createEAttribute(scaleEClass, SCALE__BOUNDED);
		createEReference(scaleEClass, SCALE__ITEMS);

		cutOffEClass = createEClass(CUT_OFF);
		createEAttribute(cutOffEClass, CUT_OFF__ID);
		createEReference(cutOffEClass, CUT_OFF__SCALE);
		createEAttribute(cutOffEClass, CUT_OFF__DIRECTION);
		createEAttribute(cutOffEClass, CUT_OFF__VALUE);
		createEAttribute(cutOffEClass, CUT_OFF__GROUPS);
		createEAttribute(cutOffEClass, CUT_OFF__SEX);
		createEAttribute(cutOffEClass, CUT_OFF__AGE_FROM);
		createEAttribute(cutOffEClass, CUT_OFF__AGE_TO);
		createEReference(cutOffEClass, CUT_OFF__VERSION);
		createEAttribute(cutOffEClass, CUT_OFF__RESPONDENT);
		createEReference(cutOffEClass, CUT_OFF__PURPOSES);
		createEReference(cutOffEClass, CUT_OFF__SOURCE);
		createEAttribute(cutOffEClass, CUT_OFF__VERIFIED);

		validationStudyEClass = createEClass(VALIDATION_STUDY);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__ID);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__GROUPS);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__COUNTRY);
		createEReference(validationStudyEClass, VALIDATION_STUDY__VERSION);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__MODE);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__N);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__AGE_FROM);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__AGE_TO);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__PROPERTY);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__RATING);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__INVARIANCE);
		createEReference(validationStudyEClass, VALIDATION_STUDY__ITEMS);
		createEReference(validationStudyEClass, VALIDATION_STUDY__SCALE);
		createEReference(validationStudyEClass, VALIDATION_STUDY__CUT_OFF);
		createEReference(validationStudyEClass, VALIDATION_STUDY__FIGURES);
		createEReference(validationStudyEClass, VALIDATION_STUDY__SUMMARIES);
		createEReference(validationStudyEClass, VALIDATION_STUDY__SOURCE);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__VERIFIED);
		createEAttribute(validationStudyEClass, VALIDATION_STUDY__YEAR);

		figureEClass = createEClass(FIGURE);
		createEAttribute(figureEClass, FIGURE__KIND);
		createEAttribute(figureEClass, FIGURE__LABEL);
		createEAttribute(figureEClass, FIGURE__VALUE);
		createEAttribute(figureEClass, FIGURE__LOW);
		createEAttribute(figureEClass, FIGURE__HIGH);
		createEAttribute(figureEClass, FIGURE__LEVEL);

		inquiryEClass = createEClass(INQUIRY);
		createEAttribute(inquiryEClass, INQUIRY__GROUPS);
		createEAttribute(inquiryEClass, INQUIRY__DATE);
		createEAttribute(inquiryEClass, INQUIRY__BY);
		createEAttribute(inquiryEClass, INQUIRY__WHERE);
		createEAttribute(inquiryEClass, INQUIRY__OUTCOME);
		createEReference(inquiryEClass, INQUIRY__REMARKS);
		createEReference(inquiryEClass, INQUIRY__SOURCE);

		alternativeEClass = createEClass(ALTERNATIVE);
		createEAttribute(alternativeEClass, ALTERNATIVE__INSTRUMENT);
		createEAttribute(alternativeEClass, ALTERNATIVE__GROUPS);
		createEReference(alternativeEClass, ALTERNATIVE__REASONS);
		createEReference(alternativeEClass, ALTERNATIVE__SOURCE);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__ID);
		createEAttribute(sourceEClass, SOURCE__CITATION);
		createEAttribute(sourceEClass, SOURCE__DOI);
		createEAttribute(sourceEClass, SOURCE__URL);
		createEAttribute(sourceEClass, SOURCE__YEAR);
		createEAttribute(sourceEClass, SOURCE__VERIFIED);
		createEAttribute(sourceEClass, SOURCE__REMARK);

		responseMappingEClass = createEClass(RESPONSE_MAPPING);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__INSTRUMENT);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__FILE);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__SHA256);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__SEPARATOR);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__CHARSET);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__GROUP_COLUMN);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__REFERENCE);
		createEReference(responseMappingEClass, RESPONSE_MAPPING__GROUPS);
		createEReference(responseMappingEClass, RESPONSE_MAPPING__COLUMNS);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__CRITERION_COLUMN);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__CRITERION_POSITIVE);
		createEAttribute(responseMappingEClass, RESPONSE_MAPPING__MISSING_VALUES);

		groupValueEClass = createEClass(GROUP_VALUE);
		createEAttribute(groupValueEClass, GROUP_VALUE__VALUE);
		createEAttribute(groupValueEClass, GROUP_VALUE__LABEL);
		createEAttribute(groupValueEClass, GROUP_VALUE__GROUP);
		createEAttribute(groupValueEClass, GROUP_VALUE__USED);

		itemColumnEClass = createEClass(ITEM_COLUMN);
		createEAttribute(itemColumnEClass, ITEM_COLUMN__ITEM);
		createEAttribute(itemColumnEClass, ITEM_COLUMN__COLUMN);
		createEAttribute(itemColumnEClass, ITEM_COLUMN__REVERSE);

		// Create enums
		respondentEEnum = createEEnum(RESPONDENT);
		itemKindEEnum = createEEnum(ITEM_KIND);
		scoringEEnum = createEEnum(SCORING);
		directionEEnum = createEEnum(DIRECTION);
		measurementPropertyEEnum = createEEnum(MEASUREMENT_PROPERTY);
		invarianceLevelEEnum = createEEnum(INVARIANCE_LEVEL);
		ratingEEnum = createEEnum(RATING);
		modeEEnum = createEEnum(MODE);
		figureKindEEnum = createEEnum(FIGURE_KIND);
		inquiryOutcomeEEnum = createEEnum(INQUIRY_OUTCOME);
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
		initEClass(instrumentEClass, Instrument.class, "Instrument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getInstrument_Id(), ecorePackage.getEString(), "id", "", 1, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInstrument_Abbreviation(), ecorePackage.getEString(), "abbreviation", "", 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getInstrument_Names(), this.getLocalText(), null, "names", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInstrument_Mentions(), ecorePackage.getEString(), "mentions", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInstrument_Version(), ecorePackage.getEString(), "version", "", 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getInstrument_Purposes(), this.getLocalText(), null, "purposes", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInstrument_AgeFrom(), ecorePackage.getEDouble(), "ageFrom", "-1", 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInstrument_AgeTo(), ecorePackage.getEDouble(), "ageTo", "-1", 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInstrument_Respondents(), this.getRespondent(), "respondents", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInstrument_StatedItems(), ecorePackage.getEInt(), "statedItems", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInstrument_Licence(), ecorePackage.getEString(), "licence", "", 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInstrument_TextsFree(), ecorePackage.getEBoolean(), "textsFree", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInstrument_LanguageVersions(), this.getLanguageVersion(), null, "languageVersions", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_LanguageVersions().getEKeys().add(this.getLanguageVersion_Id());
		initEReference(getInstrument_OptionSets(), this.getOptionSet(), null, "optionSets", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_OptionSets().getEKeys().add(this.getOptionSet_Id());
		initEReference(getInstrument_Items(), this.getItem(), null, "items", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_Items().getEKeys().add(this.getItem_Id());
		initEReference(getInstrument_Scales(), this.getScale(), null, "scales", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_Scales().getEKeys().add(this.getScale_Id());
		initEReference(getInstrument_CutOffs(), this.getCutOff(), null, "cutOffs", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_CutOffs().getEKeys().add(this.getCutOff_Id());
		initEReference(getInstrument_Studies(), this.getValidationStudy(), null, "studies", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_Studies().getEKeys().add(this.getValidationStudy_Id());
		initEReference(getInstrument_Inquiries(), this.getInquiry(), null, "inquiries", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInstrument_Alternatives(), this.getAlternative(), null, "alternatives", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInstrument_Sources(), this.getSource(), null, "sources", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		getInstrument_Sources().getEKeys().add(this.getSource_Id());
		initEAttribute(getInstrument_Remarks(), ecorePackage.getEString(), "remarks", null, 0, -1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(localTextEClass, LocalText.class, "LocalText", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLocalText_Language(), ecorePackage.getEString(), "language", "", 1, 1, LocalText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getLocalText_Text(), ecorePackage.getEString(), "text", "", 0, 1, LocalText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(languageVersionEClass, LanguageVersion.class, "LanguageVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLanguageVersion_Id(), ecorePackage.getEString(), "id", "", 1, 1, LanguageVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getLanguageVersion_Language(), ecorePackage.getEString(), "language", "", 1, 1, LanguageVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getLanguageVersion_Title(), ecorePackage.getEString(), "title", "", 0, 1, LanguageVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getLanguageVersion_Remark(), ecorePackage.getEString(), "remark", "", 0, 1, LanguageVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(optionSetEClass, OptionSet.class, "OptionSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOptionSet_Id(), ecorePackage.getEString(), "id", "", 1, 1, OptionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getOptionSet_Options(), this.getResponseOption(), null, "options", null, 0, -1, OptionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(responseOptionEClass, ResponseOption.class, "ResponseOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getResponseOption_Value(), ecorePackage.getEString(), "value", "", 1, 1, ResponseOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseOption_Score(), ecorePackage.getEDouble(), "score", null, 0, 1, ResponseOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponseOption_Scored(), ecorePackage.getEBoolean(), "scored", "true", 0, 1, ResponseOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getResponseOption_Texts(), this.getVersionText(), null, "texts", null, 0, -1, ResponseOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(versionTextEClass, VersionText.class, "VersionText", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getVersionText_Version(), this.getLanguageVersion(), null, "version", null, 0, 1, VersionText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVersionText_Text(), ecorePackage.getEString(), "text", "", 0, 1, VersionText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(itemEClass, Item.class, "Item", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getItem_Id(), ecorePackage.getEString(), "id", "", 1, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getItem_Number(), ecorePackage.getEString(), "number", "", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getItem_Kind(), this.getItemKind(), "kind", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Heading(), ecorePackage.getEString(), "heading", "", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getItem_Topics(), this.getLocalText(), null, "topics", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getItem_Texts(), this.getVersionText(), null, "texts", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getItem_Options(), this.getOptionSet(), null, "options", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Reverse(), ecorePackage.getEBoolean(), "reverse", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Minimum(), ecorePackage.getEDouble(), "minimum", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Maximum(), ecorePackage.getEDouble(), "maximum", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Bounded(), ecorePackage.getEBoolean(), "bounded", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getItem_Skip(), ecorePackage.getEString(), "skip", "", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getItem_Note(), ecorePackage.getEString(), "note", "", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(scaleEClass, Scale.class, "Scale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScale_Id(), ecorePackage.getEString(), "id", "", 1, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getScale_Names(), this.getLocalText(), null, "names", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Scoring(), this.getScoring(), "scoring", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_ScoringRule(), ecorePackage.getEString(), "scoringRule", "", 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getScale_Minimum(), ecorePackage.getEDouble(), "minimum", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Maximum(), ecorePackage.getEDouble(), "maximum", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Bounded(), ecorePackage.getEBoolean(), "bounded", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScale_Items(), this.getItem(), null, "items", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(cutOffEClass, CutOff.class, "CutOff", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCutOff_Id(), ecorePackage.getEString(), "id", "", 1, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getCutOff_Scale(), this.getScale(), null, "scale", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCutOff_Direction(), this.getDirection(), "direction", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCutOff_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCutOff_Groups(), ecorePackage.getEString(), "groups", null, 0, -1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCutOff_Sex(), ecorePackage.getEString(), "sex", "", 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCutOff_AgeFrom(), ecorePackage.getEDouble(), "ageFrom", "-1", 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCutOff_AgeTo(), ecorePackage.getEDouble(), "ageTo", "-1", 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getCutOff_Version(), this.getLanguageVersion(), null, "version", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCutOff_Respondent(), this.getRespondent(), "respondent", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCutOff_Purposes(), this.getLocalText(), null, "purposes", null, 0, -1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCutOff_Source(), this.getSource(), null, "source", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCutOff_Verified(), ecorePackage.getEBoolean(), "verified", null, 0, 1, CutOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(validationStudyEClass, ValidationStudy.class, "ValidationStudy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Id(), ecorePackage.getEString(), "id", "", 1, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getValidationStudy_Groups(), ecorePackage.getEString(), "groups", null, 0, -1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Country(), ecorePackage.getEString(), "country", "", 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getValidationStudy_Version(), this.getLanguageVersion(), null, "version", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Mode(), this.getMode(), "mode", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_N(), ecorePackage.getEInt(), "n", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_AgeFrom(), ecorePackage.getEDouble(), "ageFrom", "-1", 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getValidationStudy_AgeTo(), ecorePackage.getEDouble(), "ageTo", "-1", 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getValidationStudy_Property(), this.getMeasurementProperty(), "property", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Rating(), this.getRating(), "rating", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Invariance(), this.getInvarianceLevel(), "invariance", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValidationStudy_Items(), this.getItem(), null, "items", null, 0, -1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValidationStudy_Scale(), this.getScale(), null, "scale", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValidationStudy_CutOff(), this.getCutOff(), null, "cutOff", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValidationStudy_Figures(), this.getFigure(), null, "figures", null, 0, -1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValidationStudy_Summaries(), this.getLocalText(), null, "summaries", null, 0, -1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValidationStudy_Source(), this.getSource(), null, "source", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Verified(), ecorePackage.getEBoolean(), "verified", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValidationStudy_Year(), ecorePackage.getEInt(), "year", null, 0, 1, ValidationStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(figureEClass, Figure.class, "Figure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFigure_Kind(), this.getFigureKind(), "kind", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigure_Label(), ecorePackage.getEString(), "label", "", 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getFigure_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigure_Low(), ecorePackage.getEDouble(), "low", "NaN", 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getFigure_High(), ecorePackage.getEDouble(), "high", "NaN", 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getFigure_Level(), ecorePackage.getEDouble(), "level", "0.95", 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(inquiryEClass, Inquiry.class, "Inquiry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getInquiry_Groups(), ecorePackage.getEString(), "groups", null, 0, -1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getInquiry_Date(), ecorePackage.getEString(), "date", "", 0, 1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInquiry_By(), ecorePackage.getEString(), "by", "", 0, 1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInquiry_Where(), ecorePackage.getEString(), "where", "", 0, 1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getInquiry_Outcome(), this.getInquiryOutcome(), "outcome", null, 0, 1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInquiry_Remarks(), this.getLocalText(), null, "remarks", null, 0, -1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getInquiry_Source(), this.getSource(), null, "source", null, 0, 1, Inquiry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(alternativeEClass, Alternative.class, "Alternative", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAlternative_Instrument(), ecorePackage.getEString(), "instrument", "", 1, 1, Alternative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getAlternative_Groups(), ecorePackage.getEString(), "groups", null, 0, -1, Alternative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAlternative_Reasons(), this.getLocalText(), null, "reasons", null, 0, -1, Alternative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAlternative_Source(), this.getSource(), null, "source", null, 0, 1, Alternative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSource_Id(), ecorePackage.getEString(), "id", "", 1, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getSource_Citation(), ecorePackage.getEString(), "citation", "", 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getSource_Doi(), ecorePackage.getEString(), "doi", "", 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getSource_Url(), ecorePackage.getEString(), "url", "", 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getSource_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Verified(), ecorePackage.getEBoolean(), "verified", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Remark(), ecorePackage.getEString(), "remark", "", 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(responseMappingEClass, ResponseMapping.class, "ResponseMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getResponseMapping_Instrument(), ecorePackage.getEString(), "instrument", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_File(), ecorePackage.getEString(), "file", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_Sha256(), ecorePackage.getEString(), "sha256", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_Separator(), ecorePackage.getEString(), "separator", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_Charset(), ecorePackage.getEString(), "charset", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_GroupColumn(), ecorePackage.getEString(), "groupColumn", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_Reference(), ecorePackage.getEString(), "reference", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getResponseMapping_Groups(), this.getGroupValue(), null, "groups", null, 0, -1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getResponseMapping_Columns(), this.getItemColumn(), null, "columns", null, 0, -1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponseMapping_CriterionColumn(), ecorePackage.getEString(), "criterionColumn", "", 0, 1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getResponseMapping_CriterionPositive(), ecorePackage.getEString(), "criterionPositive", null, 0, -1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponseMapping_MissingValues(), ecorePackage.getEString(), "missingValues", null, 0, -1, ResponseMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(groupValueEClass, GroupValue.class, "GroupValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getGroupValue_Value(), ecorePackage.getEString(), "value", "", 1, 1, GroupValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getGroupValue_Label(), ecorePackage.getEString(), "label", "", 0, 1, GroupValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getGroupValue_Group(), ecorePackage.getEString(), "group", "", 0, 1, GroupValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getGroupValue_Used(), ecorePackage.getEBoolean(), "used", "true", 0, 1, GroupValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(itemColumnEClass, ItemColumn.class, "ItemColumn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getItemColumn_Item(), ecorePackage.getEString(), "item", "", 1, 1, ItemColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getItemColumn_Column(), ecorePackage.getEString(), "column", "", 1, 1, ItemColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getItemColumn_Reverse(), ecorePackage.getEBoolean(), "reverse", null, 0, 1, ItemColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(respondentEEnum, Respondent.class, "Respondent"); //$NON-NLS-1$
		addEEnumLiteral(respondentEEnum, Respondent.SELF);
		addEEnumLiteral(respondentEEnum, Respondent.PARENT);
		addEEnumLiteral(respondentEEnum, Respondent.TEACHER);
		addEEnumLiteral(respondentEEnum, Respondent.INFORMANT);
		addEEnumLiteral(respondentEEnum, Respondent.CLINICIAN);
		addEEnumLiteral(respondentEEnum, Respondent.OBSERVER);

		initEEnum(itemKindEEnum, ItemKind.class, "ItemKind"); //$NON-NLS-1$
		addEEnumLiteral(itemKindEEnum, ItemKind.CHOICE);
		addEEnumLiteral(itemKindEEnum, ItemKind.NUMBER);
		addEEnumLiteral(itemKindEEnum, ItemKind.TEXT);
		addEEnumLiteral(itemKindEEnum, ItemKind.DISPLAY);

		initEEnum(scoringEEnum, Scoring.class, "Scoring"); //$NON-NLS-1$
		addEEnumLiteral(scoringEEnum, Scoring.SUM);
		addEEnumLiteral(scoringEEnum, Scoring.MEAN);
		addEEnumLiteral(scoringEEnum, Scoring.COUNT);
		addEEnumLiteral(scoringEEnum, Scoring.OTHER);

		initEEnum(directionEEnum, Direction.class, "Direction"); //$NON-NLS-1$
		addEEnumLiteral(directionEEnum, Direction.AT_LEAST);
		addEEnumLiteral(directionEEnum, Direction.AT_MOST);
		addEEnumLiteral(directionEEnum, Direction.ABOVE);
		addEEnumLiteral(directionEEnum, Direction.BELOW);

		initEEnum(measurementPropertyEEnum, MeasurementProperty.class, "MeasurementProperty"); //$NON-NLS-1$
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.CONTENT_VALIDITY);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.STRUCTURAL_VALIDITY);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.INTERNAL_CONSISTENCY);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.MEASUREMENT_INVARIANCE);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.DIFFERENTIAL_ITEM_FUNCTIONING);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.RELIABILITY);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.MEASUREMENT_ERROR);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.CRITERION_VALIDITY);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.HYPOTHESES);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.RESPONSIVENESS);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.CROSS_CULTURAL_VALIDITY);
		addEEnumLiteral(measurementPropertyEEnum, MeasurementProperty.NORMS);

		initEEnum(invarianceLevelEEnum, InvarianceLevel.class, "InvarianceLevel"); //$NON-NLS-1$
		addEEnumLiteral(invarianceLevelEEnum, InvarianceLevel.NOT_TESTED);
		addEEnumLiteral(invarianceLevelEEnum, InvarianceLevel.NONE);
		addEEnumLiteral(invarianceLevelEEnum, InvarianceLevel.CONFIGURAL);
		addEEnumLiteral(invarianceLevelEEnum, InvarianceLevel.METRIC);
		addEEnumLiteral(invarianceLevelEEnum, InvarianceLevel.SCALAR);
		addEEnumLiteral(invarianceLevelEEnum, InvarianceLevel.STRICT);

		initEEnum(ratingEEnum, Rating.class, "Rating"); //$NON-NLS-1$
		addEEnumLiteral(ratingEEnum, Rating.INDETERMINATE);
		addEEnumLiteral(ratingEEnum, Rating.SUFFICIENT);
		addEEnumLiteral(ratingEEnum, Rating.INCONSISTENT);
		addEEnumLiteral(ratingEEnum, Rating.INSUFFICIENT);

		initEEnum(modeEEnum, Mode.class, "Mode"); //$NON-NLS-1$
		addEEnumLiteral(modeEEnum, Mode.UNKNOWN);
		addEEnumLiteral(modeEEnum, Mode.SELF_PAPER);
		addEEnumLiteral(modeEEnum, Mode.SELF_ONLINE);
		addEEnumLiteral(modeEEnum, Mode.INTERVIEW);
		addEEnumLiteral(modeEEnum, Mode.INTERVIEW_INTERPRETER);
		addEEnumLiteral(modeEEnum, Mode.TELEPHONE);
		addEEnumLiteral(modeEEnum, Mode.OBSERVATION);

		initEEnum(figureKindEEnum, FigureKind.class, "FigureKind"); //$NON-NLS-1$
		addEEnumLiteral(figureKindEEnum, FigureKind.ALPHA);
		addEEnumLiteral(figureKindEEnum, FigureKind.OMEGA);
		addEEnumLiteral(figureKindEEnum, FigureKind.ICC);
		addEEnumLiteral(figureKindEEnum, FigureKind.AUC);
		addEEnumLiteral(figureKindEEnum, FigureKind.SENSITIVITY);
		addEEnumLiteral(figureKindEEnum, FigureKind.SPECIFICITY);
		addEEnumLiteral(figureKindEEnum, FigureKind.PPV);
		addEEnumLiteral(figureKindEEnum, FigureKind.NPV);
		addEEnumLiteral(figureKindEEnum, FigureKind.CFI);
		addEEnumLiteral(figureKindEEnum, FigureKind.RMSEA);
		addEEnumLiteral(figureKindEEnum, FigureKind.DELTA);
		addEEnumLiteral(figureKindEEnum, FigureKind.CORRELATION);
		addEEnumLiteral(figureKindEEnum, FigureKind.SHARE_ABOVE);
		addEEnumLiteral(figureKindEEnum, FigureKind.MEAN);
		addEEnumLiteral(figureKindEEnum, FigureKind.OTHER);

		initEEnum(inquiryOutcomeEEnum, InquiryOutcome.class, "InquiryOutcome"); //$NON-NLS-1$
		addEEnumLiteral(inquiryOutcomeEEnum, InquiryOutcome.NOTHING_FOUND);
		addEEnumLiteral(inquiryOutcomeEEnum, InquiryOutcome.FOUND);

		// Create resource
		createResource(eNS_URI);
	}

} //InstrumentPackageImpl
