/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mention of a known instrument. instrument is its id in the registry, mention what the text calls it, start and end are UTF-16 offsets in the text of the block, end exclusive. recommendation is set where the block belongs to one. cutOffs are the cut-off values that the sentence quotes for it, as written.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getMention <em>Mention</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getBlock <em>Block</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getStart <em>Start</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getEnd <em>End</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.InstrumentUse#getCutOffs <em>Cut Offs</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse()
 * @model
 * @generated
 */
public interface InstrumentUse extends EObject {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_Instrument()
	 * @model default="" required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.InstrumentUse#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Mention</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mention</em>' attribute.
	 * @see #setMention(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_Mention()
	 * @model default=""
	 * @generated
	 */
	String getMention();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.InstrumentUse#getMention <em>Mention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mention</em>' attribute.
	 * @see #getMention()
	 * @generated
	 */
	void setMention(String value);

	/**
	 * Returns the value of the '<em><b>Block</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Block</em>' reference.
	 * @see #setBlock(Block)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_Block()
	 * @model required="true"
	 * @generated
	 */
	Block getBlock();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.InstrumentUse#getBlock <em>Block</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block</em>' reference.
	 * @see #getBlock()
	 * @generated
	 */
	void setBlock(Block value);

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recommendation</em>' reference.
	 * @see #setRecommendation(Recommendation)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_Recommendation()
	 * @model
	 * @generated
	 */
	Recommendation getRecommendation();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.InstrumentUse#getRecommendation <em>Recommendation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendation</em>' reference.
	 * @see #getRecommendation()
	 * @generated
	 */
	void setRecommendation(Recommendation value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.InstrumentUse#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.InstrumentUse#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Cut Offs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cut Offs</em>' attribute list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getInstrumentUse_CutOffs()
	 * @model
	 * @generated
	 */
	EList<String> getCutOffs();

} // InstrumentUse
