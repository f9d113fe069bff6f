package org.evenaar.ui.internal.findings;

import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.evenaar.ui.internal.reviews.SelectedFinding;

/** Tells the window which findings are selected in the table. */
final class FindingSelection extends EventManager implements IPostSelectionProvider {

	private IStructuredSelection selection = StructuredSelection.EMPTY;

	void set(List<SelectedFinding> findings) {
		IStructuredSelection chosen = new StructuredSelection(findings);
		if (!chosen.equals(selection)) {
			setSelection(chosen);
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection chosen) {
		selection = (IStructuredSelection) chosen;
		var event = new SelectionChangedEvent(this, selection);
		for (Object listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}
}
