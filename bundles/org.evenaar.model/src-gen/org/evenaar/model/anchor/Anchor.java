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
 * Where a finding stands in a document. The quote with its context finds the place again in a later version; the position is only valid for the version it was made in. section is the heading above it, chapter the headings above that one, outermost first, with › between them: they tell apart places that read alike.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.anchor.Anchor#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.evenaar.model.anchor.Anchor#getPosition <em>Position</em>}</li>
 *   <li>{@link org.evenaar.model.anchor.Anchor#getSection <em>Section</em>}</li>
 *   <li>{@link org.evenaar.model.anchor.Anchor#getChapter <em>Chapter</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.evenaar.model.anchor.AnchorPackage#getAnchor_Section()
	 * @model default=""
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.evenaar.model.anchor.Anchor#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Chapter</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chapter</em>' attribute.
	 * @see #setChapter(String)
	 * @see org.evenaar.model.anchor.AnchorPackage#getAnchor_Chapter()
	 * @model default=""
	 * @generated
	 */
	String getChapter();

	/**
	 * Sets the value of the '{@link org.evenaar.model.anchor.Anchor#getChapter <em>Chapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chapter</em>' attribute.
	 * @see #getChapter()
	 * @generated
	 */
	void setChapter(String value);

} // Anchor
