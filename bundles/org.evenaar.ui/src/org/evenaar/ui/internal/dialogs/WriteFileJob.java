package org.evenaar.ui.internal.dialogs;

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
import org.evenaar.report.ReportFile;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.findings.Workbench;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Writes a file beside the UI thread, in one piece or not at all, and says where it is. */
public final class WriteFileJob extends Job {

	/** Why a file cannot be made, in a sentence for people. */
	public static final class Refused extends IOException {

		private static final long serialVersionUID = 1L;
		private final transient Text sentence;

		public Refused(Text sentence, Throwable cause) {
			super(sentence.en(), cause);
			this.sentence = sentence;
		}
	}

	private final Path file;
	private final boolean show;
	private final List<Text> remarks;
	private final ReportFile.Content content;

	/**
	 * @param show    whether to show the file when it is written
	 * @param remarks what people have to know of it
	 */
	public WriteFileJob(Path file, boolean show, List<Text> remarks, ReportFile.Content content) {
		super(DialogTexts.text("write.job", file.getFileName()));
		this.file = file;
		this.show = show;
		this.remarks = List.copyOf(remarks);
		this.content = content;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == WriteFileJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ReportFile.write(file, content);
			onUi(this::tell);
		} catch (Refused e) {
			onUi(() -> warn(UiLanguage.of(e.sentence)));
		} catch (IOException e) {
			ILog.of(WriteFileJob.class).warn(file.toString(), e);
			onUi(() -> warn(DialogTexts.text("write.failed", file.toString())));
		}
		return Status.OK_STATUS;
	}

	private static void warn(String sentence) {
		MessageDialog.openWarning(Failures.shell(), DialogTexts.text("write.title"), sentence);
	}

	/** What has to be known of the file needs an answer; where it is, the line at the bottom says. */
	private void tell() {
		Workbench.say(DialogTexts.text("write.done", file.toString()));
		if (!remarks.isEmpty()) {
			StringBuilder text = new StringBuilder(DialogTexts.text("write.done", file.toString()));
			remarks.forEach(remark -> text.append("\n\n").append(UiLanguage.of(remark)));
			MessageDialog.openInformation(Failures.shell(), DialogTexts.text("write.title"), text.toString());
		}
		if (show) {
			Program.launch(file.toString());
		}
	}

	private static void onUi(Runnable action) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(action);
	}
}
