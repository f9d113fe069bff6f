/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Response Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getGroupColumn <em>Group Column</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getCriterionColumn <em>Criterion Column</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getCriterionPositive <em>Criterion Positive</em>}</li>
 *   <li>{@link org.evenaar.model.instrument.impl.ResponseMappingImpl#getMissingValues <em>Missing Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponseMappingImpl extends MinimalEObjectImpl.Container implements ResponseMapping {
	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected static final String SEPARATOR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected String separator = SEPARATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharset() <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharset()
	 * @generated
	 * @ordered
	 */
	protected static final String CHARSET_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCharset() <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharset()
	 * @generated
	 * @ordered
	 */
	protected String charset = CHARSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupColumn() <em>Group Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getGroupColumn() <em>Group Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupColumn()
	 * @generated
	 * @ordered
	 */
	protected String groupColumn = GROUP_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<GroupValue> groups;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ItemColumn> columns;

	/**
	 * The default value of the '{@link #getCriterionColumn() <em>Criterion Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITERION_COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCriterionColumn() <em>Criterion Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionColumn()
	 * @generated
	 * @ordered
	 */
	protected String criterionColumn = CRITERION_COLUMN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriterionPositive() <em>Criterion Positive</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionPositive()
	 * @generated
	 * @ordered
	 */
	protected EList<String> criterionPositive;

	/**
	 * The cached value of the '{@link #getMissingValues() <em>Missing Values</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissingValues()
	 * @generated
	 * @ordered
	 */
	protected EList<String> missingValues;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponseMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.RESPONSE_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeparator() {
		return separator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeparator(String newSeparator) {
		String oldSeparator = separator;
		separator = newSeparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__SEPARATOR, oldSeparator, separator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCharset() {
		return charset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharset(String newCharset) {
		String oldCharset = charset;
		charset = newCharset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__CHARSET, oldCharset, charset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupColumn() {
		return groupColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupColumn(String newGroupColumn) {
		String oldGroupColumn = groupColumn;
		groupColumn = newGroupColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__GROUP_COLUMN, oldGroupColumn, groupColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GroupValue> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<GroupValue>(GroupValue.class, this, InstrumentPackage.RESPONSE_MAPPING__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ItemColumn> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ItemColumn>(ItemColumn.class, this, InstrumentPackage.RESPONSE_MAPPING__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriterionColumn() {
		return criterionColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterionColumn(String newCriterionColumn) {
		String oldCriterionColumn = criterionColumn;
		criterionColumn = newCriterionColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_MAPPING__CRITERION_COLUMN, oldCriterionColumn, criterionColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCriterionPositive() {
		if (criterionPositive == null) {
			criterionPositive = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.RESPONSE_MAPPING__CRITERION_POSITIVE);
		}
		return criterionPositive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMissingValues() {
		if (missingValues == null) {
			missingValues = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.RESPONSE_MAPPING__MISSING_VALUES);
		}
		return missingValues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.RESPONSE_MAPPING__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.RESPONSE_MAPPING__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.RESPONSE_MAPPING__INSTRUMENT:
				return getInstrument();
			case InstrumentPackage.RESPONSE_MAPPING__FILE:
				return getFile();
			case InstrumentPackage.RESPONSE_MAPPING__SHA256:
				return getSha256();
			case InstrumentPackage.RESPONSE_MAPPING__SEPARATOR:
				return getSeparator();
			case InstrumentPackage.RESPONSE_MAPPING__CHARSET:
				return getCharset();
			case InstrumentPackage.RESPONSE_MAPPING__GROUP_COLUMN:
				return getGroupColumn();
			case InstrumentPackage.RESPONSE_MAPPING__REFERENCE:
				return getReference();
			case InstrumentPackage.RESPONSE_MAPPING__GROUPS:
				return getGroups();
			case InstrumentPackage.RESPONSE_MAPPING__COLUMNS:
				return getColumns();
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_COLUMN:
				return getCriterionColumn();
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_POSITIVE:
				return getCriterionPositive();
			case InstrumentPackage.RESPONSE_MAPPING__MISSING_VALUES:
				return getMissingValues();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.RESPONSE_MAPPING__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__FILE:
				setFile((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__SHA256:
				setSha256((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__SEPARATOR:
				setSeparator((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__CHARSET:
				setCharset((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__GROUP_COLUMN:
				setGroupColumn((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__REFERENCE:
				setReference((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends GroupValue>)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ItemColumn>)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_COLUMN:
				setCriterionColumn((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_POSITIVE:
				getCriterionPositive().clear();
				getCriterionPositive().addAll((Collection<? extends String>)newValue);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__MISSING_VALUES:
				getMissingValues().clear();
				getMissingValues().addAll((Collection<? extends String>)newValue);
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
			case InstrumentPackage.RESPONSE_MAPPING__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__SEPARATOR:
				setSeparator(SEPARATOR_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__CHARSET:
				setCharset(CHARSET_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__GROUP_COLUMN:
				setGroupColumn(GROUP_COLUMN_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__GROUPS:
				getGroups().clear();
				return;
			case InstrumentPackage.RESPONSE_MAPPING__COLUMNS:
				getColumns().clear();
				return;
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_COLUMN:
				setCriterionColumn(CRITERION_COLUMN_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_POSITIVE:
				getCriterionPositive().clear();
				return;
			case InstrumentPackage.RESPONSE_MAPPING__MISSING_VALUES:
				getMissingValues().clear();
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
			case InstrumentPackage.RESPONSE_MAPPING__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case InstrumentPackage.RESPONSE_MAPPING__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case InstrumentPackage.RESPONSE_MAPPING__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case InstrumentPackage.RESPONSE_MAPPING__SEPARATOR:
				return SEPARATOR_EDEFAULT == null ? separator != null : !SEPARATOR_EDEFAULT.equals(separator);
			case InstrumentPackage.RESPONSE_MAPPING__CHARSET:
				return CHARSET_EDEFAULT == null ? charset != null : !CHARSET_EDEFAULT.equals(charset);
			case InstrumentPackage.RESPONSE_MAPPING__GROUP_COLUMN:
				return GROUP_COLUMN_EDEFAULT == null ? groupColumn != null : !GROUP_COLUMN_EDEFAULT.equals(groupColumn);
			case InstrumentPackage.RESPONSE_MAPPING__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case InstrumentPackage.RESPONSE_MAPPING__GROUPS:
				return groups != null && !groups.isEmpty();
			case InstrumentPackage.RESPONSE_MAPPING__COLUMNS:
				return columns != null && !columns.isEmpty();
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_COLUMN:
				return CRITERION_COLUMN_EDEFAULT == null ? criterionColumn != null : !CRITERION_COLUMN_EDEFAULT.equals(criterionColumn);
			case InstrumentPackage.RESPONSE_MAPPING__CRITERION_POSITIVE:
				return criterionPositive != null && !criterionPositive.isEmpty();
			case InstrumentPackage.RESPONSE_MAPPING__MISSING_VALUES:
				return missingValues != null && !missingValues.isEmpty();
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
		result.append(" (instrument: "); //$NON-NLS-1$
		result.append(instrument);
		result.append(", file: "); //$NON-NLS-1$
		result.append(file);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", separator: "); //$NON-NLS-1$
		result.append(separator);
		result.append(", charset: "); //$NON-NLS-1$
		result.append(charset);
		result.append(", groupColumn: "); //$NON-NLS-1$
		result.append(groupColumn);
		result.append(", reference: "); //$NON-NLS-1$
		result.append(reference);
		result.append(", criterionColumn: "); //$NON-NLS-1$
		result.append(criterionColumn);
		result.append(", criterionPositive: "); //$NON-NLS-1$
		result.append(criterionPositive);
		result.append(", missingValues: "); //$NON-NLS-1$
		result.append(missingValues);
		result.append(')');
		return result.toString();
	}

} //ResponseMappingImpl
