/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table; text holds its caption.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.Table#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getTable()
 * @model
 * @generated
 */
public interface Table extends Block {
	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.guideline.TableRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getTable_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<TableRow> getRows();

} // Table
