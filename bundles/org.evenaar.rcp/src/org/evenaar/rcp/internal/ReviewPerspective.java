package org.evenaar.rcp.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The one arrangement of the window: the document in the middle, findings below it, the rest where asked for. */
public final class ReviewPerspective implements IPerspectiveFactory {

	public static final String ID = "org.evenaar.ui.perspective.review";

	static final String FINDINGS = "org.evenaar.ui.view.findings";
	static final String RULES = "org.evenaar.ui.view.rules";
	static final String REPORT = "org.evenaar.ui.view.report";
	static final String HELP = "org.evenaar.ui.view.help";
	static final String LOG = "org.evenaar.rcp.view.log";

	private static final float ABOVE = 0.7f;
	private static final float LEFT = 0.68f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE, editors);
		below.addView(FINDINGS);
		below.addPlaceholder(LOG);
		IPlaceholderFolderLayout beside = layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, LEFT, editors);
		beside.addPlaceholder(RULES);
		beside.addPlaceholder(REPORT);
		beside.addPlaceholder(HELP);
	}
}
