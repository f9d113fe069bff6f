/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.instrument.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.evenaar.model.instrument.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.evenaar.model.instrument.InstrumentPackage
 * @generated
 */
public class InstrumentAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static InstrumentPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = InstrumentPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentSwitch<Adapter> modelSwitch =
		new InstrumentSwitch<Adapter>() {
			@Override
			public Adapter caseInstrument(Instrument object) {
				return createInstrumentAdapter();
			}
			@Override
			public Adapter caseLocalText(LocalText object) {
				return createLocalTextAdapter();
			}
			@Override
			public Adapter caseLanguageVersion(LanguageVersion object) {
				return createLanguageVersionAdapter();
			}
			@Override
			public Adapter caseOptionSet(OptionSet object) {
				return createOptionSetAdapter();
			}
			@Override
			public Adapter caseResponseOption(ResponseOption object) {
				return createResponseOptionAdapter();
			}
			@Override
			public Adapter caseVersionText(VersionText object) {
				return createVersionTextAdapter();
			}
			@Override
			public Adapter caseItem(Item object) {
				return createItemAdapter();
			}
			@Override
			public Adapter caseScale(Scale object) {
				return createScaleAdapter();
			}
			@Override
			public Adapter caseCutOff(CutOff object) {
				return createCutOffAdapter();
			}
			@Override
			public Adapter caseValidationStudy(ValidationStudy object) {
				return createValidationStudyAdapter();
			}
			@Override
			public Adapter caseFigure(Figure object) {
				return createFigureAdapter();
			}
			@Override
			public Adapter caseInquiry(Inquiry object) {
				return createInquiryAdapter();
			}
			@Override
			public Adapter caseAlternative(Alternative object) {
				return createAlternativeAdapter();
			}
			@Override
			public Adapter caseSource(Source object) {
				return createSourceAdapter();
			}
			@Override
			public Adapter caseResponseMapping(ResponseMapping object) {
				return createResponseMappingAdapter();
			}
			@Override
			public Adapter caseGroupValue(GroupValue object) {
				return createGroupValueAdapter();
			}
			@Override
			public Adapter caseItemColumn(ItemColumn object) {
				return createItemColumnAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Instrument
	 * @generated
	 */
	public Adapter createInstrumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.LocalText <em>Local Text</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.LocalText
	 * @generated
	 */
	public Adapter createLocalTextAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.LanguageVersion <em>Language Version</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.LanguageVersion
	 * @generated
	 */
	public Adapter createLanguageVersionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.OptionSet <em>Option Set</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.OptionSet
	 * @generated
	 */
	public Adapter createOptionSetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.ResponseOption <em>Response Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.ResponseOption
	 * @generated
	 */
	public Adapter createResponseOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.VersionText <em>Version Text</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.VersionText
	 * @generated
	 */
	public Adapter createVersionTextAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Item
	 * @generated
	 */
	public Adapter createItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Scale
	 * @generated
	 */
	public Adapter createScaleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.CutOff <em>Cut Off</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.CutOff
	 * @generated
	 */
	public Adapter createCutOffAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.ValidationStudy <em>Validation Study</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.ValidationStudy
	 * @generated
	 */
	public Adapter createValidationStudyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Figure
	 * @generated
	 */
	public Adapter createFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Inquiry <em>Inquiry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Inquiry
	 * @generated
	 */
	public Adapter createInquiryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Alternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Alternative
	 * @generated
	 */
	public Adapter createAlternativeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.Source
	 * @generated
	 */
	public Adapter createSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.ResponseMapping <em>Response Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.ResponseMapping
	 * @generated
	 */
	public Adapter createResponseMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.GroupValue <em>Group Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.GroupValue
	 * @generated
	 */
	public Adapter createGroupValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.evenaar.model.instrument.ItemColumn <em>Item Column</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.evenaar.model.instrument.ItemColumn
	 * @generated
	 */
	public Adapter createItemColumnAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //InstrumentAdapterFactory
