package org.evenaar.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.evenaar.review.DocumentUpdate;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.rules.UserTerms;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.OpenReviews;

/** Saves the own list and runs the rules again over every review that is open. */
final class RerunJob extends Job {

	private final WorkspaceRules rules;
	private final UserTerms terms;
	private final List<ReviewSession> sessions;
	private final Runnable saved;

	/** @param saved told on the UI thread when the list is saved */
	RerunJob(WorkspaceRules rules, UserTerms terms, Runnable saved) {
		super(RulesTexts.text("rerun.job"));
		this.rules = rules;
		this.terms = terms;
		this.sessions = OpenReviews.current().sessions();
		this.saved = saved;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == WorkspaceRules.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, sessions.size() + 1);
		try {
			rules.save(terms);
			progress.worked(1);
			onUi(saved);
			onUi(rules::changed);
			List<Runnable> updates = new ArrayList<>();
			for (ReviewSession session : sessions) {
				DocumentUpdate update = OpenReviews.current().reviews().rerun(session, progress.split(1));
				updates.add(() -> apply(session, update));
			}
			updates.forEach(RerunJob::onUi);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (ReviewException expected) {
			onUi(() -> Failures.show(RulesTexts.text("rerun.failed"), expected));
			return Status.OK_STATUS;
		}
	}

	/** A review may be closed by now. */
	private static void apply(ReviewSession session, DocumentUpdate update) {
		if (OpenReviews.current().sessions().contains(session)) {
			session.apply(update);
		}
	}

	private static void onUi(Runnable runnable) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(runnable);
	}
}
