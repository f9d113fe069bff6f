/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline.impl;

import org.eclipse.emf.ecore.EClass;

import org.evenaar.model.guideline.FigureText;
import org.evenaar.model.guideline.GuidelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Figure Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FigureTextImpl extends BlockImpl implements FigureText {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FigureTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.FIGURE_TEXT;
	}

} //FigureTextImpl
