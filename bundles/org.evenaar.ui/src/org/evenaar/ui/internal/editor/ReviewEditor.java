package org.evenaar.ui.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.FindingRevealer;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.ReviewEditorInput;

/** Shows one review: the sections, the text with its findings, and the finding that is looked at. */
public final class ReviewEditor extends EditorPart implements FindingRevealer {

	private ReviewSession session;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ReviewEditorInput review)) {
			throw new PartInitException("Not a review: " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = review.session();
		OpenReviews.current().opened(session);
	}

	@Override
	public void createPartControl(Composite parent) {
	}

	@Override
	public void setFocus() {
		OpenReviews.current().activated(session);
	}

	@Override
	public void reveal(String id) {
	}

	@Override
	public void dispose() {
		OpenReviews.current().closed(session);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return session.dirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
	}

	@Override
	public void doSaveAs() {
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}
}
