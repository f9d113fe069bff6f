package org.evenaar.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.review.DocumentUpdate;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.OpenReviews;

/** Lays a review on a newer version of its document: asks for the file, compares in a job, asks before it changes. */
final class UpdateDocument {

	private static final List<Presence> ORDER = List.of(Presence.STILL_THERE, Presence.MOVED, Presence.CHANGED,
			Presence.GONE, Presence.NEW);

	private final Shell shell;
	private final ReviewSession session;
	private final Consumer<String> onDone;

	/** @param onDone gets a summary in words after the review went on to the newer version */
	UpdateDocument(Shell shell, ReviewSession session, Consumer<String> onDone) {
		this.shell = shell;
		this.session = session;
		this.onDone = onDone;
	}

	/** Asks for the file first. */
	void ask() {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(EditorTexts.text("update.choose"));
		Path folder = session.document().toAbsolutePath().getParent();
		if (folder != null) {
			dialog.setFilterPath(folder.toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			run(Path.of(chosen));
		}
	}

	void run(Path newVersion) {
		OpenReviews reviews = OpenReviews.current();
		Display display = shell.getDisplay();
		Job job = Job.create(EditorTexts.text("update.job", newVersion.getFileName()), (IProgressMonitor monitor) -> {
			try {
				DocumentUpdate update = reviews.reviews().update(session, newVersion, monitor);
				display.asyncExec(() -> offer(update));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (ReviewException failure) {
				display.asyncExec(() -> Failures.show(EditorTexts.text("update.failed"), failure));
				return (IStatus) Status.OK_STATUS;
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private void offer(DocumentUpdate update) {
		if (shell.isDisposed() || !OpenReviews.current().sessions().contains(session)) {
			return;
		}
		if (update.sameDocument()) {
			MessageDialog.openInformation(shell, EditorTexts.text("update.title"), EditorTexts.text("update.same"));
			return;
		}
		String summary = summary(update);
		String gone = update.decisionsGone() == 0 ? "" : "\n\n" + EditorTexts.text("update.gone", update.decisionsGone());
		String[] answers = {EditorTexts.text("update.apply"), EditorTexts.text("update.cancel")};
		var question = new MessageDialog(shell, EditorTexts.text("update.title"), null,
				EditorTexts.text("update.question", update.document().getFileName()) + "\n\n" + summary + gone,
				MessageDialog.QUESTION, 0, answers);
		if (question.open() == 0) {
			session.apply(update);
			onDone.accept(EditorTexts.text("update.done", summary.replace("\n", ", ")));
		}
	}

	private static String summary(DocumentUpdate update) {
		Map<Presence, Integer> counts = update.counts();
		List<String> lines = new ArrayList<>();
		for (Presence presence : ORDER) {
			lines.add(EditorTexts.text("update.count." + presence.name(), counts.getOrDefault(presence, 0)));
		}
		return String.join("\n", lines);
	}
}
