/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A recommendation, known by its style, its number, its section or its cue words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.Recommendation#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Recommendation#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Recommendation#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getRecommendation()
 * @model
 * @generated
 */
public interface Recommendation extends EObject {
	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link org.evenaar.model.guideline.Strength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see org.evenaar.model.guideline.Strength
	 * @see #setStrength(Strength)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getRecommendation_Strength()
	 * @model
	 * @generated
	 */
	Strength getStrength();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Recommendation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see org.evenaar.model.guideline.Strength
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Strength value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getRecommendation_Population()
	 * @model default=""
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Recommendation#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' reference list.
	 * The list contents are of type {@link org.evenaar.model.guideline.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blocks</em>' reference list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getRecommendation_Blocks()
	 * @model required="true"
	 * @generated
	 */
	EList<Block> getBlocks();

} // Recommendation
