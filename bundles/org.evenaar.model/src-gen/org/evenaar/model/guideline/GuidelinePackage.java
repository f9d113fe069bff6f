/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;

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
 * @see org.evenaar.model.guideline.GuidelineFactory
 * @model kind="package"
 * @generated
 */
public interface GuidelinePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "guideline"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://evenaar.org/model/guideline/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "guideline"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GuidelinePackage eINSTANCE = org.evenaar.model.guideline.impl.GuidelinePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.GuidelineImpl <em>Guideline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.GuidelineImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getGuideline()
	 * @generated
	 */
	int GUIDELINE = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__LANGUAGE = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__ISSUER = 3;

	/**
	 * The feature id for the '<em><b>Source File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__SOURCE_FILE = 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__SHA256 = 5;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__FORMAT = 6;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__PAGES = 7;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__SECTIONS = 8;

	/**
	 * The feature id for the '<em><b>Recommendations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__RECOMMENDATIONS = 9;

	/**
	 * The feature id for the '<em><b>Instrument Uses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__INSTRUMENT_USES = 10;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__REMARKS = 11;

	/**
	 * The number of structural features of the '<em>Guideline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.SectionImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__PATH = 0;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__HEADING = 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LEVEL = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__KIND = 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LANGUAGE = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__BLOCKS = 6;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SECTIONS = 7;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.BlockImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 2;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__PATH = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__LANGUAGE = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.ParagraphImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 3;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__SOURCE = BLOCK__SOURCE;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.ListItemImpl <em>List Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.ListItemImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getListItem()
	 * @generated
	 */
	int LIST_ITEM = 4;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM__SOURCE = BLOCK__SOURCE;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM__DEPTH = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM__MARKER = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>List Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_ITEM_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.FormulaImpl <em>Formula</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.FormulaImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getFormula()
	 * @generated
	 */
	int FORMULA = 5;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMULA__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMULA__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMULA__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMULA__SOURCE = BLOCK__SOURCE;

	/**
	 * The number of structural features of the '<em>Formula</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMULA_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.FigureTextImpl <em>Figure Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.FigureTextImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getFigureText()
	 * @generated
	 */
	int FIGURE_TEXT = 6;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_TEXT__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_TEXT__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_TEXT__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_TEXT__SOURCE = BLOCK__SOURCE;

	/**
	 * The number of structural features of the '<em>Figure Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_TEXT_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.FootnoteImpl <em>Footnote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.FootnoteImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getFootnote()
	 * @generated
	 */
	int FOOTNOTE = 7;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__SOURCE = BLOCK__SOURCE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE__LABEL = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Footnote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOOTNOTE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.TableImpl <em>Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.TableImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getTable()
	 * @generated
	 */
	int TABLE = 8;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__SOURCE = BLOCK__SOURCE;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ROWS = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.TableRowImpl <em>Table Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.TableRowImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getTableRow()
	 * @generated
	 */
	int TABLE_ROW = 9;

	/**
	 * The feature id for the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW__HEADER = 0;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW__CELLS = 1;

	/**
	 * The number of structural features of the '<em>Table Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.TableCellImpl <em>Table Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.TableCellImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getTableCell()
	 * @generated
	 */
	int TABLE_CELL = 10;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__PATH = BLOCK__PATH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__TEXT = BLOCK__TEXT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__LANGUAGE = BLOCK__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__SOURCE = BLOCK__SOURCE;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__COLUMN = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__COLUMN_SPAN = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Table Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.RecommendationImpl <em>Recommendation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.RecommendationImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getRecommendation()
	 * @generated
	 */
	int RECOMMENDATION = 11;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__STRENGTH = 0;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__POPULATION = 1;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__BLOCKS = 2;

	/**
	 * The number of structural features of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.InstrumentUseImpl <em>Instrument Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.InstrumentUseImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getInstrumentUse()
	 * @generated
	 */
	int INSTRUMENT_USE = 12;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__INSTRUMENT = 0;

	/**
	 * The feature id for the '<em><b>Mention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__MENTION = 1;

	/**
	 * The feature id for the '<em><b>Block</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__BLOCK = 2;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__RECOMMENDATION = 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__START = 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__END = 5;

	/**
	 * The feature id for the '<em><b>Cut Offs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE__CUT_OFFS = 6;

	/**
	 * The number of structural features of the '<em>Instrument Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_USE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.impl.SourceSpanImpl <em>Source Span</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.impl.SourceSpanImpl
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getSourceSpan()
	 * @generated
	 */
	int SOURCE_SPAN = 13;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SPAN__PAGE = 0;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SPAN__LOCATOR = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SPAN__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SPAN__END = 3;

	/**
	 * The number of structural features of the '<em>Source Span</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SPAN_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.SectionKind <em>Section Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.SectionKind
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getSectionKind()
	 * @generated
	 */
	int SECTION_KIND = 14;

	/**
	 * The meta object id for the '{@link org.evenaar.model.guideline.Strength <em>Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.guideline.Strength
	 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getStrength()
	 * @generated
	 */
	int STRENGTH = 15;


	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Guideline <em>Guideline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guideline</em>'.
	 * @see org.evenaar.model.guideline.Guideline
	 * @generated
	 */
	EClass getGuideline();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getTitle()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getLanguage()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getVersion()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getIssuer()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getSourceFile <em>Source File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source File</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getSourceFile()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_SourceFile();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getSha256()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getFormat()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Guideline#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getPages()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Pages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.Guideline#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getSections()
	 * @see #getGuideline()
	 * @generated
	 */
	EReference getGuideline_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.Guideline#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recommendations</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getRecommendations()
	 * @see #getGuideline()
	 * @generated
	 */
	EReference getGuideline_Recommendations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.Guideline#getInstrumentUses <em>Instrument Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instrument Uses</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getInstrumentUses()
	 * @see #getGuideline()
	 * @generated
	 */
	EReference getGuideline_InstrumentUses();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.guideline.Guideline#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Remarks</em>'.
	 * @see org.evenaar.model.guideline.Guideline#getRemarks()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Remarks();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.evenaar.model.guideline.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Section#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.evenaar.model.guideline.Section#getPath()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Section#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.evenaar.model.guideline.Section#getHeading()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Section#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.evenaar.model.guideline.Section#getLevel()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Section#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.evenaar.model.guideline.Section#getKind()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Section#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.evenaar.model.guideline.Section#getLanguage()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Language();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.guideline.Section#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.evenaar.model.guideline.Section#getSource()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.Section#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.evenaar.model.guideline.Section#getBlocks()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.Section#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.evenaar.model.guideline.Section#getSections()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Sections();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.evenaar.model.guideline.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Block#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.evenaar.model.guideline.Block#getPath()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Block#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.evenaar.model.guideline.Block#getText()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Block#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.evenaar.model.guideline.Block#getLanguage()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Language();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.guideline.Block#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.evenaar.model.guideline.Block#getSource()
	 * @see #getBlock()
	 * @generated
	 */
	EReference getBlock_Source();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.evenaar.model.guideline.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.ListItem <em>List Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List Item</em>'.
	 * @see org.evenaar.model.guideline.ListItem
	 * @generated
	 */
	EClass getListItem();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.ListItem#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.evenaar.model.guideline.ListItem#getDepth()
	 * @see #getListItem()
	 * @generated
	 */
	EAttribute getListItem_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.ListItem#getMarker <em>Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marker</em>'.
	 * @see org.evenaar.model.guideline.ListItem#getMarker()
	 * @see #getListItem()
	 * @generated
	 */
	EAttribute getListItem_Marker();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Formula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Formula</em>'.
	 * @see org.evenaar.model.guideline.Formula
	 * @generated
	 */
	EClass getFormula();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.FigureText <em>Figure Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure Text</em>'.
	 * @see org.evenaar.model.guideline.FigureText
	 * @generated
	 */
	EClass getFigureText();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Footnote <em>Footnote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Footnote</em>'.
	 * @see org.evenaar.model.guideline.Footnote
	 * @generated
	 */
	EClass getFootnote();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Footnote#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.evenaar.model.guideline.Footnote#getLabel()
	 * @see #getFootnote()
	 * @generated
	 */
	EAttribute getFootnote_Label();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table</em>'.
	 * @see org.evenaar.model.guideline.Table
	 * @generated
	 */
	EClass getTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.Table#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.evenaar.model.guideline.Table#getRows()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.TableRow <em>Table Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Row</em>'.
	 * @see org.evenaar.model.guideline.TableRow
	 * @generated
	 */
	EClass getTableRow();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.TableRow#isHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header</em>'.
	 * @see org.evenaar.model.guideline.TableRow#isHeader()
	 * @see #getTableRow()
	 * @generated
	 */
	EAttribute getTableRow_Header();

	/**
	 * Returns the meta object for the containment reference list '{@link org.evenaar.model.guideline.TableRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.evenaar.model.guideline.TableRow#getCells()
	 * @see #getTableRow()
	 * @generated
	 */
	EReference getTableRow_Cells();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.TableCell <em>Table Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Cell</em>'.
	 * @see org.evenaar.model.guideline.TableCell
	 * @generated
	 */
	EClass getTableCell();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.TableCell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.evenaar.model.guideline.TableCell#getColumn()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.TableCell#getColumnSpan <em>Column Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column Span</em>'.
	 * @see org.evenaar.model.guideline.TableCell#getColumnSpan()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_ColumnSpan();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recommendation</em>'.
	 * @see org.evenaar.model.guideline.Recommendation
	 * @generated
	 */
	EClass getRecommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Recommendation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.evenaar.model.guideline.Recommendation#getStrength()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.Recommendation#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.evenaar.model.guideline.Recommendation#getPopulation()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Population();

	/**
	 * Returns the meta object for the reference list '{@link org.evenaar.model.guideline.Recommendation#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Blocks</em>'.
	 * @see org.evenaar.model.guideline.Recommendation#getBlocks()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Blocks();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.InstrumentUse <em>Instrument Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument Use</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse
	 * @generated
	 */
	EClass getInstrumentUse();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.InstrumentUse#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getInstrument()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EAttribute getInstrumentUse_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.InstrumentUse#getMention <em>Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mention</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getMention()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EAttribute getInstrumentUse_Mention();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.guideline.InstrumentUse#getBlock <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Block</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getBlock()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EReference getInstrumentUse_Block();

	/**
	 * Returns the meta object for the reference '{@link org.evenaar.model.guideline.InstrumentUse#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recommendation</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getRecommendation()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EReference getInstrumentUse_Recommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.InstrumentUse#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getStart()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EAttribute getInstrumentUse_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.InstrumentUse#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getEnd()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EAttribute getInstrumentUse_End();

	/**
	 * Returns the meta object for the attribute list '{@link org.evenaar.model.guideline.InstrumentUse#getCutOffs <em>Cut Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cut Offs</em>'.
	 * @see org.evenaar.model.guideline.InstrumentUse#getCutOffs()
	 * @see #getInstrumentUse()
	 * @generated
	 */
	EAttribute getInstrumentUse_CutOffs();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.guideline.SourceSpan <em>Source Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Span</em>'.
	 * @see org.evenaar.model.guideline.SourceSpan
	 * @generated
	 */
	EClass getSourceSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.SourceSpan#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.evenaar.model.guideline.SourceSpan#getPage()
	 * @see #getSourceSpan()
	 * @generated
	 */
	EAttribute getSourceSpan_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.SourceSpan#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.evenaar.model.guideline.SourceSpan#getLocator()
	 * @see #getSourceSpan()
	 * @generated
	 */
	EAttribute getSourceSpan_Locator();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.SourceSpan#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.evenaar.model.guideline.SourceSpan#getStart()
	 * @see #getSourceSpan()
	 * @generated
	 */
	EAttribute getSourceSpan_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.guideline.SourceSpan#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.evenaar.model.guideline.SourceSpan#getEnd()
	 * @see #getSourceSpan()
	 * @generated
	 */
	EAttribute getSourceSpan_End();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.guideline.SectionKind <em>Section Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Kind</em>'.
	 * @see org.evenaar.model.guideline.SectionKind
	 * @generated
	 */
	EEnum getSectionKind();

	/**
	 * Returns the meta object for enum '{@link org.evenaar.model.guideline.Strength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strength</em>'.
	 * @see org.evenaar.model.guideline.Strength
	 * @generated
	 */
	EEnum getStrength();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GuidelineFactory getGuidelineFactory();

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
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.GuidelineImpl <em>Guideline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.GuidelineImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getGuideline()
		 * @generated
		 */
		EClass GUIDELINE = eINSTANCE.getGuideline();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__TITLE = eINSTANCE.getGuideline_Title();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__LANGUAGE = eINSTANCE.getGuideline_Language();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__VERSION = eINSTANCE.getGuideline_Version();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__ISSUER = eINSTANCE.getGuideline_Issuer();

		/**
		 * The meta object literal for the '<em><b>Source File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__SOURCE_FILE = eINSTANCE.getGuideline_SourceFile();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__SHA256 = eINSTANCE.getGuideline_Sha256();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__FORMAT = eINSTANCE.getGuideline_Format();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__PAGES = eINSTANCE.getGuideline_Pages();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDELINE__SECTIONS = eINSTANCE.getGuideline_Sections();

		/**
		 * The meta object literal for the '<em><b>Recommendations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDELINE__RECOMMENDATIONS = eINSTANCE.getGuideline_Recommendations();

		/**
		 * The meta object literal for the '<em><b>Instrument Uses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDELINE__INSTRUMENT_USES = eINSTANCE.getGuideline_InstrumentUses();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE__REMARKS = eINSTANCE.getGuideline_Remarks();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.SectionImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__PATH = eINSTANCE.getSection_Path();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__HEADING = eINSTANCE.getSection_Heading();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LEVEL = eINSTANCE.getSection_Level();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__KIND = eINSTANCE.getSection_Kind();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LANGUAGE = eINSTANCE.getSection_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SOURCE = eINSTANCE.getSection_Source();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__BLOCKS = eINSTANCE.getSection_Blocks();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SECTIONS = eINSTANCE.getSection_Sections();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.BlockImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__PATH = eINSTANCE.getBlock_Path();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__TEXT = eINSTANCE.getBlock_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__LANGUAGE = eINSTANCE.getBlock_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK__SOURCE = eINSTANCE.getBlock_Source();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.ParagraphImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.ListItemImpl <em>List Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.ListItemImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getListItem()
		 * @generated
		 */
		EClass LIST_ITEM = eINSTANCE.getListItem();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIST_ITEM__DEPTH = eINSTANCE.getListItem_Depth();

		/**
		 * The meta object literal for the '<em><b>Marker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIST_ITEM__MARKER = eINSTANCE.getListItem_Marker();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.FormulaImpl <em>Formula</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.FormulaImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getFormula()
		 * @generated
		 */
		EClass FORMULA = eINSTANCE.getFormula();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.FigureTextImpl <em>Figure Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.FigureTextImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getFigureText()
		 * @generated
		 */
		EClass FIGURE_TEXT = eINSTANCE.getFigureText();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.FootnoteImpl <em>Footnote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.FootnoteImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getFootnote()
		 * @generated
		 */
		EClass FOOTNOTE = eINSTANCE.getFootnote();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOOTNOTE__LABEL = eINSTANCE.getFootnote_Label();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.TableImpl <em>Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.TableImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getTable()
		 * @generated
		 */
		EClass TABLE = eINSTANCE.getTable();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__ROWS = eINSTANCE.getTable_Rows();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.TableRowImpl <em>Table Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.TableRowImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getTableRow()
		 * @generated
		 */
		EClass TABLE_ROW = eINSTANCE.getTableRow();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ROW__HEADER = eINSTANCE.getTableRow_Header();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_ROW__CELLS = eINSTANCE.getTableRow_Cells();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.TableCellImpl <em>Table Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.TableCellImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getTableCell()
		 * @generated
		 */
		EClass TABLE_CELL = eINSTANCE.getTableCell();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__COLUMN = eINSTANCE.getTableCell_Column();

		/**
		 * The meta object literal for the '<em><b>Column Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__COLUMN_SPAN = eINSTANCE.getTableCell_ColumnSpan();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.RecommendationImpl <em>Recommendation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.RecommendationImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getRecommendation()
		 * @generated
		 */
		EClass RECOMMENDATION = eINSTANCE.getRecommendation();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__STRENGTH = eINSTANCE.getRecommendation_Strength();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__POPULATION = eINSTANCE.getRecommendation_Population();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__BLOCKS = eINSTANCE.getRecommendation_Blocks();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.InstrumentUseImpl <em>Instrument Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.InstrumentUseImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getInstrumentUse()
		 * @generated
		 */
		EClass INSTRUMENT_USE = eINSTANCE.getInstrumentUse();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_USE__INSTRUMENT = eINSTANCE.getInstrumentUse_Instrument();

		/**
		 * The meta object literal for the '<em><b>Mention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_USE__MENTION = eINSTANCE.getInstrumentUse_Mention();

		/**
		 * The meta object literal for the '<em><b>Block</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT_USE__BLOCK = eINSTANCE.getInstrumentUse_Block();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT_USE__RECOMMENDATION = eINSTANCE.getInstrumentUse_Recommendation();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_USE__START = eINSTANCE.getInstrumentUse_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_USE__END = eINSTANCE.getInstrumentUse_End();

		/**
		 * The meta object literal for the '<em><b>Cut Offs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_USE__CUT_OFFS = eINSTANCE.getInstrumentUse_CutOffs();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.impl.SourceSpanImpl <em>Source Span</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.impl.SourceSpanImpl
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getSourceSpan()
		 * @generated
		 */
		EClass SOURCE_SPAN = eINSTANCE.getSourceSpan();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SPAN__PAGE = eINSTANCE.getSourceSpan_Page();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SPAN__LOCATOR = eINSTANCE.getSourceSpan_Locator();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SPAN__START = eINSTANCE.getSourceSpan_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SPAN__END = eINSTANCE.getSourceSpan_End();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.SectionKind <em>Section Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.SectionKind
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getSectionKind()
		 * @generated
		 */
		EEnum SECTION_KIND = eINSTANCE.getSectionKind();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.guideline.Strength <em>Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.guideline.Strength
		 * @see org.evenaar.model.guideline.impl.GuidelinePackageImpl#getStrength()
		 * @generated
		 */
		EEnum STRENGTH = eINSTANCE.getStrength();

	}

} //GuidelinePackage
