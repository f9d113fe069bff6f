package org.evenaar.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.SelectedFinding;

/** Tells the workbench which findings the editor shows. */
final class FindingSelection extends EventManager implements ISelectionProvider {

	private final ReviewSession session;
	private ISelection selection = StructuredSelection.EMPTY;

	FindingSelection(ReviewSession session) {
		this.session = session;
	}

	void set(List<String> ids) {
		setSelection(new StructuredSelection(ids.stream().map(id -> new SelectedFinding(session, id)).toList()));
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
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection newSelection) {
		if (selection.equals(newSelection)) {
			return;
		}
		selection = newSelection;
		var event = new SelectionChangedEvent(this, selection);
		for (Object listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}
}
