/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column that holds the answers to one item. reverse where the answers in the file are not yet turned round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.ItemColumn#getItem <em>Item</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ItemColumn#getColumn <em>Column</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ItemColumn#isReverse <em>Reverse</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getItemColumn()
 * @model
 * @generated
 */
public interface ItemColumn extends EObject {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getItemColumn_Item()
	 * @model default="" required="true"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ItemColumn#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getItemColumn_Column()
	 * @model default="" required="true"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ItemColumn#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Reverse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reverse</em>' attribute.
	 * @see #setReverse(boolean)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getItemColumn_Reverse()
	 * @model
	 * @generated
	 */
	boolean isReverse();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ItemColumn#isReverse <em>Reverse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reverse</em>' attribute.
	 * @see #isReverse()
	 * @generated
	 */
	void setReverse(boolean value);

} // ItemColumn
