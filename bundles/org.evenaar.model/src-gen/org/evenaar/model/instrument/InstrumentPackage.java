/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

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
 * @see org.evenaar.model.instrument.InstrumentFactory
 * @model kind="package"
 * @generated
 */
public interface InstrumentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "instrument"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://evenaar.org/model/instrument/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "instrument"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InstrumentPackage eINSTANCE = org.evenaar.model.instrument.impl.InstrumentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.InstrumentImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ABBREVIATION = 1;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAMES = 2;

	/**
	 * The feature id for the '<em><b>Mentions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MENTIONS = 3;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__VERSION = 4;

	/**
	 * The feature id for the '<em><b>Purposes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__PURPOSES = 5;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__AGE_FROM = 6;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__AGE_TO = 7;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__RESPONDENTS = 8;

	/**
	 * The feature id for the '<em><b>Stated Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__STATED_ITEMS = 9;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__LICENCE = 10;

	/**
	 * The feature id for the '<em><b>Texts Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__TEXTS_FREE = 11;

	/**
	 * The feature id for the '<em><b>Language Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__LANGUAGE_VERSIONS = 12;

	/**
	 * The feature id for the '<em><b>Option Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__OPTION_SETS = 13;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ITEMS = 14;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SCALES = 15;

	/**
	 * The feature id for the '<em><b>Cut Offs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__CUT_OFFS = 16;

	/**
	 * The feature id for the '<em><b>Studies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__STUDIES = 17;

	/**
	 * The feature id for the '<em><b>Inquiries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__INQUIRIES = 18;

	/**
	 * The feature id for the '<em><b>Alternatives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ALTERNATIVES = 19;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SOURCES = 20;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__REMARKS = 21;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = 22;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.LocalTextImpl <em>Local Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.LocalTextImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getLocalText()
	 * @generated
	 */
	int LOCAL_TEXT = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Local Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.LanguageVersionImpl <em>Language Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.LanguageVersionImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getLanguageVersion()
	 * @generated
	 */
	int LANGUAGE_VERSION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_VERSION__ID = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_VERSION__LANGUAGE = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_VERSION__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_VERSION__REMARK = 3;

	/**
	 * The number of structural features of the '<em>Language Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_VERSION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.OptionSetImpl <em>Option Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.OptionSetImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getOptionSet()
	 * @generated
	 */
	int OPTION_SET = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_SET__ID = 0;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_SET__OPTIONS = 1;

	/**
	 * The number of structural features of the '<em>Option Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_SET_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.ResponseOptionImpl <em>Response Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.ResponseOptionImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getResponseOption()
	 * @generated
	 */
	int RESPONSE_OPTION = 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPTION__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPTION__SCORE = 1;

	/**
	 * The feature id for the '<em><b>Scored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPTION__SCORED = 2;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPTION__TEXTS = 3;

	/**
	 * The number of structural features of the '<em>Response Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.VersionTextImpl <em>Version Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.VersionTextImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getVersionText()
	 * @generated
	 */
	int VERSION_TEXT = 5;

	/**
	 * The feature id for the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_TEXT__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_TEXT__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Version Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_TEXT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.ItemImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__KIND = 2;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__HEADING = 3;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TOPICS = 4;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TEXTS = 5;

	/**
	 * The feature id for the '<em><b>Options</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__OPTIONS = 6;

	/**
	 * The feature id for the '<em><b>Reverse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REVERSE = 7;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REQUIRED = 8;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__MINIMUM = 9;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__MAXIMUM = 10;

	/**
	 * The feature id for the '<em><b>Bounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BOUNDED = 11;

	/**
	 * The feature id for the '<em><b>Skip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SKIP = 12;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NOTE = 13;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.ScaleImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = 0;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAMES = 1;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__SCORING = 2;

	/**
	 * The feature id for the '<em><b>Scoring Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__SCORING_RULE = 3;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MINIMUM = 4;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MAXIMUM = 5;

	/**
	 * The feature id for the '<em><b>Bounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__BOUNDED = 6;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ITEMS = 7;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.CutOffImpl <em>Cut Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.CutOffImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getCutOff()
	 * @generated
	 */
	int CUT_OFF = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__ID = 0;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__SCALE = 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__DIRECTION = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__VALUE = 3;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__GROUPS = 4;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__SEX = 5;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__AGE_FROM = 6;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__AGE_TO = 7;

	/**
	 * The feature id for the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__VERSION = 8;

	/**
	 * The feature id for the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__RESPONDENT = 9;

	/**
	 * The feature id for the '<em><b>Purposes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__PURPOSES = 10;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__SOURCE = 11;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF__VERIFIED = 12;

	/**
	 * The number of structural features of the '<em>Cut Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_OFF_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.ValidationStudyImpl <em>Validation Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.ValidationStudyImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getValidationStudy()
	 * @generated
	 */
	int VALIDATION_STUDY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__ID = 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__GROUPS = 1;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__COUNTRY = 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__VERSION = 3;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__MODE = 4;

	/**
	 * The feature id for the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__N = 5;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__AGE_FROM = 6;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__AGE_TO = 7;

	/**
	 * The feature id for the '<em><b>Property</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__PROPERTY = 8;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__RATING = 9;

	/**
	 * The feature id for the '<em><b>Invariance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__INVARIANCE = 10;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__ITEMS = 11;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__SCALE = 12;

	/**
	 * The feature id for the '<em><b>Cut Off</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__CUT_OFF = 13;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__FIGURES = 14;

	/**
	 * The feature id for the '<em><b>Summaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__SUMMARIES = 15;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__SOURCE = 16;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__VERIFIED = 17;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY__YEAR = 18;

	/**
	 * The number of structural features of the '<em>Validation Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_STUDY_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.FigureImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 10;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__LOW = 3;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__HIGH = 4;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__LEVEL = 5;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.InquiryImpl <em>Inquiry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.InquiryImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInquiry()
	 * @generated
	 */
	int INQUIRY = 11;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__GROUPS = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__DATE = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__BY = 2;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__WHERE = 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__OUTCOME = 4;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__REMARKS = 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY__SOURCE = 6;

	/**
	 * The number of structural features of the '<em>Inquiry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INQUIRY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.AlternativeImpl <em>Alternative</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.AlternativeImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getAlternative()
	 * @generated
	 */
	int ALTERNATIVE = 12;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE__INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE__GROUPS = 1;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE__REASONS = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Alternative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATIVE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.SourceImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CITATION = 1;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOI = 2;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__URL = 3;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__YEAR = 4;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__VERIFIED = 5;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__REMARK = 6;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.ResponseMappingImpl <em>Response Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.ResponseMappingImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getResponseMapping()
	 * @generated
	 */
	int RESPONSE_MAPPING = 14;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__FILE = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__SEPARATOR = 3;

	/**
	 * The feature id for the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__CHARSET = 4;

	/**
	 * The feature id for the '<em><b>Group Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__GROUP_COLUMN = 5;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__REFERENCE = 6;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__GROUPS = 7;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__COLUMNS = 8;

	/**
	 * The feature id for the '<em><b>Criterion Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__CRITERION_COLUMN = 9;

	/**
	 * The feature id for the '<em><b>Criterion Positive</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__CRITERION_POSITIVE = 10;

	/**
	 * The feature id for the '<em><b>Missing Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING__MISSING_VALUES = 11;

	/**
	 * The number of structural features of the '<em>Response Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_MAPPING_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.GroupValueImpl <em>Group Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.GroupValueImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getGroupValue()
	 * @generated
	 */
	int GROUP_VALUE = 15;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_VALUE__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_VALUE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_VALUE__GROUP = 2;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_VALUE__USED = 3;

	/**
	 * The number of structural features of the '<em>Group Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_VALUE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.impl.ItemColumnImpl <em>Item Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.impl.ItemColumnImpl
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getItemColumn()
	 * @generated
	 */
	int ITEM_COLUMN = 16;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_COLUMN__ITEM = 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_COLUMN__COLUMN = 1;

	/**
	 * The feature id for the '<em><b>Reverse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_COLUMN__REVERSE = 2;

	/**
	 * The number of structural features of the '<em>Item Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_COLUMN_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.Respondent <em>Respondent</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.Respondent
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getRespondent()
	 * @generated
	 */
	int RESPONDENT = 17;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.ItemKind <em>Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.ItemKind
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getItemKind()
	 * @generated
	 */
	int ITEM_KIND = 18;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.Scoring <em>Scoring</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.Scoring
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getScoring()
	 * @generated
	 */
	int SCORING = 19;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.Direction
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 20;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.MeasurementProperty <em>Measurement Property</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.MeasurementProperty
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getMeasurementProperty()
	 * @generated
	 */
	int MEASUREMENT_PROPERTY = 21;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.InvarianceLevel <em>Invariance Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.InvarianceLevel
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInvarianceLevel()
	 * @generated
	 */
	int INVARIANCE_LEVEL = 22;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.Rating <em>Rating</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.Rating
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 23;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.Mode <em>Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.Mode
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getMode()
	 * @generated
	 */
	int MODE = 24;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.FigureKind <em>Figure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.FigureKind
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getFigureKind()
	 * @generated
	 */
	int FIGURE_KIND = 25;

	/**
	 * The meta object id for the '{@link org.evenaar.model.instrument.InquiryOutcome <em>Inquiry Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.instrument.InquiryOutcome
	 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInquiryOutcome()
	 * @generated
	 */
	int INQUIRY_OUTCOME = 26;


	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.evenaar.model.instrument.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getId()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getAbbreviation <em>Abbreviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abbreviation</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getAbbreviation()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Abbreviation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getNames()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Names();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.Instrument#getMentions <em>Mentions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Mentions</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getMentions()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Mentions();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getVersion()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getPurposes <em>Purposes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Purposes</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getPurposes()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Purposes();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getAgeFrom()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getAgeTo()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_AgeTo();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.Instrument#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Respondents</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getRespondents()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Respondents();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getStatedItems <em>Stated Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated Items</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getStatedItems()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_StatedItems();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getLicence()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Instrument#isTextsFree <em>Texts Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Texts Free</em>'.
	 * @see org.evenaar.model.instrument.Instrument#isTextsFree()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_TextsFree();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getLanguageVersions <em>Language Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Language Versions</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getLanguageVersions()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_LanguageVersions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getOptionSets <em>Option Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Option Sets</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getOptionSets()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_OptionSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getItems()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getScales()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Scales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getCutOffs <em>Cut Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cut Offs</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getCutOffs()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_CutOffs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getStudies <em>Studies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Studies</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getStudies()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Studies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getInquiries <em>Inquiries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inquiries</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getInquiries()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Inquiries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getAlternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alternatives</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getAlternatives()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Alternatives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Instrument#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getSources()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Sources();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.Instrument#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Remarks</em>'.
	 * @see org.evenaar.model.instrument.Instrument#getRemarks()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Remarks();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.LocalText <em>Local Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Local Text</em>'.
	 * @see org.evenaar.model.instrument.LocalText
	 * @generated
	 */
	EClass getLocalText();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.LocalText#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.evenaar.model.instrument.LocalText#getLanguage()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.LocalText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.evenaar.model.instrument.LocalText#getText()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_Text();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.LanguageVersion <em>Language Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Language Version</em>'.
	 * @see org.evenaar.model.instrument.LanguageVersion
	 * @generated
	 */
	EClass getLanguageVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.LanguageVersion#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.LanguageVersion#getId()
	 * @see #getLanguageVersion()
	 * @generated
	 */
	EAttribute getLanguageVersion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.LanguageVersion#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.evenaar.model.instrument.LanguageVersion#getLanguage()
	 * @see #getLanguageVersion()
	 * @generated
	 */
	EAttribute getLanguageVersion_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.LanguageVersion#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.evenaar.model.instrument.LanguageVersion#getTitle()
	 * @see #getLanguageVersion()
	 * @generated
	 */
	EAttribute getLanguageVersion_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.LanguageVersion#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.evenaar.model.instrument.LanguageVersion#getRemark()
	 * @see #getLanguageVersion()
	 * @generated
	 */
	EAttribute getLanguageVersion_Remark();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.OptionSet <em>Option Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option Set</em>'.
	 * @see org.evenaar.model.instrument.OptionSet
	 * @generated
	 */
	EClass getOptionSet();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.OptionSet#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.OptionSet#getId()
	 * @see #getOptionSet()
	 * @generated
	 */
	EAttribute getOptionSet_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.OptionSet#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.evenaar.model.instrument.OptionSet#getOptions()
	 * @see #getOptionSet()
	 * @generated
	 */
	EReference getOptionSet_Options();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.ResponseOption <em>Response Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response Option</em>'.
	 * @see org.evenaar.model.instrument.ResponseOption
	 * @generated
	 */
	EClass getResponseOption();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseOption#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.evenaar.model.instrument.ResponseOption#getValue()
	 * @see #getResponseOption()
	 * @generated
	 */
	EAttribute getResponseOption_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseOption#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.evenaar.model.instrument.ResponseOption#getScore()
	 * @see #getResponseOption()
	 * @generated
	 */
	EAttribute getResponseOption_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseOption#isScored <em>Scored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scored</em>'.
	 * @see org.evenaar.model.instrument.ResponseOption#isScored()
	 * @see #getResponseOption()
	 * @generated
	 */
	EAttribute getResponseOption_Scored();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.ResponseOption#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.evenaar.model.instrument.ResponseOption#getTexts()
	 * @see #getResponseOption()
	 * @generated
	 */
	EReference getResponseOption_Texts();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.VersionText <em>Version Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version Text</em>'.
	 * @see org.evenaar.model.instrument.VersionText
	 * @generated
	 */
	EClass getVersionText();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.VersionText#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Version</em>'.
	 * @see org.evenaar.model.instrument.VersionText#getVersion()
	 * @see #getVersionText()
	 * @generated
	 */
	EReference getVersionText_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.VersionText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.evenaar.model.instrument.VersionText#getText()
	 * @see #getVersionText()
	 * @generated
	 */
	EAttribute getVersionText_Text();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.evenaar.model.instrument.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.Item#getId()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.evenaar.model.instrument.Item#getNumber()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.evenaar.model.instrument.Item#getKind()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.evenaar.model.instrument.Item#getHeading()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Heading();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Item#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Topics</em>'.
	 * @see org.evenaar.model.instrument.Item#getTopics()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Topics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Item#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.evenaar.model.instrument.Item#getTexts()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Texts();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.Item#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Options</em>'.
	 * @see org.evenaar.model.instrument.Item#getOptions()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#isReverse <em>Reverse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reverse</em>'.
	 * @see org.evenaar.model.instrument.Item#isReverse()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Reverse();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.evenaar.model.instrument.Item#isRequired()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.evenaar.model.instrument.Item#getMinimum()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.evenaar.model.instrument.Item#getMaximum()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#isBounded <em>Bounded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounded</em>'.
	 * @see org.evenaar.model.instrument.Item#isBounded()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Bounded();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getSkip <em>Skip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skip</em>'.
	 * @see org.evenaar.model.instrument.Item#getSkip()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Skip();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Item#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.evenaar.model.instrument.Item#getNote()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Note();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.evenaar.model.instrument.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Scale#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.Scale#getId()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Scale#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.evenaar.model.instrument.Scale#getNames()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Names();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Scale#getScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring</em>'.
	 * @see org.evenaar.model.instrument.Scale#getScoring()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Scoring();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Scale#getScoringRule <em>Scoring Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring Rule</em>'.
	 * @see org.evenaar.model.instrument.Scale#getScoringRule()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_ScoringRule();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Scale#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.evenaar.model.instrument.Scale#getMinimum()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Scale#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.evenaar.model.instrument.Scale#getMaximum()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Scale#isBounded <em>Bounded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounded</em>'.
	 * @see org.evenaar.model.instrument.Scale#isBounded()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Bounded();

	/**
	 * Returns the meta object for the reference list '{@link org.evenaar.model.instrument.Scale#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.evenaar.model.instrument.Scale#getItems()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Items();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.CutOff <em>Cut Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cut Off</em>'.
	 * @see org.evenaar.model.instrument.CutOff
	 * @generated
	 */
	EClass getCutOff();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getId()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Id();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.CutOff#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getScale()
	 * @see #getCutOff()
	 * @generated
	 */
	EReference getCutOff_Scale();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getDirection()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getValue()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.CutOff#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getGroups()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getSex()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getAgeFrom()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getAgeTo()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_AgeTo();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.CutOff#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Version</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getVersion()
	 * @see #getCutOff()
	 * @generated
	 */
	EReference getCutOff_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#getRespondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondent</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getRespondent()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Respondent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.CutOff#getPurposes <em>Purposes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Purposes</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getPurposes()
	 * @see #getCutOff()
	 * @generated
	 */
	EReference getCutOff_Purposes();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.CutOff#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.evenaar.model.instrument.CutOff#getSource()
	 * @see #getCutOff()
	 * @generated
	 */
	EReference getCutOff_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.CutOff#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.evenaar.model.instrument.CutOff#isVerified()
	 * @see #getCutOff()
	 * @generated
	 */
	EAttribute getCutOff_Verified();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.ValidationStudy <em>Validation Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Validation Study</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy
	 * @generated
	 */
	EClass getValidationStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getId()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.ValidationStudy#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getGroups()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getCountry()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Country();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.ValidationStudy#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Version</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getVersion()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getMode()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getN <em>N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>N</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getN()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_N();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getAgeFrom()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getAgeTo()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_AgeTo();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getProperty <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Property</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getProperty()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Property();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rating</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getRating()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Rating();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getInvariance <em>Invariance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invariance</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getInvariance()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Invariance();

	/**
	 * Returns the meta object for the reference list '{@link org.evenaar.model.instrument.ValidationStudy#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getItems()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_Items();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.ValidationStudy#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getScale()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_Scale();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.ValidationStudy#getCutOff <em>Cut Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cut Off</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getCutOff()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_CutOff();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.ValidationStudy#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getFigures()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_Figures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.ValidationStudy#getSummaries <em>Summaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Summaries</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getSummaries()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_Summaries();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.ValidationStudy#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getSource()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EReference getValidationStudy_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#isVerified()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Verified();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ValidationStudy#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.evenaar.model.instrument.ValidationStudy#getYear()
	 * @see #getValidationStudy()
	 * @generated
	 */
	EAttribute getValidationStudy_Year();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.evenaar.model.instrument.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Figure#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.evenaar.model.instrument.Figure#getKind()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Figure#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.evenaar.model.instrument.Figure#getLabel()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Figure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.evenaar.model.instrument.Figure#getValue()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Figure#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.evenaar.model.instrument.Figure#getLow()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Figure#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.evenaar.model.instrument.Figure#getHigh()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_High();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Figure#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.evenaar.model.instrument.Figure#getLevel()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Level();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Inquiry <em>Inquiry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inquiry</em>'.
	 * @see org.evenaar.model.instrument.Inquiry
	 * @generated
	 */
	EClass getInquiry();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.Inquiry#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getGroups()
	 * @see #getInquiry()
	 * @generated
	 */
	EAttribute getInquiry_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Inquiry#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getDate()
	 * @see #getInquiry()
	 * @generated
	 */
	EAttribute getInquiry_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Inquiry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getBy()
	 * @see #getInquiry()
	 * @generated
	 */
	EAttribute getInquiry_By();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Inquiry#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getWhere()
	 * @see #getInquiry()
	 * @generated
	 */
	EAttribute getInquiry_Where();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Inquiry#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getOutcome()
	 * @see #getInquiry()
	 * @generated
	 */
	EAttribute getInquiry_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Inquiry#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remarks</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getRemarks()
	 * @see #getInquiry()
	 * @generated
	 */
	EReference getInquiry_Remarks();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.Inquiry#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.evenaar.model.instrument.Inquiry#getSource()
	 * @see #getInquiry()
	 * @generated
	 */
	EReference getInquiry_Source();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Alternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alternative</em>'.
	 * @see org.evenaar.model.instrument.Alternative
	 * @generated
	 */
	EClass getAlternative();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Alternative#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.evenaar.model.instrument.Alternative#getInstrument()
	 * @see #getAlternative()
	 * @generated
	 */
	EAttribute getAlternative_Instrument();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.Alternative#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.evenaar.model.instrument.Alternative#getGroups()
	 * @see #getAlternative()
	 * @generated
	 */
	EAttribute getAlternative_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.Alternative#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reasons</em>'.
	 * @see org.evenaar.model.instrument.Alternative#getReasons()
	 * @see #getAlternative()
	 * @generated
	 */
	EReference getAlternative_Reasons();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.instrument.Alternative#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.evenaar.model.instrument.Alternative#getSource()
	 * @see #getAlternative()
	 * @generated
	 */
	EReference getAlternative_Source();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.evenaar.model.instrument.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.evenaar.model.instrument.Source#getId()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.evenaar.model.instrument.Source#getCitation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.evenaar.model.instrument.Source#getDoi()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.evenaar.model.instrument.Source#getUrl()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.evenaar.model.instrument.Source#getYear()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.evenaar.model.instrument.Source#isVerified()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Verified();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.Source#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.evenaar.model.instrument.Source#getRemark()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Remark();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.ResponseMapping <em>Response Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response Mapping</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping
	 * @generated
	 */
	EClass getResponseMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getInstrument()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getFile()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_File();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getSha256()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getSeparator()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_Separator();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getCharset <em>Charset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charset</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getCharset()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_Charset();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getGroupColumn <em>Group Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Column</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getGroupColumn()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_GroupColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getReference()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_Reference();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.ResponseMapping#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getGroups()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EReference getResponseMapping_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.instrument.ResponseMapping#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getColumns()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EReference getResponseMapping_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ResponseMapping#getCriterionColumn <em>Criterion Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion Column</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getCriterionColumn()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_CriterionColumn();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.ResponseMapping#getCriterionPositive <em>Criterion Positive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Criterion Positive</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getCriterionPositive()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_CriterionPositive();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.instrument.ResponseMapping#getMissingValues <em>Missing Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Missing Values</em>'.
	 * @see org.evenaar.model.instrument.ResponseMapping#getMissingValues()
	 * @see #getResponseMapping()
	 * @generated
	 */
	EAttribute getResponseMapping_MissingValues();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.GroupValue <em>Group Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group Value</em>'.
	 * @see org.evenaar.model.instrument.GroupValue
	 * @generated
	 */
	EClass getGroupValue();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.GroupValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.evenaar.model.instrument.GroupValue#getValue()
	 * @see #getGroupValue()
	 * @generated
	 */
	EAttribute getGroupValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.GroupValue#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.evenaar.model.instrument.GroupValue#getLabel()
	 * @see #getGroupValue()
	 * @generated
	 */
	EAttribute getGroupValue_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.GroupValue#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.evenaar.model.instrument.GroupValue#getGroup()
	 * @see #getGroupValue()
	 * @generated
	 */
	EAttribute getGroupValue_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.GroupValue#isUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.evenaar.model.instrument.GroupValue#isUsed()
	 * @see #getGroupValue()
	 * @generated
	 */
	EAttribute getGroupValue_Used();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.instrument.ItemColumn <em>Item Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Column</em>'.
	 * @see org.evenaar.model.instrument.ItemColumn
	 * @generated
	 */
	EClass getItemColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ItemColumn#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.evenaar.model.instrument.ItemColumn#getItem()
	 * @see #getItemColumn()
	 * @generated
	 */
	EAttribute getItemColumn_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ItemColumn#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.evenaar.model.instrument.ItemColumn#getColumn()
	 * @see #getItemColumn()
	 * @generated
	 */
	EAttribute getItemColumn_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.instrument.ItemColumn#isReverse <em>Reverse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reverse</em>'.
	 * @see org.evenaar.model.instrument.ItemColumn#isReverse()
	 * @see #getItemColumn()
	 * @generated
	 */
	EAttribute getItemColumn_Reverse();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.Respondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Respondent</em>'.
	 * @see org.evenaar.model.instrument.Respondent
	 * @generated
	 */
	EEnum getRespondent();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.ItemKind <em>Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Kind</em>'.
	 * @see org.evenaar.model.instrument.ItemKind
	 * @generated
	 */
	EEnum getItemKind();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.Scoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scoring</em>'.
	 * @see org.evenaar.model.instrument.Scoring
	 * @generated
	 */
	EEnum getScoring();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.evenaar.model.instrument.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.MeasurementProperty <em>Measurement Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Property</em>'.
	 * @see org.evenaar.model.instrument.MeasurementProperty
	 * @generated
	 */
	EEnum getMeasurementProperty();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.InvarianceLevel <em>Invariance Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Invariance Level</em>'.
	 * @see org.evenaar.model.instrument.InvarianceLevel
	 * @generated
	 */
	EEnum getInvarianceLevel();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rating</em>'.
	 * @see org.evenaar.model.instrument.Rating
	 * @generated
	 */
	EEnum getRating();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.Mode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mode</em>'.
	 * @see org.evenaar.model.instrument.Mode
	 * @generated
	 */
	EEnum getMode();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.FigureKind <em>Figure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Figure Kind</em>'.
	 * @see org.evenaar.model.instrument.FigureKind
	 * @generated
	 */
	EEnum getFigureKind();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.instrument.InquiryOutcome <em>Inquiry Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Inquiry Outcome</em>'.
	 * @see org.evenaar.model.instrument.InquiryOutcome
	 * @generated
	 */
	EEnum getInquiryOutcome();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InstrumentFactory getInstrumentFactory();

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
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.InstrumentImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__ID = eINSTANCE.getInstrument_Id();

		/**
		 * The meta object literal for the '<em><b>Abbreviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__ABBREVIATION = eINSTANCE.getInstrument_Abbreviation();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__NAMES = eINSTANCE.getInstrument_Names();

		/**
		 * The meta object literal for the '<em><b>Mentions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MENTIONS = eINSTANCE.getInstrument_Mentions();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__VERSION = eINSTANCE.getInstrument_Version();

		/**
		 * The meta object literal for the '<em><b>Purposes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__PURPOSES = eINSTANCE.getInstrument_Purposes();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__AGE_FROM = eINSTANCE.getInstrument_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__AGE_TO = eINSTANCE.getInstrument_AgeTo();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__RESPONDENTS = eINSTANCE.getInstrument_Respondents();

		/**
		 * The meta object literal for the '<em><b>Stated Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__STATED_ITEMS = eINSTANCE.getInstrument_StatedItems();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__LICENCE = eINSTANCE.getInstrument_Licence();

		/**
		 * The meta object literal for the '<em><b>Texts Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__TEXTS_FREE = eINSTANCE.getInstrument_TextsFree();

		/**
		 * The meta object literal for the '<em><b>Language Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__LANGUAGE_VERSIONS = eINSTANCE.getInstrument_LanguageVersions();

		/**
		 * The meta object literal for the '<em><b>Option Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__OPTION_SETS = eINSTANCE.getInstrument_OptionSets();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ITEMS = eINSTANCE.getInstrument_Items();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SCALES = eINSTANCE.getInstrument_Scales();

		/**
		 * The meta object literal for the '<em><b>Cut Offs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__CUT_OFFS = eINSTANCE.getInstrument_CutOffs();

		/**
		 * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__STUDIES = eINSTANCE.getInstrument_Studies();

		/**
		 * The meta object literal for the '<em><b>Inquiries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__INQUIRIES = eINSTANCE.getInstrument_Inquiries();

		/**
		 * The meta object literal for the '<em><b>Alternatives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ALTERNATIVES = eINSTANCE.getInstrument_Alternatives();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SOURCES = eINSTANCE.getInstrument_Sources();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__REMARKS = eINSTANCE.getInstrument_Remarks();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.LocalTextImpl <em>Local Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.LocalTextImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getLocalText()
		 * @generated
		 */
		EClass LOCAL_TEXT = eINSTANCE.getLocalText();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__LANGUAGE = eINSTANCE.getLocalText_Language();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__TEXT = eINSTANCE.getLocalText_Text();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.LanguageVersionImpl <em>Language Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.LanguageVersionImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getLanguageVersion()
		 * @generated
		 */
		EClass LANGUAGE_VERSION = eINSTANCE.getLanguageVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_VERSION__ID = eINSTANCE.getLanguageVersion_Id();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_VERSION__LANGUAGE = eINSTANCE.getLanguageVersion_Language();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_VERSION__TITLE = eINSTANCE.getLanguageVersion_Title();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_VERSION__REMARK = eINSTANCE.getLanguageVersion_Remark();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.OptionSetImpl <em>Option Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.OptionSetImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getOptionSet()
		 * @generated
		 */
		EClass OPTION_SET = eINSTANCE.getOptionSet();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_SET__ID = eINSTANCE.getOptionSet_Id();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION_SET__OPTIONS = eINSTANCE.getOptionSet_Options();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.ResponseOptionImpl <em>Response Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.ResponseOptionImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getResponseOption()
		 * @generated
		 */
		EClass RESPONSE_OPTION = eINSTANCE.getResponseOption();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_OPTION__VALUE = eINSTANCE.getResponseOption_Value();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_OPTION__SCORE = eINSTANCE.getResponseOption_Score();

		/**
		 * The meta object literal for the '<em><b>Scored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_OPTION__SCORED = eINSTANCE.getResponseOption_Scored();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE_OPTION__TEXTS = eINSTANCE.getResponseOption_Texts();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.VersionTextImpl <em>Version Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.VersionTextImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getVersionText()
		 * @generated
		 */
		EClass VERSION_TEXT = eINSTANCE.getVersionText();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION_TEXT__VERSION = eINSTANCE.getVersionText_Version();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_TEXT__TEXT = eINSTANCE.getVersionText_Text();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.ItemImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__ID = eINSTANCE.getItem_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__NUMBER = eINSTANCE.getItem_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__KIND = eINSTANCE.getItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__HEADING = eINSTANCE.getItem_Heading();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TOPICS = eINSTANCE.getItem_Topics();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TEXTS = eINSTANCE.getItem_Texts();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__OPTIONS = eINSTANCE.getItem_Options();

		/**
		 * The meta object literal for the '<em><b>Reverse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__REVERSE = eINSTANCE.getItem_Reverse();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__REQUIRED = eINSTANCE.getItem_Required();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__MINIMUM = eINSTANCE.getItem_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__MAXIMUM = eINSTANCE.getItem_Maximum();

		/**
		 * The meta object literal for the '<em><b>Bounded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__BOUNDED = eINSTANCE.getItem_Bounded();

		/**
		 * The meta object literal for the '<em><b>Skip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__SKIP = eINSTANCE.getItem_Skip();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__NOTE = eINSTANCE.getItem_Note();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.ScaleImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__ID = eINSTANCE.getScale_Id();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__NAMES = eINSTANCE.getScale_Names();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__SCORING = eINSTANCE.getScale_Scoring();

		/**
		 * The meta object literal for the '<em><b>Scoring Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__SCORING_RULE = eINSTANCE.getScale_ScoringRule();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MINIMUM = eINSTANCE.getScale_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MAXIMUM = eINSTANCE.getScale_Maximum();

		/**
		 * The meta object literal for the '<em><b>Bounded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__BOUNDED = eINSTANCE.getScale_Bounded();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__ITEMS = eINSTANCE.getScale_Items();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.CutOffImpl <em>Cut Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.CutOffImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getCutOff()
		 * @generated
		 */
		EClass CUT_OFF = eINSTANCE.getCutOff();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__ID = eINSTANCE.getCutOff_Id();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUT_OFF__SCALE = eINSTANCE.getCutOff_Scale();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__DIRECTION = eINSTANCE.getCutOff_Direction();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__VALUE = eINSTANCE.getCutOff_Value();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__GROUPS = eINSTANCE.getCutOff_Groups();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__SEX = eINSTANCE.getCutOff_Sex();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__AGE_FROM = eINSTANCE.getCutOff_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__AGE_TO = eINSTANCE.getCutOff_AgeTo();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUT_OFF__VERSION = eINSTANCE.getCutOff_Version();

		/**
		 * The meta object literal for the '<em><b>Respondent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__RESPONDENT = eINSTANCE.getCutOff_Respondent();

		/**
		 * The meta object literal for the '<em><b>Purposes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUT_OFF__PURPOSES = eINSTANCE.getCutOff_Purposes();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUT_OFF__SOURCE = eINSTANCE.getCutOff_Source();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_OFF__VERIFIED = eINSTANCE.getCutOff_Verified();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.ValidationStudyImpl <em>Validation Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.ValidationStudyImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getValidationStudy()
		 * @generated
		 */
		EClass VALIDATION_STUDY = eINSTANCE.getValidationStudy();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__ID = eINSTANCE.getValidationStudy_Id();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__GROUPS = eINSTANCE.getValidationStudy_Groups();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__COUNTRY = eINSTANCE.getValidationStudy_Country();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__VERSION = eINSTANCE.getValidationStudy_Version();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__MODE = eINSTANCE.getValidationStudy_Mode();

		/**
		 * The meta object literal for the '<em><b>N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__N = eINSTANCE.getValidationStudy_N();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__AGE_FROM = eINSTANCE.getValidationStudy_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__AGE_TO = eINSTANCE.getValidationStudy_AgeTo();

		/**
		 * The meta object literal for the '<em><b>Property</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__PROPERTY = eINSTANCE.getValidationStudy_Property();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__RATING = eINSTANCE.getValidationStudy_Rating();

		/**
		 * The meta object literal for the '<em><b>Invariance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__INVARIANCE = eINSTANCE.getValidationStudy_Invariance();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__ITEMS = eINSTANCE.getValidationStudy_Items();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__SCALE = eINSTANCE.getValidationStudy_Scale();

		/**
		 * The meta object literal for the '<em><b>Cut Off</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__CUT_OFF = eINSTANCE.getValidationStudy_CutOff();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__FIGURES = eINSTANCE.getValidationStudy_Figures();

		/**
		 * The meta object literal for the '<em><b>Summaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__SUMMARIES = eINSTANCE.getValidationStudy_Summaries();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_STUDY__SOURCE = eINSTANCE.getValidationStudy_Source();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__VERIFIED = eINSTANCE.getValidationStudy_Verified();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALIDATION_STUDY__YEAR = eINSTANCE.getValidationStudy_Year();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.FigureImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__KIND = eINSTANCE.getFigure_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__LABEL = eINSTANCE.getFigure_Label();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__VALUE = eINSTANCE.getFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__LOW = eINSTANCE.getFigure_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__HIGH = eINSTANCE.getFigure_High();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__LEVEL = eINSTANCE.getFigure_Level();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.InquiryImpl <em>Inquiry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.InquiryImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInquiry()
		 * @generated
		 */
		EClass INQUIRY = eINSTANCE.getInquiry();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INQUIRY__GROUPS = eINSTANCE.getInquiry_Groups();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INQUIRY__DATE = eINSTANCE.getInquiry_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INQUIRY__BY = eINSTANCE.getInquiry_By();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INQUIRY__WHERE = eINSTANCE.getInquiry_Where();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INQUIRY__OUTCOME = eINSTANCE.getInquiry_Outcome();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INQUIRY__REMARKS = eINSTANCE.getInquiry_Remarks();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INQUIRY__SOURCE = eINSTANCE.getInquiry_Source();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.AlternativeImpl <em>Alternative</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.AlternativeImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getAlternative()
		 * @generated
		 */
		EClass ALTERNATIVE = eINSTANCE.getAlternative();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERNATIVE__INSTRUMENT = eINSTANCE.getAlternative_Instrument();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERNATIVE__GROUPS = eINSTANCE.getAlternative_Groups();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALTERNATIVE__REASONS = eINSTANCE.getAlternative_Reasons();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALTERNATIVE__SOURCE = eINSTANCE.getAlternative_Source();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.SourceImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ID = eINSTANCE.getSource_Id();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CITATION = eINSTANCE.getSource_Citation();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DOI = eINSTANCE.getSource_Doi();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__URL = eINSTANCE.getSource_Url();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__YEAR = eINSTANCE.getSource_Year();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__VERIFIED = eINSTANCE.getSource_Verified();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__REMARK = eINSTANCE.getSource_Remark();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.ResponseMappingImpl <em>Response Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.ResponseMappingImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getResponseMapping()
		 * @generated
		 */
		EClass RESPONSE_MAPPING = eINSTANCE.getResponseMapping();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__INSTRUMENT = eINSTANCE.getResponseMapping_Instrument();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__FILE = eINSTANCE.getResponseMapping_File();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__SHA256 = eINSTANCE.getResponseMapping_Sha256();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__SEPARATOR = eINSTANCE.getResponseMapping_Separator();

		/**
		 * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__CHARSET = eINSTANCE.getResponseMapping_Charset();

		/**
		 * The meta object literal for the '<em><b>Group Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__GROUP_COLUMN = eINSTANCE.getResponseMapping_GroupColumn();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__REFERENCE = eINSTANCE.getResponseMapping_Reference();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE_MAPPING__GROUPS = eINSTANCE.getResponseMapping_Groups();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE_MAPPING__COLUMNS = eINSTANCE.getResponseMapping_Columns();

		/**
		 * The meta object literal for the '<em><b>Criterion Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__CRITERION_COLUMN = eINSTANCE.getResponseMapping_CriterionColumn();

		/**
		 * The meta object literal for the '<em><b>Criterion Positive</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__CRITERION_POSITIVE = eINSTANCE.getResponseMapping_CriterionPositive();

		/**
		 * The meta object literal for the '<em><b>Missing Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_MAPPING__MISSING_VALUES = eINSTANCE.getResponseMapping_MissingValues();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.GroupValueImpl <em>Group Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.GroupValueImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getGroupValue()
		 * @generated
		 */
		EClass GROUP_VALUE = eINSTANCE.getGroupValue();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_VALUE__VALUE = eINSTANCE.getGroupValue_Value();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_VALUE__LABEL = eINSTANCE.getGroupValue_Label();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_VALUE__GROUP = eINSTANCE.getGroupValue_Group();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_VALUE__USED = eINSTANCE.getGroupValue_Used();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.impl.ItemColumnImpl <em>Item Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.impl.ItemColumnImpl
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getItemColumn()
		 * @generated
		 */
		EClass ITEM_COLUMN = eINSTANCE.getItemColumn();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_COLUMN__ITEM = eINSTANCE.getItemColumn_Item();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_COLUMN__COLUMN = eINSTANCE.getItemColumn_Column();

		/**
		 * The meta object literal for the '<em><b>Reverse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_COLUMN__REVERSE = eINSTANCE.getItemColumn_Reverse();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.Respondent <em>Respondent</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.Respondent
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getRespondent()
		 * @generated
		 */
		EEnum RESPONDENT = eINSTANCE.getRespondent();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.ItemKind <em>Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.ItemKind
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getItemKind()
		 * @generated
		 */
		EEnum ITEM_KIND = eINSTANCE.getItemKind();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.Scoring <em>Scoring</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.Scoring
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getScoring()
		 * @generated
		 */
		EEnum SCORING = eINSTANCE.getScoring();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.Direction
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.MeasurementProperty <em>Measurement Property</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.MeasurementProperty
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getMeasurementProperty()
		 * @generated
		 */
		EEnum MEASUREMENT_PROPERTY = eINSTANCE.getMeasurementProperty();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.InvarianceLevel <em>Invariance Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.InvarianceLevel
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInvarianceLevel()
		 * @generated
		 */
		EEnum INVARIANCE_LEVEL = eINSTANCE.getInvarianceLevel();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.Rating <em>Rating</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.Rating
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getRating()
		 * @generated
		 */
		EEnum RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.Mode <em>Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.Mode
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getMode()
		 * @generated
		 */
		EEnum MODE = eINSTANCE.getMode();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.FigureKind <em>Figure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.FigureKind
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getFigureKind()
		 * @generated
		 */
		EEnum FIGURE_KIND = eINSTANCE.getFigureKind();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.instrument.InquiryOutcome <em>Inquiry Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.instrument.InquiryOutcome
		 * @see org.evenaar.model.instrument.impl.InstrumentPackageImpl#getInquiryOutcome()
		 * @generated
		 */
		EEnum INQUIRY_OUTCOME = eINSTANCE.getInquiryOutcome();

	}

} //InstrumentPackage
