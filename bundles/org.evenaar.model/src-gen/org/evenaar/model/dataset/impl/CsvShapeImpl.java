/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.evenaar.model.dataset.CsvShape;
import org.evenaar.model.dataset.DatasetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Csv Shape</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.CsvShapeImpl#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CsvShapeImpl#getDelimiter <em>Delimiter</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CsvShapeImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CsvShapeImpl#getDecimalMark <em>Decimal Mark</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CsvShapeImpl#isHeader <em>Header</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.CsvShapeImpl#getSkippedLines <em>Skipped Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CsvShapeImpl extends MinimalEObjectImpl.Container implements CsvShape {
	/**
	 * The default value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCODING_EDEFAULT = "UTF-8"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected String encoding = ENCODING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelimiter() <em>Delimiter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelimiter()
	 * @generated
	 * @ordered
	 */
	protected static final String DELIMITER_EDEFAULT = ","; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDelimiter() <em>Delimiter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelimiter()
	 * @generated
	 * @ordered
	 */
	protected String delimiter = DELIMITER_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = "\""; //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimalMark() <em>Decimal Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimalMark()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIMAL_MARK_EDEFAULT = "."; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDecimalMark() <em>Decimal Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimalMark()
	 * @generated
	 * @ordered
	 */
	protected String decimalMark = DECIMAL_MARK_EDEFAULT;

	/**
	 * The default value of the '{@link #isHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeader()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HEADER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeader()
	 * @generated
	 * @ordered
	 */
	protected boolean header = HEADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkippedLines() <em>Skipped Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkippedLines()
	 * @generated
	 * @ordered
	 */
	protected static final int SKIPPED_LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSkippedLines() <em>Skipped Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkippedLines()
	 * @generated
	 * @ordered
	 */
	protected int skippedLines = SKIPPED_LINES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CsvShapeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.CSV_SHAPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncoding() {
		return encoding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncoding(String newEncoding) {
		String oldEncoding = encoding;
		encoding = newEncoding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.CSV_SHAPE__ENCODING, oldEncoding, encoding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDelimiter() {
		return delimiter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelimiter(String newDelimiter) {
		String oldDelimiter = delimiter;
		delimiter = newDelimiter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.CSV_SHAPE__DELIMITER, oldDelimiter, delimiter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.CSV_SHAPE__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecimalMark() {
		return decimalMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimalMark(String newDecimalMark) {
		String oldDecimalMark = decimalMark;
		decimalMark = newDecimalMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.CSV_SHAPE__DECIMAL_MARK, oldDecimalMark, decimalMark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHeader() {
		return header;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeader(boolean newHeader) {
		boolean oldHeader = header;
		header = newHeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.CSV_SHAPE__HEADER, oldHeader, header));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSkippedLines() {
		return skippedLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkippedLines(int newSkippedLines) {
		int oldSkippedLines = skippedLines;
		skippedLines = newSkippedLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.CSV_SHAPE__SKIPPED_LINES, oldSkippedLines, skippedLines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DatasetPackage.CSV_SHAPE__ENCODING:
				return getEncoding();
			case DatasetPackage.CSV_SHAPE__DELIMITER:
				return getDelimiter();
			case DatasetPackage.CSV_SHAPE__QUOTE:
				return getQuote();
			case DatasetPackage.CSV_SHAPE__DECIMAL_MARK:
				return getDecimalMark();
			case DatasetPackage.CSV_SHAPE__HEADER:
				return isHeader();
			case DatasetPackage.CSV_SHAPE__SKIPPED_LINES:
				return getSkippedLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DatasetPackage.CSV_SHAPE__ENCODING:
				setEncoding((String)newValue);
				return;
			case DatasetPackage.CSV_SHAPE__DELIMITER:
				setDelimiter((String)newValue);
				return;
			case DatasetPackage.CSV_SHAPE__QUOTE:
				setQuote((String)newValue);
				return;
			case DatasetPackage.CSV_SHAPE__DECIMAL_MARK:
				setDecimalMark((String)newValue);
				return;
			case DatasetPackage.CSV_SHAPE__HEADER:
				setHeader((Boolean)newValue);
				return;
			case DatasetPackage.CSV_SHAPE__SKIPPED_LINES:
				setSkippedLines((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DatasetPackage.CSV_SHAPE__ENCODING:
				setEncoding(ENCODING_EDEFAULT);
				return;
			case DatasetPackage.CSV_SHAPE__DELIMITER:
				setDelimiter(DELIMITER_EDEFAULT);
				return;
			case DatasetPackage.CSV_SHAPE__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case DatasetPackage.CSV_SHAPE__DECIMAL_MARK:
				setDecimalMark(DECIMAL_MARK_EDEFAULT);
				return;
			case DatasetPackage.CSV_SHAPE__HEADER:
				setHeader(HEADER_EDEFAULT);
				return;
			case DatasetPackage.CSV_SHAPE__SKIPPED_LINES:
				setSkippedLines(SKIPPED_LINES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DatasetPackage.CSV_SHAPE__ENCODING:
				return ENCODING_EDEFAULT == null ? encoding != null : !ENCODING_EDEFAULT.equals(encoding);
			case DatasetPackage.CSV_SHAPE__DELIMITER:
				return DELIMITER_EDEFAULT == null ? delimiter != null : !DELIMITER_EDEFAULT.equals(delimiter);
			case DatasetPackage.CSV_SHAPE__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case DatasetPackage.CSV_SHAPE__DECIMAL_MARK:
				return DECIMAL_MARK_EDEFAULT == null ? decimalMark != null : !DECIMAL_MARK_EDEFAULT.equals(decimalMark);
			case DatasetPackage.CSV_SHAPE__HEADER:
				return header != HEADER_EDEFAULT;
			case DatasetPackage.CSV_SHAPE__SKIPPED_LINES:
				return skippedLines != SKIPPED_LINES_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (encoding: "); //$NON-NLS-1$
		result.append(encoding);
		result.append(", delimiter: "); //$NON-NLS-1$
		result.append(delimiter);
		result.append(", quote: "); //$NON-NLS-1$
		result.append(quote);
		result.append(", decimalMark: "); //$NON-NLS-1$
		result.append(decimalMark);
		result.append(", header: "); //$NON-NLS-1$
		result.append(header);
		result.append(", skippedLines: "); //$NON-NLS-1$
		result.append(skippedLines);
		result.append(')');
		return result.toString();
	}

} //CsvShapeImpl
