package org.evenaar.rcp.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.rcp.internal.probe.ResponsivenessProbe;
import org.evenaar.rcp.internal.start.OpenRequests;
import org.evenaar.ui.internal.preferences.Themes;
import org.evenaar.ui.internal.theme.SystemButtons;
import org.evenaar.ui.internal.wizards.Bring;

/** Sets the workbench up for one window that comes back as it was left. */
final class ShellWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String BUNDLE = "org.evenaar.rcp";

	private final OpenRequests requests;

	ShellWorkbenchAdvisor(OpenRequests requests) {
		this.requests = requests;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		TrayDialog.setDialogHelpAvailable(true);
		SystemButtons.keep(configurer.getWorkbench().getDisplay());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ShellWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ReviewPerspective.ID;
	}

	@Override
	public void postStartup() {
		super.postStartup();
		Themes.follow(PlatformUI.getWorkbench());
		ResponsivenessProbe.startWhereAsked(PlatformUI.getWorkbench().getDisplay());
		Runnable open = () -> requests.drain(Bring::open);
		requests.onAddition(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(open));
		open.run();
	}

	@Override
	public void eventLoopException(Throwable exception) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, String.valueOf(exception.getMessage()),
				exception), StatusManager.LOG | StatusManager.SHOW);
	}
}
