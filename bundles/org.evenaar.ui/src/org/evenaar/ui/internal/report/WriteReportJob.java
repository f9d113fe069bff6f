package org.evenaar.ui.internal.report;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportFile;
import org.evenaar.review.ReviewException;
import org.evenaar.ui.internal.findings.Workbench;
import org.evenaar.ui.internal.reviews.Failures;

/** Writes a report to a file, in one piece or not at all. */
final class WriteReportJob extends Job {

	private final ReportOrder order;
	private final Path file;
	private final boolean open;

	/** @param open whether to show the file when it is written */
	WriteReportJob(ReportOrder order, Path file, boolean open) {
		super(ReportTexts.text("write.job", file.getFileName()));
		this.order = order;
		this.file = file;
		this.open = open;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == WriteReportJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			write();
			onUi(this::tell);
		} catch (ReviewException expected) {
			onUi(() -> Failures.show(ReportTexts.text("write.failed.title"), expected));
		}
		return Status.OK_STATUS;
	}

	private void tell() {
		Workbench.say(ReportTexts.text("write.done", file.toString()));
		if (open) {
			Program.launch(file.toString());
		}
	}

	private void write() throws ReviewException {
		Renderer renderer = order.renderer();
		try {
			ReportFile.write(file, out -> order.write(renderer, out));
		} catch (IOException e) {
			throw new ReviewException(ReportTexts.both("write.failed", file.toString()), e);
		}
	}

	private static void onUi(Runnable runnable) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(runnable);
	}
}
