/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.dataset.impl;

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

import org.evenaar.model.dataset.ComparisonPlan;
import org.evenaar.model.dataset.Counts;
import org.evenaar.model.dataset.DataSource;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.dataset.DimensionMapping;
import org.evenaar.model.dataset.RowFilter;
import org.evenaar.model.dataset.Suppression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Description</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getWeightColumn <em>Weight Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getCountColumn <em>Count Column</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getMissingValues <em>Missing Values</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getSuppression <em>Suppression</em>}</li>
 *   <li>{@link org.evenaar.model.dataset.impl.DatasetDescriptionImpl#getComparison <em>Comparison</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatasetDescriptionImpl extends MinimalEObjectImpl.Container implements DatasetDescription {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected DataSource source;

	/**
	 * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<DimensionMapping> mappings;

	/**
	 * The default value of the '{@link #getWeightColumn() <em>Weight Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String WEIGHT_COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getWeightColumn() <em>Weight Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightColumn()
	 * @generated
	 * @ordered
	 */
	protected String weightColumn = WEIGHT_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountColumn() <em>Count Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNT_COLUMN_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCountColumn() <em>Count Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountColumn()
	 * @generated
	 * @ordered
	 */
	protected String countColumn = COUNT_COLUMN_EDEFAULT;

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
	 * The cached value of the '{@link #getFilters() <em>Filters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilters()
	 * @generated
	 * @ordered
	 */
	protected EList<RowFilter> filters;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Counts> counts;

	/**
	 * The cached value of the '{@link #getSuppression() <em>Suppression</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppression()
	 * @generated
	 * @ordered
	 */
	protected Suppression suppression;

	/**
	 * The cached value of the '{@link #getComparison() <em>Comparison</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected ComparisonPlan comparison;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetDescriptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DatasetPackage.Literals.DATASET_DESCRIPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(DataSource newSource, NotificationChain msgs) {
		DataSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(DataSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.DATASET_DESCRIPTION__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.DATASET_DESCRIPTION__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DimensionMapping> getMappings() {
		if (mappings == null) {
			mappings = new EObjectContainmentEList<DimensionMapping>(DimensionMapping.class, this, DatasetPackage.DATASET_DESCRIPTION__MAPPINGS);
		}
		return mappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWeightColumn() {
		return weightColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightColumn(String newWeightColumn) {
		String oldWeightColumn = weightColumn;
		weightColumn = newWeightColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__WEIGHT_COLUMN, oldWeightColumn, weightColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountColumn() {
		return countColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountColumn(String newCountColumn) {
		String oldCountColumn = countColumn;
		countColumn = newCountColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__COUNT_COLUMN, oldCountColumn, countColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMissingValues() {
		if (missingValues == null) {
			missingValues = new EDataTypeUniqueEList<String>(String.class, this, DatasetPackage.DATASET_DESCRIPTION__MISSING_VALUES);
		}
		return missingValues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RowFilter> getFilters() {
		if (filters == null) {
			filters = new EObjectContainmentEList<RowFilter>(RowFilter.class, this, DatasetPackage.DATASET_DESCRIPTION__FILTERS);
		}
		return filters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Counts> getCounts() {
		if (counts == null) {
			counts = new EObjectContainmentEList<Counts>(Counts.class, this, DatasetPackage.DATASET_DESCRIPTION__COUNTS);
		}
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression getSuppression() {
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuppression(Suppression newSuppression, NotificationChain msgs) {
		Suppression oldSuppression = suppression;
		suppression = newSuppression;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION, oldSuppression, newSuppression);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuppression(Suppression newSuppression) {
		if (newSuppression != suppression) {
			NotificationChain msgs = null;
			if (suppression != null)
				msgs = ((InternalEObject)suppression).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION, null, msgs);
			if (newSuppression != null)
				msgs = ((InternalEObject)newSuppression).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION, null, msgs);
			msgs = basicSetSuppression(newSuppression, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION, newSuppression, newSuppression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComparisonPlan getComparison() {
		return comparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetComparison(ComparisonPlan newComparison, NotificationChain msgs) {
		ComparisonPlan oldComparison = comparison;
		comparison = newComparison;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__COMPARISON, oldComparison, newComparison);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparison(ComparisonPlan newComparison) {
		if (newComparison != comparison) {
			NotificationChain msgs = null;
			if (comparison != null)
				msgs = ((InternalEObject)comparison).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.DATASET_DESCRIPTION__COMPARISON, null, msgs);
			if (newComparison != null)
				msgs = ((InternalEObject)newComparison).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DatasetPackage.DATASET_DESCRIPTION__COMPARISON, null, msgs);
			msgs = basicSetComparison(newComparison, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DatasetPackage.DATASET_DESCRIPTION__COMPARISON, newComparison, newComparison));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DatasetPackage.DATASET_DESCRIPTION__SOURCE:
				return basicSetSource(null, msgs);
			case DatasetPackage.DATASET_DESCRIPTION__MAPPINGS:
				return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
			case DatasetPackage.DATASET_DESCRIPTION__FILTERS:
				return ((InternalEList<?>)getFilters()).basicRemove(otherEnd, msgs);
			case DatasetPackage.DATASET_DESCRIPTION__COUNTS:
				return ((InternalEList<?>)getCounts()).basicRemove(otherEnd, msgs);
			case DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION:
				return basicSetSuppression(null, msgs);
			case DatasetPackage.DATASET_DESCRIPTION__COMPARISON:
				return basicSetComparison(null, msgs);
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
			case DatasetPackage.DATASET_DESCRIPTION__TITLE:
				return getTitle();
			case DatasetPackage.DATASET_DESCRIPTION__SOURCE:
				return getSource();
			case DatasetPackage.DATASET_DESCRIPTION__MAPPINGS:
				return getMappings();
			case DatasetPackage.DATASET_DESCRIPTION__WEIGHT_COLUMN:
				return getWeightColumn();
			case DatasetPackage.DATASET_DESCRIPTION__COUNT_COLUMN:
				return getCountColumn();
			case DatasetPackage.DATASET_DESCRIPTION__MISSING_VALUES:
				return getMissingValues();
			case DatasetPackage.DATASET_DESCRIPTION__FILTERS:
				return getFilters();
			case DatasetPackage.DATASET_DESCRIPTION__COUNTS:
				return getCounts();
			case DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION:
				return getSuppression();
			case DatasetPackage.DATASET_DESCRIPTION__COMPARISON:
				return getComparison();
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
			case DatasetPackage.DATASET_DESCRIPTION__TITLE:
				setTitle((String)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__SOURCE:
				setSource((DataSource)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__MAPPINGS:
				getMappings().clear();
				getMappings().addAll((Collection<? extends DimensionMapping>)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__WEIGHT_COLUMN:
				setWeightColumn((String)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__COUNT_COLUMN:
				setCountColumn((String)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__MISSING_VALUES:
				getMissingValues().clear();
				getMissingValues().addAll((Collection<? extends String>)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__FILTERS:
				getFilters().clear();
				getFilters().addAll((Collection<? extends RowFilter>)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__COUNTS:
				getCounts().clear();
				getCounts().addAll((Collection<? extends Counts>)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION:
				setSuppression((Suppression)newValue);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__COMPARISON:
				setComparison((ComparisonPlan)newValue);
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
			case DatasetPackage.DATASET_DESCRIPTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__SOURCE:
				setSource((DataSource)null);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__MAPPINGS:
				getMappings().clear();
				return;
			case DatasetPackage.DATASET_DESCRIPTION__WEIGHT_COLUMN:
				setWeightColumn(WEIGHT_COLUMN_EDEFAULT);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__COUNT_COLUMN:
				setCountColumn(COUNT_COLUMN_EDEFAULT);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__MISSING_VALUES:
				getMissingValues().clear();
				return;
			case DatasetPackage.DATASET_DESCRIPTION__FILTERS:
				getFilters().clear();
				return;
			case DatasetPackage.DATASET_DESCRIPTION__COUNTS:
				getCounts().clear();
				return;
			case DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION:
				setSuppression((Suppression)null);
				return;
			case DatasetPackage.DATASET_DESCRIPTION__COMPARISON:
				setComparison((ComparisonPlan)null);
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
			case DatasetPackage.DATASET_DESCRIPTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DatasetPackage.DATASET_DESCRIPTION__SOURCE:
				return source != null;
			case DatasetPackage.DATASET_DESCRIPTION__MAPPINGS:
				return mappings != null && !mappings.isEmpty();
			case DatasetPackage.DATASET_DESCRIPTION__WEIGHT_COLUMN:
				return WEIGHT_COLUMN_EDEFAULT == null ? weightColumn != null : !WEIGHT_COLUMN_EDEFAULT.equals(weightColumn);
			case DatasetPackage.DATASET_DESCRIPTION__COUNT_COLUMN:
				return COUNT_COLUMN_EDEFAULT == null ? countColumn != null : !COUNT_COLUMN_EDEFAULT.equals(countColumn);
			case DatasetPackage.DATASET_DESCRIPTION__MISSING_VALUES:
				return missingValues != null && !missingValues.isEmpty();
			case DatasetPackage.DATASET_DESCRIPTION__FILTERS:
				return filters != null && !filters.isEmpty();
			case DatasetPackage.DATASET_DESCRIPTION__COUNTS:
				return counts != null && !counts.isEmpty();
			case DatasetPackage.DATASET_DESCRIPTION__SUPPRESSION:
				return suppression != null;
			case DatasetPackage.DATASET_DESCRIPTION__COMPARISON:
				return comparison != null;
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
		result.append(" (title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", weightColumn: "); //$NON-NLS-1$
		result.append(weightColumn);
		result.append(", countColumn: "); //$NON-NLS-1$
		result.append(countColumn);
		result.append(", missingValues: "); //$NON-NLS-1$
		result.append(missingValues);
		result.append(')');
		return result.toString();
	}

} //DatasetDescriptionImpl
