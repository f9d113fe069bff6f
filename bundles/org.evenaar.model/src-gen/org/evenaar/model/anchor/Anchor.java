/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.anchor;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a finding stands in a document. The quote with its context finds the place again in a later version; the position is only valid for the version it was made in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.anchor.Anchor#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.evenaar.model.anchor.Anchor#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.anchor.AnchorPackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends EObject {
	/**
	 * Returns the value of the '<em><b>Quote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' containment reference.
	 * @see #setQuote(TextQuote)
	 * @see org.evenaar.model.anchor.AnchorPackage#getAnchor_Quote()
	 * @model containment="true" required="true"
	 * @generated
	 */
	TextQuote getQuote();

	/**
	 * Sets the value of the '{@link org.evenaar.model.anchor.Anchor#getQuote <em>Quote</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' containment reference.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(TextQuote value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(TextPosition)
	 * @see org.evenaar.model.anchor.AnchorPackage#getAnchor_Position()
	 * @model containment="true"
	 * @generated
	 */
	TextPosition getPosition();

	/**
	 * Sets the value of the '{@link org.evenaar.model.anchor.Anchor#getPosition <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' containment reference.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(TextPosition value);

} // Anchor
