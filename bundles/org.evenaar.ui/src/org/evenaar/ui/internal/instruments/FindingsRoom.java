package org.evenaar.ui.internal.instruments;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.evenaar.ui.internal.reviews.OpenReviews;

/** As long as no review is open, the table of findings has nothing to show: an instrument may have its room. */
final class FindingsRoom implements IPartListener2 {

	private static final String FINDINGS = "org.evenaar.ui.view.findings";

	private final IWorkbenchPage page;
	private final IViewReference findings;

	private FindingsRoom(IWorkbenchPage page, IViewReference findings) {
		this.page = page;
		this.findings = findings;
	}

	/** Puts the table of findings aside where it is empty; the first review brings it back. */
	static void take(IWorkbenchPage page) {
		IViewReference findings = page.findViewReference(FINDINGS);
		if (findings != null && OpenReviews.current().sessions().isEmpty() && page.getPartState(findings) == IWorkbenchPage.STATE_RESTORED) {
			page.setPartState(findings, IWorkbenchPage.STATE_MINIMIZED);
			page.addPartListener(new FindingsRoom(page, findings));
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (OpenReviews.EDITOR.equals(reference.getId())) {
			page.removePartListener(this);
			if (page.findViewReference(FINDINGS) == findings && page.getPartState(findings) == IWorkbenchPage.STATE_MINIMIZED) {
				page.setPartState(findings, IWorkbenchPage.STATE_RESTORED);
			}
		}
	}
}
