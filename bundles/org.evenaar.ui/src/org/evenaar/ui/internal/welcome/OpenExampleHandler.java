package org.evenaar.ui.internal.welcome;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Opens the review of a copy of the example, the one from before where there is one. */
public final class OpenExampleHandler extends AbstractHandler {

	private static final String PLUGIN = "org.evenaar.ui";

	@Override
	public Object execute(ExecutionEvent event) {
		Job job = Job.create(WelcomeTexts.of("example"), monitor -> {
			try {
				Path copy = Examples.copy(UiLanguage.locale(), Examples.places(Path.of(System.getProperty("user.home")),
						Platform.getStateLocation(Platform.getBundle(PLUGIN)).toPath(), UiLanguage.locale()));
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> OpenReviews.current().open(copy));
			} catch (IOException failed) {
				StatusManager.getManager().handle(new Status(IStatus.ERROR, PLUGIN, WelcomeTexts.of("example.failed"), failed),
						StatusManager.SHOW | StatusManager.LOG);
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
		return null;
	}
}
