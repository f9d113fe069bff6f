/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a check or rule says about its findings, kept so that they can be read where it is not installed any more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.CheckText#getCheck <em>Check</em>}</li>
 *   <li>{@link org.evenaar.model.review.CheckText#getTitleNl <em>Title Nl</em>}</li>
 *   <li>{@link org.evenaar.model.review.CheckText#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.evenaar.model.review.CheckText#getWhyNl <em>Why Nl</em>}</li>
 *   <li>{@link org.evenaar.model.review.CheckText#getWhyEn <em>Why En</em>}</li>
 *   <li>{@link org.evenaar.model.review.CheckText#getInsteadNl <em>Instead Nl</em>}</li>
 *   <li>{@link org.evenaar.model.review.CheckText#getInsteadEn <em>Instead En</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.review.ReviewPackage#getCheckText()
 * @model
 * @generated
 */
public interface CheckText extends EObject {
	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_Check()
	 * @model default=""
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Title Nl</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title Nl</em>' attribute.
	 * @see #setTitleNl(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_TitleNl()
	 * @model default=""
	 * @generated
	 */
	String getTitleNl();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getTitleNl <em>Title Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Nl</em>' attribute.
	 * @see #getTitleNl()
	 * @generated
	 */
	void setTitleNl(String value);

	/**
	 * Returns the value of the '<em><b>Title En</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title En</em>' attribute.
	 * @see #setTitleEn(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_TitleEn()
	 * @model default=""
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Why Nl</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why Nl</em>' attribute.
	 * @see #setWhyNl(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_WhyNl()
	 * @model default=""
	 * @generated
	 */
	String getWhyNl();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getWhyNl <em>Why Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why Nl</em>' attribute.
	 * @see #getWhyNl()
	 * @generated
	 */
	void setWhyNl(String value);

	/**
	 * Returns the value of the '<em><b>Why En</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why En</em>' attribute.
	 * @see #setWhyEn(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_WhyEn()
	 * @model default=""
	 * @generated
	 */
	String getWhyEn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getWhyEn <em>Why En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why En</em>' attribute.
	 * @see #getWhyEn()
	 * @generated
	 */
	void setWhyEn(String value);

	/**
	 * Returns the value of the '<em><b>Instead Nl</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instead Nl</em>' attribute.
	 * @see #setInsteadNl(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_InsteadNl()
	 * @model default=""
	 * @generated
	 */
	String getInsteadNl();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getInsteadNl <em>Instead Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instead Nl</em>' attribute.
	 * @see #getInsteadNl()
	 * @generated
	 */
	void setInsteadNl(String value);

	/**
	 * Returns the value of the '<em><b>Instead En</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instead En</em>' attribute.
	 * @see #setInsteadEn(String)
	 * @see org.evenaar.model.review.ReviewPackage#getCheckText_InsteadEn()
	 * @model default=""
	 * @generated
	 */
	String getInsteadEn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.review.CheckText#getInsteadEn <em>Instead En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instead En</em>' attribute.
	 * @see #getInsteadEn()
	 * @generated
	 */
	void setInsteadEn(String value);

} // CheckText
