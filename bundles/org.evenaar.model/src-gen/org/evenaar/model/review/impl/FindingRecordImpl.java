/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.review.impl;

import java.util.Collection;
import java.util.Date;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.evenaar.model.anchor.Anchor;

import org.evenaar.model.review.Action;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#isByHand <em>By Hand</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.evenaar.model.review.impl.FindingRecordImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingRecordImpl extends MinimalEObjectImpl.Container implements FindingRecord {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final String SEVERITY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected String severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresence() <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresence()
	 * @generated
	 * @ordered
	 */
	protected static final String PRESENCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getPresence() <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresence()
	 * @generated
	 * @ordered
	 */
	protected String presence = PRESENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isByHand() <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByHand()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BY_HAND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isByHand() <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByHand()
	 * @generated
	 * @ordered
	 */
	protected boolean byHand = BY_HAND_EDEFAULT;

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
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Date CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Date created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected Anchor anchor;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.FINDING_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(String newSeverity) {
		String oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPresence() {
		return presence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresence(String newPresence) {
		String oldPresence = presence;
		presence = newPresence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__PRESENCE, oldPresence, presence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isByHand() {
		return byHand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByHand(boolean newByHand) {
		boolean oldByHand = byHand;
		byHand = newByHand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__BY_HAND, oldByHand, byHand));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Date newCreated) {
		Date oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anchor getAnchor() {
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnchor(Anchor newAnchor, NotificationChain msgs) {
		Anchor oldAnchor = anchor;
		anchor = newAnchor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__ANCHOR, oldAnchor, newAnchor);
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
	public void setAnchor(Anchor newAnchor) {
		if (newAnchor != anchor) {
			NotificationChain msgs = null;
			if (anchor != null)
				msgs = ((InternalEObject)anchor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.FINDING_RECORD__ANCHOR, null, msgs);
			if (newAnchor != null)
				msgs = ((InternalEObject)newAnchor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.FINDING_RECORD__ANCHOR, null, msgs);
			msgs = basicSetAnchor(newAnchor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FINDING_RECORD__ANCHOR, newAnchor, newAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ReviewPackage.FINDING_RECORD__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, ReviewPackage.FINDING_RECORD__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.FINDING_RECORD__ANCHOR:
				return basicSetAnchor(null, msgs);
			case ReviewPackage.FINDING_RECORD__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.FINDING_RECORD__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case ReviewPackage.FINDING_RECORD__ID:
				return getId();
			case ReviewPackage.FINDING_RECORD__CHECK:
				return getCheck();
			case ReviewPackage.FINDING_RECORD__SEVERITY:
				return getSeverity();
			case ReviewPackage.FINDING_RECORD__CATEGORY:
				return getCategory();
			case ReviewPackage.FINDING_RECORD__FINDING:
				return getFinding();
			case ReviewPackage.FINDING_RECORD__PRESENCE:
				return getPresence();
			case ReviewPackage.FINDING_RECORD__BY_HAND:
				return isByHand();
			case ReviewPackage.FINDING_RECORD__TITLE:
				return getTitle();
			case ReviewPackage.FINDING_RECORD__WHY:
				return getWhy();
			case ReviewPackage.FINDING_RECORD__AUTHOR:
				return getAuthor();
			case ReviewPackage.FINDING_RECORD__CREATED:
				return getCreated();
			case ReviewPackage.FINDING_RECORD__ANCHOR:
				return getAnchor();
			case ReviewPackage.FINDING_RECORD__DECISIONS:
				return getDecisions();
			case ReviewPackage.FINDING_RECORD__ACTIONS:
				return getActions();
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
			case ReviewPackage.FINDING_RECORD__ID:
				setId((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__CHECK:
				setCheck((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__SEVERITY:
				setSeverity((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__CATEGORY:
				setCategory((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__FINDING:
				setFinding((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__PRESENCE:
				setPresence((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__BY_HAND:
				setByHand((Boolean)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__TITLE:
				setTitle((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__WHY:
				setWhy((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__AUTHOR:
				setAuthor((String)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__CREATED:
				setCreated((Date)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__ANCHOR:
				setAnchor((Anchor)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case ReviewPackage.FINDING_RECORD__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
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
			case ReviewPackage.FINDING_RECORD__ID:
				setId(ID_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__FINDING:
				setFinding(FINDING_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__PRESENCE:
				setPresence(PRESENCE_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__BY_HAND:
				setByHand(BY_HAND_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ReviewPackage.FINDING_RECORD__ANCHOR:
				setAnchor((Anchor)null);
				return;
			case ReviewPackage.FINDING_RECORD__DECISIONS:
				getDecisions().clear();
				return;
			case ReviewPackage.FINDING_RECORD__ACTIONS:
				getActions().clear();
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
			case ReviewPackage.FINDING_RECORD__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ReviewPackage.FINDING_RECORD__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case ReviewPackage.FINDING_RECORD__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case ReviewPackage.FINDING_RECORD__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case ReviewPackage.FINDING_RECORD__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
			case ReviewPackage.FINDING_RECORD__PRESENCE:
				return PRESENCE_EDEFAULT == null ? presence != null : !PRESENCE_EDEFAULT.equals(presence);
			case ReviewPackage.FINDING_RECORD__BY_HAND:
				return byHand != BY_HAND_EDEFAULT;
			case ReviewPackage.FINDING_RECORD__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ReviewPackage.FINDING_RECORD__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case ReviewPackage.FINDING_RECORD__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case ReviewPackage.FINDING_RECORD__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ReviewPackage.FINDING_RECORD__ANCHOR:
				return anchor != null;
			case ReviewPackage.FINDING_RECORD__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ReviewPackage.FINDING_RECORD__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", check: "); //$NON-NLS-1$
		result.append(check);
		result.append(", severity: "); //$NON-NLS-1$
		result.append(severity);
		result.append(", category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", finding: "); //$NON-NLS-1$
		result.append(finding);
		result.append(", presence: "); //$NON-NLS-1$
		result.append(presence);
		result.append(", byHand: "); //$NON-NLS-1$
		result.append(byHand);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", why: "); //$NON-NLS-1$
		result.append(why);
		result.append(", author: "); //$NON-NLS-1$
		result.append(author);
		result.append(", created: "); //$NON-NLS-1$
		result.append(created);
		result.append(')');
		return result.toString();
	}

} //FindingRecordImpl
