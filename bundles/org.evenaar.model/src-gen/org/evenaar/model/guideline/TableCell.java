/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell; column counts from 0 and takes spans into account.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.TableCell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.TableCell#getColumnSpan <em>Column Span</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getTableCell()
 * @model
 * @generated
 */
public interface TableCell extends Block {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(int)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getTableCell_Column()
	 * @model
	 * @generated
	 */
	int getColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.TableCell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(int value);

	/**
	 * Returns the value of the '<em><b>Column Span</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column Span</em>' attribute.
	 * @see #setColumnSpan(int)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getTableCell_ColumnSpan()
	 * @model default="1"
	 * @generated
	 */
	int getColumnSpan();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.TableCell#getColumnSpan <em>Column Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column Span</em>' attribute.
	 * @see #getColumnSpan()
	 * @generated
	 */
	void setColumnSpan(int value);

} // TableCell
