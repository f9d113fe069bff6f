package org.evenaar.model.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Finds parts that are named by their keys, such as //@items[id='q1'], without going through all parts for each: a file
 * from elsewhere may name a hundred thousand of them.
 */
final class KeyedResource extends XMIResourceImpl {

	private static final String KEY = "[";

	private Map<String, EObject> byFragment;

	KeyedResource(URI address) {
		super(address);
	}

	@Override
	public EObject getEObject(String fragment) {
		if (getContents().size() != 1 || !fragment.startsWith("//@") || !fragment.contains(KEY)) {
			return super.getEObject(fragment);
		}
		if (byFragment == null) {
			byFragment = index((InternalEObject) getContents().getFirst());
		}
		return byFragment.get(fragment);
	}

	/** Of two parts with one key the first is found, as everywhere. */
	private static Map<String, EObject> index(InternalEObject root) {
		Map<String, EObject> index = new HashMap<>();
		for (EReference list : root.eClass().getEAllContainments()) {
			if (!list.getEKeys().isEmpty()) {
				for (Object part : (List<?>) root.eGet(list)) {
					index.putIfAbsent("//" + root.eURIFragmentSegment(list, (EObject) part), (EObject) part);
				}
			}
		}
		return index;
	}
}
