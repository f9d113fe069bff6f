/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comparison Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the counts are compared with, and how. populations are ids of tables, or files relative to the description; an age below 0 is no limit; approximate lets people who are coded by migration background be carried over to origin.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#getFromAge <em>From Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#getToAge <em>To Age</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#isIntersections <em>Intersections</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.ComparisonPlan#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan()
 * @model
 * @generated
 */
public interface ComparisonPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Populations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Populations</em>' attribute list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_Populations()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPopulations();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' attribute list.
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_Dimensions()
	 * @model
	 * @generated
	 */
	EList<String> getDimensions();

	/**
	 * Returns the value of the '<em><b>From Age</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From Age</em>' attribute.
	 * @see #setFromAge(int)
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_FromAge()
	 * @model default="-1"
	 * @generated
	 */
	int getFromAge();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ComparisonPlan#getFromAge <em>From Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Age</em>' attribute.
	 * @see #getFromAge()
	 * @generated
	 */
	void setFromAge(int value);

	/**
	 * Returns the value of the '<em><b>To Age</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To Age</em>' attribute.
	 * @see #setToAge(int)
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_ToAge()
	 * @model default="-1"
	 * @generated
	 */
	int getToAge();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ComparisonPlan#getToAge <em>To Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Age</em>' attribute.
	 * @see #getToAge()
	 * @generated
	 */
	void setToAge(int value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(ConditionPrevalence)
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_Condition()
	 * @model containment="true"
	 * @generated
	 */
	ConditionPrevalence getCondition();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ComparisonPlan#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(ConditionPrevalence value);

	/**
	 * Returns the value of the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approximate</em>' attribute.
	 * @see #setApproximate(boolean)
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_Approximate()
	 * @model
	 * @generated
	 */
	boolean isApproximate();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ComparisonPlan#isApproximate <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approximate</em>' attribute.
	 * @see #isApproximate()
	 * @generated
	 */
	void setApproximate(boolean value);

	/**
	 * Returns the value of the '<em><b>Intersections</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intersections</em>' attribute.
	 * @see #setIntersections(boolean)
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_Intersections()
	 * @model default="true"
	 * @generated
	 */
	boolean isIntersections();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ComparisonPlan#isIntersections <em>Intersections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intersections</em>' attribute.
	 * @see #isIntersections()
	 * @generated
	 */
	void setIntersections(boolean value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(double)
	 * @see org.evenaar.model.dataset.DatasetPackage#getComparisonPlan_Level()
	 * @model default="0.95"
	 * @generated
	 */
	double getLevel();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.ComparisonPlan#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(double value);

} // ComparisonPlan
