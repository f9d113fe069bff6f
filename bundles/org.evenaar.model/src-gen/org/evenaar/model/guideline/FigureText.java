/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A caption, or the text alternative of a picture.
 * <!-- end-model-doc -->
 *
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getFigureText()
 * @model
 * @generated
 */
public interface FigureText extends Block {
} // FigureText
