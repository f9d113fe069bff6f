package org.evenaar.ui.internal.instruments;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back what came of answers: it is counted anew when somebody looks at it. */
public final class ResponsesInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		return ResponsesMemory.read(memento).map(ResponsesInput::new).orElse(null);
	}
}
