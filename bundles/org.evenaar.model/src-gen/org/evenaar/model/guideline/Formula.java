/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Formula</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A formula as text, such as a linear form of an equation.
 * <!-- end-model-doc -->
 *
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getFormula()
 * @model
 * @generated
 */
public interface Formula extends Block {
} // Formula
