/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guideline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One version of a guideline as it was read from a file. Sections keep the order of the document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getVersion <em>Version</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getSourceFile <em>Source File</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getFormat <em>Format</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getPages <em>Pages</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getSections <em>Sections</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getInstrumentUses <em>Instrument Uses</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.Guideline#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline()
 * @model
 * @generated
 */
public interface Guideline extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Language()
	 * @model default=""
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Version()
	 * @model default=""
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Issuer()
	 * @model default=""
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Source File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source File</em>' attribute.
	 * @see #setSourceFile(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_SourceFile()
	 * @model default=""
	 * @generated
	 */
	String getSourceFile();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getSourceFile <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source File</em>' attribute.
	 * @see #getSourceFile()
	 * @generated
	 */
	void setSourceFile(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Sha256()
	 * @model default=""
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Format()
	 * @model default=""
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Pages()
	 * @model
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.Guideline#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.guideline.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Recommendations</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.guideline.Recommendation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recommendations</em>' containment reference list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Recommendations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Recommendation> getRecommendations();

	/**
	 * Returns the value of the '<em><b>Instrument Uses</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.guideline.InstrumentUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument Uses</em>' containment reference list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_InstrumentUses()
	 * @model containment="true"
	 * @generated
	 */
	EList<InstrumentUse> getInstrumentUses();

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remarks</em>' attribute list.
	 * @see org.evenaar.model.guideline.GuidelinePackage#getGuideline_Remarks()
	 * @model
	 * @generated
	 */
	EList<String> getRemarks();

} // Guideline
