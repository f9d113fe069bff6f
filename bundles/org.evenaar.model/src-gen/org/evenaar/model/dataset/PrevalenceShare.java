/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prevalence Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The share of a category that has the condition, 0 to 1, and its standard error divided by that share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.PrevalenceShare#getCategory <em>Category</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.PrevalenceShare#getShare <em>Share</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.PrevalenceShare#getRelativeStandardError <em>Relative Standard Error</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getPrevalenceShare()
 * @model
 * @generated
 */
public interface PrevalenceShare extends EObject {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getPrevalenceShare_Category()
	 * @model default="" required="true"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.PrevalenceShare#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.evenaar.model.dataset.DatasetPackage#getPrevalenceShare_Share()
	 * @model
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.PrevalenceShare#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Returns the value of the '<em><b>Relative Standard Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relative Standard Error</em>' attribute.
	 * @see #setRelativeStandardError(double)
	 * @see org.evenaar.model.dataset.DatasetPackage#getPrevalenceShare_RelativeStandardError()
	 * @model
	 * @generated
	 */
	double getRelativeStandardError();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.PrevalenceShare#getRelativeStandardError <em>Relative Standard Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative Standard Error</em>' attribute.
	 * @see #getRelativeStandardError()
	 * @generated
	 */
	void setRelativeStandardError(double value);

} // PrevalenceShare
