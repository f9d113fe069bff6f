/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.GuidelinePackage;
import org.evenaar.model.guideline.InstrumentUse;
import org.evenaar.model.guideline.Recommendation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument Use</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getMention <em>Mention</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getBlock <em>Block</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.impl.InstrumentUseImpl#getCutOffs <em>Cut Offs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentUseImpl extends MinimalEObjectImpl.Container implements InstrumentUse {
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
	 * The default value of the '{@link #getMention() <em>Mention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMention()
	 * @generated
	 * @ordered
	 */
	protected static final String MENTION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getMention() <em>Mention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMention()
	 * @generated
	 * @ordered
	 */
	protected String mention = MENTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBlock() <em>Block</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected Block block;

	/**
	 * The cached value of the '{@link #getRecommendation() <em>Recommendation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected Recommendation recommendation;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCutOffs() <em>Cut Offs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> cutOffs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentUseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.INSTRUMENT_USE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.INSTRUMENT_USE__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMention() {
		return mention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMention(String newMention) {
		String oldMention = mention;
		mention = newMention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.INSTRUMENT_USE__MENTION, oldMention, mention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block getBlock() {
		if (block != null && block.eIsProxy()) {
			InternalEObject oldBlock = (InternalEObject)block;
			block = (Block)eResolveProxy(oldBlock);
			if (block != oldBlock) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, GuidelinePackage.INSTRUMENT_USE__BLOCK, oldBlock, block));
			}
		}
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Block basicGetBlock() {
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlock(Block newBlock) {
		Block oldBlock = block;
		block = newBlock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.INSTRUMENT_USE__BLOCK, oldBlock, block));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation getRecommendation() {
		if (recommendation != null && recommendation.eIsProxy()) {
			InternalEObject oldRecommendation = (InternalEObject)recommendation;
			recommendation = (Recommendation)eResolveProxy(oldRecommendation);
			if (recommendation != oldRecommendation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, GuidelinePackage.INSTRUMENT_USE__RECOMMENDATION, oldRecommendation, recommendation));
			}
		}
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recommendation basicGetRecommendation() {
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommendation(Recommendation newRecommendation) {
		Recommendation oldRecommendation = recommendation;
		recommendation = newRecommendation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.INSTRUMENT_USE__RECOMMENDATION, oldRecommendation, recommendation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.INSTRUMENT_USE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.INSTRUMENT_USE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCutOffs() {
		if (cutOffs == null) {
			cutOffs = new EDataTypeUniqueEList<String>(String.class, this, GuidelinePackage.INSTRUMENT_USE__CUT_OFFS);
		}
		return cutOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GuidelinePackage.INSTRUMENT_USE__INSTRUMENT:
				return getInstrument();
			case GuidelinePackage.INSTRUMENT_USE__MENTION:
				return getMention();
			case GuidelinePackage.INSTRUMENT_USE__BLOCK:
				if (resolve) return getBlock();
				return basicGetBlock();
			case GuidelinePackage.INSTRUMENT_USE__RECOMMENDATION:
				if (resolve) return getRecommendation();
				return basicGetRecommendation();
			case GuidelinePackage.INSTRUMENT_USE__START:
				return getStart();
			case GuidelinePackage.INSTRUMENT_USE__END:
				return getEnd();
			case GuidelinePackage.INSTRUMENT_USE__CUT_OFFS:
				return getCutOffs();
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
			case GuidelinePackage.INSTRUMENT_USE__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case GuidelinePackage.INSTRUMENT_USE__MENTION:
				setMention((String)newValue);
				return;
			case GuidelinePackage.INSTRUMENT_USE__BLOCK:
				setBlock((Block)newValue);
				return;
			case GuidelinePackage.INSTRUMENT_USE__RECOMMENDATION:
				setRecommendation((Recommendation)newValue);
				return;
			case GuidelinePackage.INSTRUMENT_USE__START:
				setStart((Integer)newValue);
				return;
			case GuidelinePackage.INSTRUMENT_USE__END:
				setEnd((Integer)newValue);
				return;
			case GuidelinePackage.INSTRUMENT_USE__CUT_OFFS:
				getCutOffs().clear();
				getCutOffs().addAll((Collection<? extends String>)newValue);
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
			case GuidelinePackage.INSTRUMENT_USE__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case GuidelinePackage.INSTRUMENT_USE__MENTION:
				setMention(MENTION_EDEFAULT);
				return;
			case GuidelinePackage.INSTRUMENT_USE__BLOCK:
				setBlock((Block)null);
				return;
			case GuidelinePackage.INSTRUMENT_USE__RECOMMENDATION:
				setRecommendation((Recommendation)null);
				return;
			case GuidelinePackage.INSTRUMENT_USE__START:
				setStart(START_EDEFAULT);
				return;
			case GuidelinePackage.INSTRUMENT_USE__END:
				setEnd(END_EDEFAULT);
				return;
			case GuidelinePackage.INSTRUMENT_USE__CUT_OFFS:
				getCutOffs().clear();
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
			case GuidelinePackage.INSTRUMENT_USE__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case GuidelinePackage.INSTRUMENT_USE__MENTION:
				return MENTION_EDEFAULT == null ? mention != null : !MENTION_EDEFAULT.equals(mention);
			case GuidelinePackage.INSTRUMENT_USE__BLOCK:
				return block != null;
			case GuidelinePackage.INSTRUMENT_USE__RECOMMENDATION:
				return recommendation != null;
			case GuidelinePackage.INSTRUMENT_USE__START:
				return start != START_EDEFAULT;
			case GuidelinePackage.INSTRUMENT_USE__END:
				return end != END_EDEFAULT;
			case GuidelinePackage.INSTRUMENT_USE__CUT_OFFS:
				return cutOffs != null && !cutOffs.isEmpty();
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
		result.append(", mention: "); //$NON-NLS-1$
		result.append(mention);
		result.append(", start: "); //$NON-NLS-1$
		result.append(start);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(", cutOffs: "); //$NON-NLS-1$
		result.append(cutOffs);
		result.append(')');
		return result.toString();
	}

} //InstrumentUseImpl
