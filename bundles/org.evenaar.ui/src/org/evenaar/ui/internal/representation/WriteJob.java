package org.evenaar.ui.internal.representation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.evenaar.population.PopulationException;
import org.evenaar.report.ReportFile;
import org.evenaar.representation.Publication;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Writes a file beside the UI thread, in one piece or not at all, and says where it is. */
final class WriteJob extends Job {

	private final Path file;
	private final boolean show;
	private final List<Text> remarks;
	private final ReportFile.Content content;

	/**
	 * @param show    whether to show the file when it is written
	 * @param remarks what people have to know of it
	 */
	WriteJob(Path file, boolean show, List<Text> remarks, ReportFile.Content content) {
		super(ComparisonTexts.of("write.job", file.getFileName()));
		this.file = file;
		this.show = show;
		this.remarks = List.copyOf(remarks);
		this.content = content;
		setUser(true);
	}

	/** @throws IOException with the sentence for people, where the numbers cannot be protected */
	static Publication published(ComparisonResult result) throws IOException {
		try {
			return result.published();
		} catch (PopulationException e) {
			throw new IOException(UiLanguage.of(e.sentence()), e);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == WriteJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ReportFile.write(file, content);
			onUi(this::tell);
		} catch (IOException e) {
			ILog.of(WriteJob.class).warn(file.toString(), e);
			onUi(() -> MessageDialog.openWarning(Failures.shell(), ComparisonTexts.of("write.title"), ComparisonTexts.of("write.failed", file.toString())));
		}
		return Status.OK_STATUS;
	}

	/** Where nothing opens the file, people read where it is. */
	private void tell() {
		if (!show || !Program.launch(file.toString())) {
			StringBuilder text = new StringBuilder(ComparisonTexts.of("write.done", file.toString()));
			remarks.forEach(remark -> text.append("\n\n").append(UiLanguage.of(remark)));
			MessageDialog.openInformation(Failures.shell(), ComparisonTexts.of("write.title"), text.toString());
		}
	}

	private static void onUi(Runnable action) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(action);
	}
}
