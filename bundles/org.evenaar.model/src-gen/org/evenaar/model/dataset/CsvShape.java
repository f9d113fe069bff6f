/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Csv Shape</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The form of a CSV file. quote is empty where quotation marks have no meaning; skippedLines come before the line with the names of the columns.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.CsvShape#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CsvShape#getDelimiter <em>Delimiter</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CsvShape#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CsvShape#getDecimalMark <em>Decimal Mark</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CsvShape#isHeader <em>Header</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.CsvShape#getSkippedLines <em>Skipped Lines</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape()
 * @model
 * @generated
 */
public interface CsvShape extends EObject {
	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * The default value is <code>"UTF-8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see #setEncoding(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape_Encoding()
	 * @model default="UTF-8"
	 * @generated
	 */
	String getEncoding();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CsvShape#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(String value);

	/**
	 * Returns the value of the '<em><b>Delimiter</b></em>' attribute.
	 * The default value is <code>","</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delimiter</em>' attribute.
	 * @see #setDelimiter(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape_Delimiter()
	 * @model default=","
	 * @generated
	 */
	String getDelimiter();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CsvShape#getDelimiter <em>Delimiter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delimiter</em>' attribute.
	 * @see #getDelimiter()
	 * @generated
	 */
	void setDelimiter(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * The default value is <code>"\""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape_Quote()
	 * @model default="\""
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CsvShape#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Decimal Mark</b></em>' attribute.
	 * The default value is <code>"."</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decimal Mark</em>' attribute.
	 * @see #setDecimalMark(String)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape_DecimalMark()
	 * @model default="."
	 * @generated
	 */
	String getDecimalMark();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CsvShape#getDecimalMark <em>Decimal Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimal Mark</em>' attribute.
	 * @see #getDecimalMark()
	 * @generated
	 */
	void setDecimalMark(String value);

	/**
	 * Returns the value of the '<em><b>Header</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Header</em>' attribute.
	 * @see #setHeader(boolean)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape_Header()
	 * @model default="true"
	 * @generated
	 */
	boolean isHeader();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CsvShape#isHeader <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header</em>' attribute.
	 * @see #isHeader()
	 * @generated
	 */
	void setHeader(boolean value);

	/**
	 * Returns the value of the '<em><b>Skipped Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skipped Lines</em>' attribute.
	 * @see #setSkippedLines(int)
	 * @see org.evenaar.model.dataset.DatasetPackage#getCsvShape_SkippedLines()
	 * @model
	 * @generated
	 */
	int getSkippedLines();

	/**
	 * Sets the value of the '{@link org.evenaar.model.dataset.CsvShape#getSkippedLines <em>Skipped Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skipped Lines</em>' attribute.
	 * @see #getSkippedLines()
	 * @generated
	 */
	void setSkippedLines(int value);

} // CsvShape
