/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getParagraph()
 * @model
 * @generated
 */
public interface Paragraph extends Block {
} // Paragraph
