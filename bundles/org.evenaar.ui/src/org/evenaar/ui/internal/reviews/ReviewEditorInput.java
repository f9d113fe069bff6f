package org.evenaar.ui.internal.reviews;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** What a review editor shows. Two inputs are the same where they show the same session. */
public final class ReviewEditorInput extends PlatformObject implements IEditorInput {

	private final ReviewSession session;

	public ReviewEditorInput(ReviewSession session) {
		this.session = session;
	}

	public ReviewSession session() {
		return session;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return EvenaarIcons.descriptor(Icon.REVIEW);
	}

	@Override
	public String getName() {
		String title = session.title();
		return title.isBlank() ? session.document().getFileName().toString() : title;
	}

	/** Open reviews are remembered by {@link OpenReviews}, which opens them in a job. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return session.file().toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReviewEditorInput input && input.session == session;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(session);
	}
}
