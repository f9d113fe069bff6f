package org.evenaar.ui.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.evenaar.ui.internal.help.HelpContexts;

/** The welcome page, in the place where documents open. */
public final class WelcomeEditor extends EditorPart {

	public static final String ID = "org.evenaar.ui.editor.welcome";

	private WelcomePage page;

	/** Brings the welcome page of a window to the front. */
	static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(new WelcomeInput(), ID);
		} catch (PartInitException failed) {
			ILog.of(WelcomeEditor.class).error(failed.getMessage(), failed);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, getSite());
		HelpContexts.set(page.control(), HelpContexts.WELCOME);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing on this page is saved
	}

	@Override
	public void doSaveAs() {
		// nothing on this page is saved
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
