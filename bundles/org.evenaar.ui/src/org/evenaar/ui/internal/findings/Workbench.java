package org.evenaar.ui.internal.findings;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Small things that views ask of the window. */
public final class Workbench {

	private Workbench() {
	}

	/** Does what a command does; nothing where it cannot be done now. */
	public static void run(IServiceLocator site, String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotEnabledException | NotHandledException e) {
			ILog.of(Workbench.class).info(command + " cannot be done now", e);
		} catch (ExecutionException | NotDefinedException e) {
			ILog.of(Workbench.class).error(command, e);
		}
	}

	/** Says something in the line at the bottom of the window, which stands in nobody's way. */
	public static void say(String sentence) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		if (part != null && part.getSite() instanceof IViewSite view) {
			view.getActionBars().getStatusLineManager().setMessage(sentence);
		} else if (part != null && part.getSite() instanceof IEditorSite editor) {
			editor.getActionBars().getStatusLineManager().setMessage(sentence);
		}
	}

	/** Puts text on the clipboard. */
	public static void copy(Display display, String text) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
