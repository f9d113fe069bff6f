package org.evenaar.ui.internal.report;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evenaar.report.RendererRegistry;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.OpenReviews;

/** Shows or writes the report of the review in front. */
public abstract class ReportHandler extends AbstractHandler {

	private static Optional<ReviewSession> session() {
		OpenReviews reviews = OpenReviews.current();
		return reviews.active().or(() -> reviews.sessions().stream().findFirst());
	}

	/** Shows the preview. */
	public static final class Show extends ReportHandler {
		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ReportView.ID);
			} catch (PartInitException e) {
				throw new ExecutionException(ReportView.ID, e);
			}
			return null;
		}
	}

	/** Asks what to make, and makes it. */
	public static final class Make extends ReportHandler {
		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			Optional<ReviewSession> session = session();
			if (session.isPresent()) {
				new MakeReportDialog(HandlerUtil.getActiveShellChecked(event), session.get(),
						RendererRegistry.ofExtensions().all()).open();
			}
			return null;
		}
	}
}
