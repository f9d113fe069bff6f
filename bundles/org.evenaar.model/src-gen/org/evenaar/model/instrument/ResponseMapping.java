/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the columns of a file of responses stand for items and groups. Never holds rows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getFile <em>File</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getGroupColumn <em>Group Column</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getReference <em>Reference</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getCriterionColumn <em>Criterion Column</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getCriterionPositive <em>Criterion Positive</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.ResponseMapping#getMissingValues <em>Missing Values</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping()
 * @model
 * @generated
 */
public interface ResponseMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Instrument()
	 * @model default=""
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_File()
	 * @model default=""
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Sha256()
	 * @model default=""
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Separator()
	 * @model default=""
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Charset</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Charset</em>' attribute.
	 * @see #setCharset(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Charset()
	 * @model default=""
	 * @generated
	 */
	String getCharset();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getCharset <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charset</em>' attribute.
	 * @see #getCharset()
	 * @generated
	 */
	void setCharset(String value);

	/**
	 * Returns the value of the '<em><b>Group Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group Column</em>' attribute.
	 * @see #setGroupColumn(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_GroupColumn()
	 * @model default=""
	 * @generated
	 */
	String getGroupColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getGroupColumn <em>Group Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Column</em>' attribute.
	 * @see #getGroupColumn()
	 * @generated
	 */
	void setGroupColumn(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Reference()
	 * @model default=""
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.GroupValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<GroupValue> getGroups();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.evenaar.model.instrument.ItemColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<ItemColumn> getColumns();

	/**
	 * Returns the value of the '<em><b>Criterion Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criterion Column</em>' attribute.
	 * @see #setCriterionColumn(String)
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_CriterionColumn()
	 * @model default=""
	 * @generated
	 */
	String getCriterionColumn();

	/**
	 * Sets the value of the '{@link org.evenaar.model.instrument.ResponseMapping#getCriterionColumn <em>Criterion Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion Column</em>' attribute.
	 * @see #getCriterionColumn()
	 * @generated
	 */
	void setCriterionColumn(String value);

	/**
	 * Returns the value of the '<em><b>Criterion Positive</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criterion Positive</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_CriterionPositive()
	 * @model
	 * @generated
	 */
	EList<String> getCriterionPositive();

	/**
	 * Returns the value of the '<em><b>Missing Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Missing Values</em>' attribute list.
	 * @see org.evenaar.model.instrument.InstrumentPackage#getResponseMapping_MissingValues()
	 * @model
	 * @generated
	 */
	EList<String> getMissingValues();

} // ResponseMapping
