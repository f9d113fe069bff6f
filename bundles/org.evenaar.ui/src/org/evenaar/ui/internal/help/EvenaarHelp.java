package org.evenaar.ui.internal.help;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Where help appears: in the view of the window; beside the wizard or dialog that keeps people from the window; and
 * where that has no room for it, in a small window of its own.
 */
public final class EvenaarHelp extends AbstractHelpUI {

	private static final String WINDOW = "org.evenaar.ui.help.window";

	@Override
	public void displayHelp() {
		show("start");
	}

	@Override
	public void displayDynamicHelp() {
		HelpHandler.showForFocus();
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
		show(topics.length == 0 ? "start" : topics[0].getHref());
	}

	@Override
	public void displayHelpResource(String href) {
		show(href);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	/** @param target the name of a page, with #place where it is not the top */
	static void show(String target) {
		Shell active = Display.getCurrent().getActiveShell();
		Object owner = active == null ? null : active.getData();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (owner instanceof TrayDialog dialog) {
			inTray(dialog, target);
		} else if (window != null && (active == null || active == window.getShell() || !modal(active))) {
			inView(window, target);
		} else {
			inWindow(active, target);
		}
	}

	private static boolean modal(Shell shell) {
		return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
	}

	private static void inView(IWorkbenchWindow window, String target) {
		try {
			((HelpView) window.getActivePage().showView(HelpView.ID)).show(target);
		} catch (PartInitException failed) {
			ILog.of(EvenaarHelp.class).error(failed.getMessage(), failed);
		}
	}

	private static void inTray(TrayDialog dialog, String target) {
		if (dialog.getTray() instanceof HelpTray tray) {
			tray.show(target);
		} else {
			if (dialog.getTray() != null) {
				dialog.closeTray();
			}
			dialog.openTray(new HelpTray(target));
		}
	}

	private static void inWindow(Shell parent, String target) {
		for (Shell child : parent.getShells()) {
			if (child.getData(WINDOW) instanceof HelpPane pane) {
				pane.show(target);
				child.setActive();
				return;
			}
		}
		Shell shell = new Shell(parent, SWT.SHELL_TRIM | SWT.MODELESS);
		shell.setText(HelpTexts.of("window"));
		shell.setLayout(new FillLayout());
		try {
			HelpPane pane = new HelpPane(shell);
			pane.show(target);
			shell.setData(WINDOW, pane);
			shell.setSize(760, 560);
			shell.open();
		} catch (IOException broken) {
			HelpPane.sentence(broken);
			shell.dispose();
		}
	}
}
