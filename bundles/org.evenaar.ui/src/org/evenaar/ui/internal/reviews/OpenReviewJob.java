package org.evenaar.ui.internal.reviews;

import java.nio.file.Path;

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
import org.eclipse.ui.PlatformUI;
import org.evenaar.review.MissingDocumentException;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewSession;
import org.evenaar.rules.MessageCatalog;

/** Opens or makes a review beside the UI thread; can be cancelled, and then nothing happened. */
final class OpenReviewJob extends Job {

	private static final MessageCatalog TEXTS = new MessageCatalog(OpenReviewJob.class, "messages");

	private final OpenReviews reviews;
	private final Work work;

	private interface Work {
		ReviewSession run(IProgressMonitor monitor) throws ReviewException;
	}

	private OpenReviewJob(OpenReviews reviews, String name, Work work) {
		super(name);
		this.reviews = reviews;
		this.work = work;
		setUser(true);
	}

	static OpenReviewJob opening(OpenReviews reviews, Path file) {
		return new OpenReviewJob(reviews, text("open.job", file.getFileName()),
				monitor -> reviews.reviews().open(file, monitor));
	}

	static OpenReviewJob creating(OpenReviews reviews, Path document, Path review) {
		return new OpenReviewJob(reviews, text("create.job", document.getFileName()),
				monitor -> reviews.reviews().create(document, review, monitor));
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == OpenReviews.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ReviewSession session = work.run(monitor);
			onUi(() -> reviews.show(session));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (MissingDocumentException missing) {
			onUi(() -> askForDocument(missing));
			return Status.OK_STATUS;
		} catch (ReviewException expected) {
			onUi(() -> Failures.show(text("open.failed"), expected));
			return Status.OK_STATUS;
		}
	}

	private void askForDocument(MissingDocumentException missing) {
		Shell shell = Failures.shell();
		String[] answers = {text("missing.choose"), text("missing.cancel")};
		var question = new MessageDialog(shell, text("missing.title"), null, UiLanguage.of(missing.sentence()),
				MessageDialog.QUESTION, 0, answers);
		if (question.open() != 0) {
			return;
		}
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(text("missing.dialog", missing.documentName()));
		dialog.setFileName(missing.documentName());
		dialog.setFilterPath(missing.reviewFile().toAbsolutePath().getParent().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			new OpenReviewJob(reviews, getName(),
					monitor -> reviews.reviews().open(missing.reviewFile(), Path.of(chosen), monitor)).schedule();
		}
	}

	private static void onUi(Runnable runnable) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}

	private static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}
}
