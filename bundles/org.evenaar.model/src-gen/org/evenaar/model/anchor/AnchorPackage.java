/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.anchor;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see org.evenaar.model.anchor.AnchorFactory
 * @model kind="package"
 * @generated
 */
public interface AnchorPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "anchor"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://evenaar.org/model/anchor/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "anchor"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AnchorPackage eINSTANCE = org.evenaar.model.anchor.impl.AnchorPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.evenaar.model.anchor.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.anchor.impl.AnchorImpl
	 * @see org.evenaar.model.anchor.impl.AnchorPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 0;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__QUOTE = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__POSITION = 1;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SECTION = 2;

	/**
	 * The feature id for the '<em><b>Chapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__CHAPTER = 3;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.evenaar.model.anchor.impl.TextQuoteImpl <em>Text Quote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.anchor.impl.TextQuoteImpl
	 * @see org.evenaar.model.anchor.impl.AnchorPackageImpl#getTextQuote()
	 * @generated
	 */
	int TEXT_QUOTE = 1;

	/**
	 * The feature id for the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE__EXACT = 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE__PREFIX = 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE__SUFFIX = 2;

	/**
	 * The number of structural features of the '<em>Text Quote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.evenaar.model.anchor.impl.TextPositionImpl <em>Text Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.evenaar.model.anchor.impl.TextPositionImpl
	 * @see org.evenaar.model.anchor.impl.AnchorPackageImpl#getTextPosition()
	 * @generated
	 */
	int TEXT_POSITION = 2;

	/**
	 * The feature id for the '<em><b>Block</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION__BLOCK = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION__END = 2;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION__PAGE = 3;

	/**
	 * The number of structural features of the '<em>Text Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION_FEATURE_COUNT = 4;


	/**
	 * Returns the meta object for class '{@link org.evenaar.model.anchor.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.evenaar.model.anchor.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.anchor.Anchor#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quote</em>'.
	 * @see org.evenaar.model.anchor.Anchor#getQuote()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Quote();

	/**
	 * Returns the meta object for the containment reference '{@link org.evenaar.model.anchor.Anchor#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see org.evenaar.model.anchor.Anchor#getPosition()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.Anchor#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.evenaar.model.anchor.Anchor#getSection()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.Anchor#getChapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chapter</em>'.
	 * @see org.evenaar.model.anchor.Anchor#getChapter()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Chapter();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.anchor.TextQuote <em>Text Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Quote</em>'.
	 * @see org.evenaar.model.anchor.TextQuote
	 * @generated
	 */
	EClass getTextQuote();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextQuote#getExact <em>Exact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact</em>'.
	 * @see org.evenaar.model.anchor.TextQuote#getExact()
	 * @see #getTextQuote()
	 * @generated
	 */
	EAttribute getTextQuote_Exact();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextQuote#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.evenaar.model.anchor.TextQuote#getPrefix()
	 * @see #getTextQuote()
	 * @generated
	 */
	EAttribute getTextQuote_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextQuote#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.evenaar.model.anchor.TextQuote#getSuffix()
	 * @see #getTextQuote()
	 * @generated
	 */
	EAttribute getTextQuote_Suffix();

	/**
	 * Returns the meta object for class '{@link org.evenaar.model.anchor.TextPosition <em>Text Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Position</em>'.
	 * @see org.evenaar.model.anchor.TextPosition
	 * @generated
	 */
	EClass getTextPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextPosition#getBlock <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block</em>'.
	 * @see org.evenaar.model.anchor.TextPosition#getBlock()
	 * @see #getTextPosition()
	 * @generated
	 */
	EAttribute getTextPosition_Block();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextPosition#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.evenaar.model.anchor.TextPosition#getStart()
	 * @see #getTextPosition()
	 * @generated
	 */
	EAttribute getTextPosition_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextPosition#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.evenaar.model.anchor.TextPosition#getEnd()
	 * @see #getTextPosition()
	 * @generated
	 */
	EAttribute getTextPosition_End();

	/**
	 * Returns the meta object for the attribute '{@link org.evenaar.model.anchor.TextPosition#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.evenaar.model.anchor.TextPosition#getPage()
	 * @see #getTextPosition()
	 * @generated
	 */
	EAttribute getTextPosition_Page();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AnchorFactory getAnchorFactory();

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
		 * The meta object literal for the '{@link org.evenaar.model.anchor.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.anchor.impl.AnchorImpl
		 * @see org.evenaar.model.anchor.impl.AnchorPackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__QUOTE = eINSTANCE.getAnchor_Quote();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__POSITION = eINSTANCE.getAnchor_Position();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SECTION = eINSTANCE.getAnchor_Section();

		/**
		 * The meta object literal for the '<em><b>Chapter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__CHAPTER = eINSTANCE.getAnchor_Chapter();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.anchor.impl.TextQuoteImpl <em>Text Quote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.anchor.impl.TextQuoteImpl
		 * @see org.evenaar.model.anchor.impl.AnchorPackageImpl#getTextQuote()
		 * @generated
		 */
		EClass TEXT_QUOTE = eINSTANCE.getTextQuote();

		/**
		 * The meta object literal for the '<em><b>Exact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_QUOTE__EXACT = eINSTANCE.getTextQuote_Exact();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_QUOTE__PREFIX = eINSTANCE.getTextQuote_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_QUOTE__SUFFIX = eINSTANCE.getTextQuote_Suffix();

		/**
		 * The meta object literal for the '{@link org.evenaar.model.anchor.impl.TextPositionImpl <em>Text Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.evenaar.model.anchor.impl.TextPositionImpl
		 * @see org.evenaar.model.anchor.impl.AnchorPackageImpl#getTextPosition()
		 * @generated
		 */
		EClass TEXT_POSITION = eINSTANCE.getTextPosition();

		/**
		 * The meta object literal for the '<em><b>Block</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_POSITION__BLOCK = eINSTANCE.getTextPosition_Block();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_POSITION__START = eINSTANCE.getTextPosition_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_POSITION__END = eINSTANCE.getTextPosition_End();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_POSITION__PAGE = eINSTANCE.getTextPosition_Page();

	}

} //AnchorPackage
